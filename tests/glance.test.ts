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

describe("a week at a glance", () => {
  it("says how much of it was told of, and does not compare it with a week that was told of less", async () => {
    const words = wordsOf(await glanceOf("/?week=2025-W11"));
    expect(words).toContain("3 of 7 days briefed.");
    expect(words).toContain("cannot be compared: 3 of 7 days briefed, 0 the week before.");
    expect(words).not.toMatch(/more than the week before|fewer than the week before/);
  });

  it("counts what is in conflict, and says so where nothing is", async () => {
    expect(wordsOf(await glanceOf("/?week=2024-W41"))).toContain("No tellings exclude each other.");
  });

  it("says what changed of earlier weeks, and leads to all that became known", async () => {
    const glance = await glanceOf("/?week=2024-W41");
    expect(wordsOf(glance)).toMatch(/\d+ totals? of earlier weeks changed since 6 October 2024/);
    expect(glance).toContain('href="/changes?since=2024-10-06&amp;until=');
  });
});

async function glanceOf(path: string): Promise<string> {
  const app = createApp({ store, assets: new Map(), token: null, zone: "Europe/Kyiv" });
  const page = await (await app.request(path, { headers: { host: "localhost" } })).text();
  return /<ul class="glance"[\s\S]*?<\/ul>/.exec(page)?.[0] ?? "";
}

function wordsOf(markup: string): string {
  return markup.replaceAll(/<[^>]*>/g, "").replaceAll(/\s+/g, " ");
}
