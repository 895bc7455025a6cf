import { DatabaseSync } from "node:sqlite";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "@daybook/store";
import { expect, it, onTestFinished } from "vitest";
import { createApp } from "../app.ts";

it("finds that nothing differs, and says what it looked at", async () => {
  const { send, page } = await desk();
  expect((await send("/data/figures/verify")).headers.get("location")).toBe("/data/figures#check");
  await expect.poll(page).toContain("Nothing differs. All is as it must be: 1 brief,");
});

it("names what differs, and computing anew mends it", async () => {
  const { send, page, file } = await desk();
  const database = new DatabaseSync(file);
  database.exec(`update rollup set low = low + 60 where low > 0 and grain = 'week'`);
  database.close();
  await send("/data/figures/verify");
  await expect.poll(page).toContain("not what they must be");
  expect(await page()).toMatch(/the sum of .+, the week of .+ is stored, the claims give/);
  await send("/data/figures/rebuild");
  await expect.poll(page).toContain("Nothing differs.");
});

it("is begun by a person here, and by no other site", async () => {
  const { app, page } = await desk();
  const headers = { host: "localhost", "sec-fetch-site": "cross-site" };
  expect((await app.request("/data/figures/rebuild", { method: "POST", headers })).status).toBe(403);
  expect(await page()).not.toMatch(/data-busy|Nothing differs/);
});

it("is begun once, however often it is asked for", async () => {
  let begun = 0;
  const { send, page } = await desk(() => void (begun += 1));
  await Promise.all([send("/data/figures/verify"), send("/data/figures/verify"), send("/data/figures/verify")]);
  await expect.poll(page).toContain("Nothing differs.");
  expect(begun).toBe(1);
});

/** A desk with a table of its own imported. `onBegin` is told of each time that the data is opened for long work. */
async function desk(onBegin = () => {}) {
  const folder = mkdtempSync(join(tmpdir(), "daybook-checks-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const store = await openStore({ folder });
  onTestFinished(() => store.close());
  const own = { store, assets: new Map(), token: null, zone: "UTC", folder };
  const filled = createApp(own);
  const body = new FormData();
  body.set("file", new File(["Date,Place,Killed\n2031-05-04,Kharkiv,at least 2\n"], "desk 2031-05-06.csv"));
  const { headers } = await filled.request("/data/import", { ...post, body });
  await filled.request(`${headers.get("location")}/confirm`, post);
  await expect.poll(async () => (await store.briefs()).length).toBe(1);
  const app = createApp({
    ...own,
    async withOwnStore(work) {
      onBegin();
      return work(store);
    },
  });
  return {
    app,
    file: join(folder, "daybook.sqlite"),
    send: async (path: string) => app.request(path, post),
    page: async () => (await app.request("/data/figures", { headers: { host: "localhost" } })).text(),
  };
}

const post = { method: "POST", headers: { host: "localhost", "sec-fetch-site": "same-origin" } };
