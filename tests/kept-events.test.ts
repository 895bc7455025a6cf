import { createApp } from "@daybook/dashboard";
import { openStore, type Store } from "@daybook/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownBrief, ownBriefs } from "./corpus.ts";

let store: Store;
beforeAll(async () => {
  store = await openStore({ memory: true });
  for (const brief of ownBriefs) await store.addBrief(ownBrief(brief));
});
afterAll(() => store.close());

describe("what is marked on a chart", () => {
  it("is an event that a person keeps, on its day, at its place and inside it, until it is removed", async () => {
    const kept = await sent("/kept-events", { name: "Power <cut>", day: "2025-03-12", place: "Donetsk region", back });
    expect([kept.status, kept.headers.get("location")]).toEqual([303, `${back}#events`]);
    expect(await notesOn("/casualties?week=2025-W11&place=Sloviansk")).toContainEqual({
      at: 2,
      words: "12 March 2025: Power <cut> (Donetsk region)",
    });
    expect(await pageOf(back)).toContain("Power &lt;cut&gt;");
    expect(await notesOn("/casualties?week=2025-W11&place=Odesa+region")).toEqual([]);
    expect(await notesOn("/casualties?week=2024-W41")).toEqual([]);

    const [event] = await store.events();
    await sent(`/kept-events/${event?.id}/remove`, { back });
    expect(await pageOf(back)).not.toContain("Power &lt;cut&gt;");
  });

  it("is on the chart of the overview, on the chart alone and, by number, in its picture, at once and no longer than it is kept", async () => {
    const picture = `/charts/killed.svg?week=2025-W11`;
    const before = await app().request(picture, { headers: host });
    await sent("/kept-events", { name: "Ceasefire & talks", day: "2025-03-11", place: "", back });
    const mark = { at: 1, words: "11 March 2025: Ceasefire & talks" };
    for (const page of ["/?week=2025-W11", back, "/charts/killed?week=2025-W11"])
      expect((await notesOn(page))[0]).toEqual(mark);

    const tag = before.headers.get("etag") ?? "";
    const after = await app().request(picture, { headers: { ...host, "if-none-match": tag } });
    expect(after.status).toBe(200);
    const svg = await after.text();
    expect(/<desc>([^<]*)</.exec(svg)?.[1]?.split("\n").slice(1, 3)).toEqual([
      "1: 11 March 2025: Ceasefire &amp; talks",
      expect.stringMatching(/^2: 13 March 2025: corrected by/),
    ]);
    expect(svg.match(/>1: 11 March 2025: Ceasefire &amp; talks<\/text>/g)).toHaveLength(1);

    for (const { id } of await store.events()) await store.removeEvent(id);
    expect(await (await app().request(picture, { headers: host })).text()).toBe(await before.text());
  });

  it("by week is in the week that it happened in", async () => {
    await sent("/kept-events", { name: "Ceasefire", day: "2025-03-11", place: "", back });
    const year = "from=2024-04-01&to=2025-03-16";
    for (const page of [`/casualties?${year}`, `/charts/killed?${year}&by=week`])
      expect((await notesOn(page))[0]).toEqual({ at: 49, words: "11 March 2025: Ceasefire" });
    for (const { id } of await store.events()) await store.removeEvent(id);
  });

  it("is no correction of what happened in another time", async () => {
    expect(await notesOn("/casualties?from=2025-03-12&to=2025-03-16")).toEqual([]);
  });

  it("is a count that was corrected, on the day that the correction was published, in its own words", async () => {
    const words = (await notesOn(back)).map((note) => note.words);
    expect(words).toContainEqual(expect.stringMatching(/^13 March 2025: corrected by .*“.*11.*”$/));
  });

  it("is nothing without a name or a day, and says why", async () => {
    const refused = await sent("/kept-events", { name: " ", day: "2025-03-12", place: "", back });
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain("The event has no name. Give it one.");
    expect((await sent("/kept-events", { name: "Ceasefire", day: "2025-02-30", place: "", back })).status).toBe(400);
    expect(await store.events()).toEqual([]);
  });

  it("never leads away from this site", async () => {
    const kept = await sent("/kept-events", {
      name: "Ceasefire",
      day: "2025-03-12",
      place: "",
      back: "//elsewhere.example",
    });
    expect(kept.headers.get("location")).toBe("/#events");
    for (const { id } of await store.events()) await store.removeEvent(id);
  });
});

const back = "/casualties?week=2025-W11";
const host = { host: "localhost", origin: "http://localhost" };

function app() {
  return createApp({ store, assets: new Map(), token: null, zone: "Europe/Kyiv" });
}

async function sent(path: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  return app().request(path, { method: "POST", headers: host, body: new URLSearchParams(fields) });
}

async function pageOf(path: string): Promise<string> {
  return (await app().request(path, { headers: host })).text();
}

/** Where nothing of the killed is told there is no chart, and no mark on it. */
async function notesOn(path: string): Promise<readonly { readonly at: number; readonly words: string }[]> {
  const drawn = /id="killed" data-panel="([^"]*)"/.exec(await pageOf(path))?.[1] ?? '{"notes":[]}';
  const json = drawn.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  return (JSON.parse(json) as { notes: readonly { at: number; words: string }[] }).notes;
}
