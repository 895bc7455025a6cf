import { createApp } from "@daybook/dashboard";
import type { Speaker } from "@daybook/data";
import { renderWeeklyReport } from "@daybook/report";
import { openStore, type Store } from "@daybook/store";
import { afterEach, beforeEach, expect, it } from "vitest";
import { annotationsFrom, exactly, type Telling } from "./open-ledger.ts";
import { textOf } from "./pdf-text.ts";

const mission: Speaker = { name: "the mission", kind: "verifying_body", side: null, origin: "the mission" };
const sentence = "Between the two readings 30 were added; the month tells 26: 4 were added to earlier months.";

let store: Store;
beforeEach(async () => {
  store = await openStore({ memory: true });
  const told = [
    since("2024-08-31", 100, "2024-09-05"),
    since("2024-09-30", 130, "2024-10-08"),
    ofSeptember(26, "2024-10-08"),
  ];
  for (const annotation of annotationsFrom("mission", [mission], told)) await store.addBrief(annotation);
});
afterEach(() => store.close());

it("is held against the month between on the page", async () => {
  const page = await pageOf("/?week=2024-W41");
  expect(page).toContain(sentence);
  expect(page).toContain("since the reading before it, 30");
});

it("is held against it on paper, with a mark for the month as well", async () => {
  const { pdf } = await renderWeeklyReport(await store.week({ week: "2024-W41", place: null }), { language: "en" });
  const words = (await textOf(pdf)).join(" ").replace(/\s+/g, " ");
  expect(words).toContain(sentence);
  expect(words).toContain("30; 4 were added to earlier months");
  expect(words).toContain("26 civilians killed in September");
});

it("is held against nothing before the month was told", async () => {
  const page = await pageOf("/?week=2024-W41&asKnownOn=2024-10-07");
  expect(page).not.toContain("Between the two readings");
  expect(page).toContain("not computable (first reading)");
});

function since(to: string, count: number, published: string): Telling {
  const told = { ...exactly(count), measure: "killed", victimGroup: "civilians", place: "Ukraine" } as const;
  const words = `${count} civilians killed so far`;
  return {
    ...told,
    figure: `to ${to}`,
    words,
    published,
    from: "2022-02-24",
    to,
    attributedTo: mission.name,
    cumulative: true,
  };
}

function ofSeptember(count: number, published: string): Telling {
  const words = `${count} civilians killed in September`;
  const month = {
    figure: "month",
    words,
    from: "2024-09-01",
    to: "2024-09-30",
    incident: "September",
    cumulative: false,
  };
  return { ...since("2024-09-30", count, published), ...month };
}

async function pageOf(path: string): Promise<string> {
  const app = createApp({ store, assets: new Map(), token: null, zone: "Europe/Kyiv" });
  return (await app.request(path, { headers: { host: "localhost" } })).text();
}
