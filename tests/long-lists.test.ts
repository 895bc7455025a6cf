import { createApp } from "@daybook/dashboard";
import { briefIdOf } from "@daybook/data";
import { openStore, type Store } from "@daybook/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownBrief, ownBriefs } from "./corpus.ts";
import { importText } from "./imported.ts";

let store: Store;
beforeAll(async () => {
  store = await openStore({ memory: true });
  for (const brief of ownBriefs) await store.addBrief(ownBrief(brief));
  await importText(store, "desk 2025-03-20.csv", tableOf(450), "2025-03-20");
}, 60_000);
afterAll(() => store.close());

describe("a data file of 450 rows", () => {
  it("shows 200 of them at a time, and leads on", async () => {
    const page = await pageOf(`/briefs/${await fileId()}`);
    expect(page.match(/<mark /g)).toHaveLength(200);
    expect(wordsOf(page)).toContain("Rows 1–200 of 450");
    const next = /rel="next" href="([^"]*)"/.exec(page)?.[1] ?? "";
    expect(wordsOf(await pageOf(next))).toContain("Rows 201–400 of 450");
  });

  it("leads from a number to its row, on whichever page that is", async () => {
    const account = await pageOf(await figureOf("2021-02-20", "Odesa"));
    const [, address = "", anchor] = /href="(\/briefs\/[^"#]*\?at=\d+)#(at-\d+)"/.exec(account) ?? [];
    const page = await pageOf(address);
    expect(page).toContain(`<mark id="${anchor}"`);
    expect(wordsOf(page)).toContain("Rows 401–450 of 450");
  });

  it("shows its last rows to whoever asks for later ones", async () => {
    expect(wordsOf(await pageOf(`/briefs/${await fileId()}?offset=9000`))).toContain("Rows 401–450 of 450");
  });
});

describe("the account of a total of hundreds of numbers", () => {
  it("shows a hundred of them at a time, and leads on", async () => {
    const [id] = /t-[\w-]+/.exec(await pageOf("/casualties?from=2021-01-01&to=2021-12-31")) ?? [];
    const page = await pageOf(`/figures/${id}`);
    expect(wordsOf(page)).toContain("Numbers 1–100 of");
    expect(page.match(/<h3>The words it rests on/g)).toHaveLength(100);
    const next = /rel="next" href="([^"#]*)/.exec(page)?.[1] ?? "";
    expect(wordsOf(await pageOf(next))).toContain("Numbers 101–200 of");
  });
});

describe("the inbox", () => {
  beforeAll(async () => {
    for (let at = 0; at < 130; at += 1) await waiting(at);
  }, 120_000);

  it("shows the beginning of each part, and a way to all of it", async () => {
    const page = await pageOf("/briefs");
    expect(wordsOf(page)).toContain("Waiting 1–25 of 130");
    expect(page).toContain('href="/briefs?part=waiting"');
  });

  it("shows one part a page at a time, with the part kept in the address", async () => {
    const page = await pageOf("/briefs?part=waiting");
    expect(wordsOf(page)).toContain("Waiting 1–100 of 130");
    expect(page).not.toContain("Data files <");
    const next = /rel="next" href="([^"]*)"/.exec(page)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(next).toBe("/briefs?part=waiting&offset=100");
    expect(wordsOf(await pageOf(next))).toContain("Waiting 101–130 of 130");
  });

  it("refuses a part that there is not", async () => {
    const res = await appOf().request("http://127.0.0.1/briefs?part=lost", { headers: { host: "127.0.0.1" } });
    expect(res.status).toBe(400);
  });
});

/** A brief that only waits. */
async function waiting(at: number): Promise<void> {
  const said = { published: "2025-03-21", text: `Note ${at}. The market was quiet.` };
  const own = {
    key: `note-${at}`,
    title: `Note ${at}`,
    theatre: "Ukraine",
    language: "en",
    publisher: null,
    url: null,
  };
  const brief = { ...said, ...own, constructed: true, id: briefIdOf(said) };
  const summary = { state: "waiting", waiting: 0, accepted: 0, rejected: 0 } as const;
  await store.keepReading({ brief, reading: {}, summary });
}

async function fileId(): Promise<string> {
  return (await store.briefs()).find(({ kind }) => kind === "data")?.id ?? "";
}

async function figureOf(day: string, place: string): Promise<string> {
  const [figure] = await store.figuresAsked({ from: day, to: day, place }, null);
  return `/figures/${figure?.id}`;
}

function tableOf(rows: number): string {
  const places = ["Kharkiv", "Sumy", "Kherson", "Odesa", "Zaporizhzhia", "Dnipro", "Mykolaiv", "Chernihiv"];
  const lines = Array.from({ length: rows }, (_, at) => {
    const day = new Date(Date.UTC(2021, 0, 1 + Math.floor(at / places.length))).toISOString().slice(0, 10);
    return `${day},${places[at % places.length]},${1 + (at % 7)}`;
  });
  return ["Date,Place,Killed", ...lines].join("\n");
}

function appOf() {
  return createApp({ store, assets: new Map(), token: null, zone: "UTC" });
}

async function pageOf(path: string): Promise<string> {
  const res = await appOf().request(`http://127.0.0.1${path}`, { headers: { host: "127.0.0.1" } });
  expect(res.status).toBe(200);
  return res.text();
}

function wordsOf(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}
