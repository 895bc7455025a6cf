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

describe("every number leads to where it comes from", () => {
  it("in the first sentences: a running total to the words that tell it", async () => {
    const lead = partOf(await pageOf("/?week=2024-W41"), /<section class="lead"[\s\S]*?<\/section>/);
    expect(lead).toMatch(
      /<a class="number" href="\/briefs\/[^"]+#at-\d+"[^>]*>More than 180,000<\/a\s*> tonnes of grain/,
    );
    expect(unlinked(lead)).toEqual([]);
  });

  it.each([
    "/?week=2024-W41",
    "/?week=2025-W11",
    "/?week=2024-W41&measure=killed",
    "/casualties?week=2025-W11",
    "/strikes?week=2025-W11",
    "/shipments?week=2024-W41",
    "/casualties?from=2024-04-01&to=2025-03-16",
    "/compare?a.week=2024-W41&b.week=2025-W11",
  ])("in the tables of %s", async (path) => {
    const cells = (await pageOf(path)).match(/<td[^>]*>[\s\S]*?<\/td>/g) ?? [];
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.flatMap(unlinked)).toEqual([]);
  });

  it.each(["/?week=2024-W41", "/casualties?week=2025-W11", "/shipments?week=2024-W41"])(
    "in the sentence of each chart of %s",
    async (path) => {
      const sentences = (await pageOf(path)).match(/<figcaption>[\s\S]*?<\/figcaption>/g) ?? [];
      expect(sentences.length).toBeGreaterThan(0);
      expect(sentences.flatMap(unlinked)).toEqual([]);
    },
  );

  it("on the page of an incident", async () => {
    const incident = /href="(\/incidents\/[^"]+)"/.exec(await pageOf("/?week=2025-W11"))?.[1] ?? "";
    const cells = (await pageOf(incident)).match(/<td[^>]*>[\s\S]*?<\/td>/g) ?? [];
    expect(cells.length).toBeGreaterThan(2);
    expect(cells.flatMap(unlinked)).toEqual([]);
  });

  it("in the days that are briefed: each to its brief", async () => {
    const days = partOf(await pageOf("/?week=2024-W41"), /<ul class="strip"[\s\S]*?<\/ul>/);
    expect(days).toMatch(/<li class="briefed">\s*<a href="\/briefs\/[^"]+" title="[^"]+"\s*>Tue 8 Oct<\/a\s*>/);
    expect(days.match(/<a /g)).toHaveLength(1);
  });

  it("in what is marked on a chart: to the sentence that changed what was told", async () => {
    const notes = partOf(await pageOf("/casualties?week=2025-W11"), /<ol class="notes"[\s\S]*?<\/ol>/);
    expect(notes).toMatch(/<a href="\/briefs\/[^"]+#at-\d+">\d+ March 2025: corrected by/);
  });
});

/** Runs of digits outside of any link; days, and how many of them, are no figures. */
function unlinked(markup: string): readonly string[] {
  const words = markup
    .replaceAll(/<a\s[\s\S]*?<\/a\s*>/g, "")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/\d+ [A-Z][a-z]+ \d{4}|in \d+ days|\d+ of \d+( days)?/g, "");
  return words.match(/[^.;]*\d[^.;]*/g) ?? [];
}

function partOf(page: string, part: RegExp): string {
  return part.exec(page)?.[0] ?? "";
}

async function pageOf(path: string): Promise<string> {
  const app = createApp({ store, assets: new Map(), token: null, zone: "Europe/Kyiv" });
  return (await app.request(path, { headers: { host: "localhost" } })).text();
}
