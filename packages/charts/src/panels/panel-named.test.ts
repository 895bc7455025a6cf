import type { Claim, Overview, ReadingSeries } from "@daybook/data";
import { describe, expect, it } from "vitest";
import { atLeast, exactly, held, overviewWith } from "../testing/overview.ts";
import { panelWith } from "../testing/panels.ts";
import { byDayOf } from "./over-time.ts";
import { levelPanelNamed, timePanelNamed } from "./panel-named.ts";
import { chartsOf, themeOfChart } from "./panels.ts";
import { noteWords, sourceWords } from "./source-words.ts";

describe("a chart by its name", () => {
  it("is the one that the page shows under that name", () => {
    expect(named(overviewWith([held("killed", atLeast(2))]), "killed")?.panel.title).toMatch(/^Killed by day/);
  });

  it("is none where nothing has that name", () => {
    expect(named(overviewWith([]), "losses")).toBeUndefined();
    expect(levelPanelNamed([], "level-1", new Map())).toBeUndefined();
  });

  it("knows who said it, and in how many briefs", () => {
    const found = named(saidBy(held("killed", atLeast(2), { claims: ["a", "b"] })), "killed");
    expect(found).toMatchObject({ origins: ["police"], told: { briefs: 2 } });
  });

  it("knows who said what is told of several days together", () => {
    const days = { from: "2024-10-07", to: "2024-10-10", claims: ["a"] };
    expect(named(saidBy(held("killed", exactly(13), days)), "killed")).toMatchObject({ told: { briefs: 1 } });
  });
});

it("of sums, which name no claim, knows who is behind most of them, and counts the claims", () => {
  const overview = overviewWith([
    held("killed", exactly(2), { on: "2024-10-07", origins: ["mission"] }),
    held("killed", exactly(3), { origins: ["police", "mission"] }),
  ]);
  const counted = <T extends { readonly claims: readonly unknown[] }>(total: T) => ({ ...total, claims: 4 });
  const time = byDayOf(overview);
  const columns = time.columns.map((column) => ({ ...column, totals: column.totals.map(counted) }));
  const found = timePanelNamed({ ...time, totals: time.totals.map(counted), columns }, "killed", { claims: new Map() });
  expect(found).toMatchObject({ origins: ["mission", "police"], told: { claims: 4 } });
});

it("belongs to the theme that its name says", () => {
  const all = [held("killed", exactly(2)), held("tonnes", exactly(2), { key: { unit: "tonnes" } })];
  const themes = Object.values(chartsOf(overviewWith(all))).flat();
  expect(themes.map(({ id, theme }) => [id, theme])).toEqual([...themeOfChart]);
});

it.each([
  [[], 0, "Source: Daybook. No brief that it read tells of this."],
  [[], 2, "Source: told without a speaker, as Daybook read 2 briefs."],
  [["police"], 1, "Source: police, as Daybook read 1 brief."],
  [["a", "b", "c", "d", "e", "f"], 9, "Source: a; b; c; d and 2 more, as Daybook read 9 briefs."],
])("of %j in %i briefs says who is behind it", (origins, briefs, words) => {
  expect(sourceWords({ origins, told: { briefs } })).toBe(words);
});

it("says what its marks mean, of those that it has", () => {
  const notesOf = (panel: ReturnType<typeof panelWith>) =>
    noteWords({ kind: "level", panel, series: {} as ReadingSeries, origins: [], told: { briefs: 1 } });
  expect(notesOf(panelWith([{ low: 2, best: 2, high: null }]))).toBe("A bar without a top: no source sets a ceiling.");
  expect(notesOf(panelWith([{ low: 2, best: 2, high: 2 }]))).toBe("");
});

function named(overview: Overview, name: string) {
  return timePanelNamed(byDayOf(overview), name, overview);
}

/** The claims "a" of a police and "b" in a brief's own voice, each in a brief of its own. */
function saidBy(...figures: Parameters<typeof overviewWith>[0]): Overview {
  const claim = (id: string, speaker: object | null) =>
    [id, { id, speaker, mentions: [{ brief: `brief of ${id}` }] } as unknown as Claim] as const;
  return { ...overviewWith(figures), claims: new Map([claim("a", { origin: "police" }), claim("b", null)]) };
}
