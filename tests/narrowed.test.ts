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

describe("an overview that is narrowed down", () => {
  it("to a quantity shows its rows, and no sentence or chart that would call the rest untold", async () => {
    const page = await pageOf("/?week=2024-W41&measure=injured");
    expect(page).toContain("33+");
    expect(page).not.toContain("Nothing is told");
    expect(page).not.toContain('data-panel="{&quot;id&quot;:&quot;attacks');
    expect(page).toContain("The rest is not empty: it was not asked for.");
  });

  it("to a weapon keeps its sentences, of what is told of that weapon", async () => {
    const page = await pageOf("/?week=2024-W41&weapon=glide+bomb");
    expect(page).toContain("Narrowed to “glide bomb”");
    expect(page).toContain("33 or more");
    expect(page).not.toContain("Nothing is told of shipments");
    expect(page).not.toContain("No shipment of this period is told");
  });

  it("to a side, a quantity or an origin says nothing of what it was not asked", async () => {
    for (const only of ["side=Russia", "measure=injured", "origin=State+Emergency+Service+of+Ukraine", "grade=fair"])
      for (const week of ["2024-W41", "2025-W11"]) {
        const page = await pageOf(`/?week=${week}&${only}`);
        expect(page).not.toMatch(/[Nn]othing is told of|nothing of people|No data on/);
      }
    expect(leadOf(await pageOf("/?week=2024-W41&measure=injured"))).toBe(
      "33 or more people injured on Ukraine’s side.",
    );
  });

  it("to civilians or children has no sentence that speaks of people", async () => {
    expect(leadOf(await pageOf("/?week=2024-W41&class=civilian"))).toBe("");
  });

  it("of a theme draws no chart of what is not told of what was asked for", async () => {
    const page = await pageOf("/casualties?week=2024-W41&weapon=KN-23");
    expect(page).not.toContain("No data on");
  });

  it("keeps what was asked for in every way on: the week before, the data, another period", async () => {
    const page = await pageOf("/?week=2024-W41&weapon=glide+bomb&place=Kharkiv&asKnownOn=2024-10-08");
    const weekBefore = /href="([^"]*)" rel="prev"/.exec(page)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(new URL(weekBefore, "http://x").searchParams.toString()).toBe(
      "week=2024-W40&asKnownOn=2024-10-08&place=Kharkiv&weapon=glide+bomb",
    );
    const csv = /href="(\/data\/totals\.csv[^"]*)"/.exec(page)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(new URL(csv, "http://x").searchParams.get("weapon")).toBe("glide bomb");
    expect(page).toContain('<input type="hidden" name="weapon" value="glide bomb"');
  });

  it("leads from a narrowed number to the account of just that number", async () => {
    const page = await pageOf("/?week=2024-W41&theatre=Ukraine&measure=injured");
    const account = /href="(\/figures\/t-[^"]*)"/.exec(page)?.[1] ?? "";
    expect(await pageOf(account)).toContain("33 or more");
  });

  it("offers what was told by then: the weapons, the origins, the briefs", async () => {
    const page = await pageOf("/?week=2024-W41");
    expect(page).toMatch(/<option value="glide bomb"\s*>/);
    expect(page).toMatch(/<option value="day-958"\s*>/);
    expect(await pageOf("/?week=2024-W41&asKnownOn=2024-10-07")).not.toMatch(/<option value="glide bomb"/);
  });

  it("shows a running total only where it is asked for", async () => {
    expect(await pageOf("/?week=2024-W41&measure=tonnes")).toContain("not computable (first reading)");
    expect(await pageOf("/?week=2024-W41&measure=killed")).not.toContain("not computable (first reading)");
  });

  it("to any days of one's own, not only a week", async () => {
    const month = await pageOf("/?from=2024-10-01&to=2024-10-31");
    expect(month).toContain("1–31 October 2024");
    // A report is of one week, and a month of boxes for its days is no head of a page.
    expect(month).not.toContain("Weekly report");
    expect(month).not.toContain("no brief</li>");
    expect(await pageOf("/?week=2024-W41")).toContain("no brief</li>");
  });
});

function leadOf(page: string): string {
  const lead = /<section class="lead"[\s\S]*?<\/section>/.exec(page)?.[0] ?? "";
  return lead
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

async function pageOf(path: string): Promise<string> {
  const app = createApp({ store, assets: new Map(), token: null, zone: "Europe/Kyiv" });
  const answer = await app.request(path, { headers: { host: "localhost" } });
  expect(answer.status).toBe(200);
  return answer.text();
}
