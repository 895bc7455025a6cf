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
