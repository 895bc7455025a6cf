import { openStore } from "@daybook/store";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { createApp } from "../app.ts";

const own = "Date,Place,Killed\n2031-05-04,Kharkiv,at least 2\n2031-05-05,Sumy,two\n";

it("shows row by row what a file would change, and stores it when a person confirms it", async () => {
  const { send, store, folder } = await desk();
  const given = await send("/data/import", upload("desk 2031-05-06.csv", own));
  expect(given.status).toBe(303);
  const address = given.headers.get("location") ?? "";
  const shown = await (await send(address)).text();
  expect(shown).toContain("2 rows: 1 added, 0 revised, 0 unchanged, 1 refused; 1 numbers. Nothing is stored yet.");
  expect(shown).toContain("refused: Killed: “two” is no number.");
  expect(shown).toContain("It is taken for a table of your own.");
  expect(await store.briefs()).toEqual([]);
  expect((await send(`${address}/confirm`, { method: "POST" })).status).toBe(303);
  await expect.poll(async () => (await send(address)).text()).toContain("Imported: 2 rows: 1 added");
  expect((await store.briefs()).map(({ kind, claims }) => [kind, claims])).toEqual([["data", 1]]);
  const brief = await (await send(`/briefs/${(await store.briefs())[0]?.id}`)).text();
  expect(brief).toMatch(
    /<th scope="row" class="number">2<\/th>\s*<td>2031-05-04,Kharkiv,<mark id="at-\d+" title="killed"><a href="\/figures\/[\da-f]+">at least 2<\/a><\/mark><\/td>/,
  );
  expect(readFileSync(join(folder, "tables.json"), "utf8")).toContain('"name": "desk"');
});

it("is found again among the files given lately, by whoever looks, until the server forgets it", async () => {
  const { send } = await desk();
  const given = await send("/data/import", upload("desk 2031-05-06.csv", own));
  const address = given.headers.get("location") ?? "";
  expect(await (await send("/data/import")).text()).toMatch(
    new RegExp(`<a href="${address}">desk 2031-05-06.csv</a> <span class="faint">waits: 1 to add`),
  );
  await send(`${address}/confirm`, { method: "POST" });
  await expect.poll(async () => (await send("/data/import")).text()).toContain("imported: 1 added, 0 revised");
  const forgotten = await send("/data/import/21355e5e");
  expect([forgotten.status, await forgotten.text()]).toEqual([404, expect.stringContaining("no longer held")]);
});

it("gives the refused rows as a file to be mended", async () => {
  const { send } = await desk();
  const given = await send("/data/import", upload("desk 2031-05-06.csv", own));
  const refused = await send(`${given.headers.get("location")}/refused.csv`);
  const lines = (await refused.text()).split("\n");
  expect(lines[0]).toBe("refused row,refused column,refused because,Date,Place,Killed");
  expect(lines[1]).toMatch(/^3,Killed,"“two” is no number\..*",2031-05-05,Sumy,two$/);
});

it.each([
  ["a file of no day", "desk.csv", own, "does not say on which day it was published"],
  ["a table without figures", "desk 2031-05-06.csv", "a,b\n1,2\n", "is of no format that is known"],
  ["an empty file", "desk 2031-05-06.csv", "", "Choose a file that has something in it."],
])("refuses %s, in plain words, and stores nothing", async (_what, name, content, words) => {
  const { send, store } = await desk();
  const said = await send("/data/import", upload(name, content));
  expect(said.status).toBe(400);
  expect(await said.text()).toContain(words);
  expect(await store.briefs()).toEqual([]);
});

it("says what becomes of every column of the formats that are known", async () => {
  const { send } = await desk();
  const page = await (await send("/data/import")).text();
  expect(page).toContain("Massive missile attacks on Ukraine");
  expect(page).toContain("num_fall_fragment_location");
});

async function desk() {
  const folder = mkdtempSync(join(tmpdir(), "daybook-import-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const store = await openStore({ memory: true });
  onTestFinished(() => store.close());
  const app = createApp({ store, assets: new Map(), token: null, zone: "UTC", folder });
  const headers = { host: "localhost", "sec-fetch-site": "same-origin" };
  return {
    store,
    folder,
    send: async (path: string, init: RequestInit = {}) => app.request(path, { ...init, headers }),
  };
}

function upload(name: string, content: string): RequestInit {
  const body = new FormData();
  body.set("file", new File([content], name));
  return { method: "POST", body };
}
