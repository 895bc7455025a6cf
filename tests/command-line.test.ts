import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { corpusIsAbsent } from "./corpus.ts";

/** A path as a person gives it from the project's folder. */
const seed = "../shared/corpus/dev/seed";
const own = "tests/briefs/day-958";

describe("our own retelling of 8 October 2024, from a terminal", () => {
  tellsOfKharkiv(`${own}/brief.txt`, `${own}/figures.json`);
});

describe.skipIf(corpusIsAbsent !== null)(
  `the real brief of that day, from a terminal${corpusIsAbsent === null ? "" : ` (skipped: ${corpusIsAbsent})`}`,
  () => {
    tellsOfKharkiv(`${seed}.txt`, `${seed}.json`);
  },
);

describe("a brief that nobody has reviewed, from a terminal", () => {
  it("is read with the exact words of each figure, and nothing is stored", () => {
    const data = temporaryFolder();
    const said = daybook(data, "read", `${own}/brief.txt`, "--json");
    expect(said).toMatchObject({ code: 0, error: "" });
    const text = readFileSync(new URL(`../${own}/brief.txt`, import.meta.url), "utf8");
    const { figures } = JSON.parse(said.out) as { figures: readonly FigureRead[] };
    for (const { quote, start, end, span } of figures) {
      expect(text.slice(start, end)).toBe(quote);
      expect(text.slice(span.start, span.end)).toBe(span.text);
    }
    expect(figures).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ measure: "killed", bound: "at_least", low: 2, place: "Kharkiv", date: "2024-10-08" }),
        expect.objectContaining({
          measure: "injured",
          bound: "more_than",
          low: 30,
          place: "Kharkiv",
          date: "2024-10-08",
        }),
        expect.objectContaining({ measure: "tonnes", bound: "more_than", low: 180_000, cumulative: true }),
      ]),
    );
    expect(readdirSync(data)).toEqual([]);
    rmSync(data, { recursive: true });
  });

  it("counts nowhere as drafts, and counts once it is accepted", () => {
    const data = temporaryFolder();
    const week = ["--week", "2024-W41"] as const;
    expect(daybook(data, "add", `${own}/brief.txt`)).toMatchObject({ code: 0, error: "" });
    expect(totalsOf(data, ...week)).toMatchObject({ totals: [], coverage: { briefed: 0 } });
    expect(daybook(data, "add", `${own}/brief.txt`, "--accept")).toMatchObject({ code: 0, error: "" });
    expect(totalsOf(data, ...week)).toMatchObject({ coverage: { briefed: 1 } });
    expect(totalsOf(data, ...week).totals).toContainEqual(
      expect.objectContaining({ measure: "launched", unit: "bombs", low: 4, best: 4 }),
    );
    rmSync(data, { recursive: true });
  });
});

interface FigureRead {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly span: { readonly text: string; readonly start: number; readonly end: number };
}

describe("a command that is refused", () => {
  it("leaves the reason on standard error and the folder empty", () => {
    const data = temporaryFolder();
    const given = ["--figures", "tests/briefs/sloviansk-01/figures.json", "--accept"];
    const refused = daybook(data, "add", `${own}/brief.txt`, ...given);
    expect(refused).toMatchObject({ code: 1, out: "" });
    expect(refused.error).toContain("Nothing was stored.");
    expect(refused.error).toMatch(/^ {2}figure \S+: the text at \d+–\d+ is /m);
    expect(daybook(data, "ad")).toMatchObject({ code: 2, out: "" });
    expect(readdirSync(data)).toEqual([]);
    rmSync(data, { recursive: true });
  });
});

function tellsOfKharkiv(brief: string, figures: string): void {
  let data: string;
  beforeAll(() => {
    data = temporaryFolder();
    expect(daybook(data, "add", brief, "--figures", figures, "--accept")).toMatchObject({ code: 0, error: "" });
  }, 60_000);
  afterAll(() => rmSync(data, { recursive: true, force: true }));

  it("gives the totals of Kharkiv and its week that the architecture promises", () => {
    const kharkiv = ["--place", "Kharkiv", "--from", "2024-10-07", "--to", "2024-10-13"];
    const { totals, ...question } = totalsOf(data, ...kharkiv);
    expect(question).toMatchObject({
      place: "Kharkiv",
      from: "2024-10-07",
      to: "2024-10-13",
      asKnownOn: "2024-10-08",
      coverage: { briefed: 1, days: 7 },
    });
    expect(totals).toEqual(expect.arrayContaining(kharkivTotals.map((row) => expect.objectContaining(row))));
    // Beyond the example: "the attack also hit a civilian production facility".
    expect(totals.filter((row) => !kharkivTotals.some(({ measure }) => measure === row.measure))).toMatchObject([
      { measure: "facilities_damaged", low: 1, best: 1, high: 1 },
    ]);
  });

  it("puts the twenty troops of 3 October into their own week, with who was among them", () => {
    const { totals } = totalsOf(data, "--week", "2024-W40");
    const killed = totals.filter(({ measure }) => measure === "killed");
    expect(killed).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          victimClass: "military",
          subgroup: null,
          low: 20,
          best: 20,
          high: 20,
          highOpen: false,
        }),
        expect.objectContaining({ subgroup: "North Korean officers", low: 6, best: 6, high: 6 }),
        expect.objectContaining({ subgroup: "North Koreans", low: 6, high: 20 }),
      ]),
    );
    expect(totals.filter(({ measure }) => measure === "injured")).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ subgroup: "North Koreans", low: 3, best: 3, high: 3 }),
        expect.objectContaining({ subgroup: null, low: 3, best: 3, high: null, highOpen: true }),
      ]),
    );
  });

  it("moves nothing of the week of the brief by them, nor by the running total of grain", () => {
    const { totals } = totalsOf(data, "--week", "2024-W41");
    expect(totals.length).toBeGreaterThan(0);
    expect(totals.filter(({ victimClass }) => victimClass === "military")).toEqual([]);
    expect(totals.filter(({ measure }) => measure === "tonnes")).toEqual([]);
    const numbers = totals.flatMap(({ low, best, high }) => [low, best, high]);
    for (const never of [20, 22, 58, 61, 63, 64, 93, 123, 180_000]) expect(numbers).not.toContain(never);
  });

  it("knew nothing of them on 7 October", () => {
    expect(totalsOf(data, "--week", "2024-W40", "--as-known-on", "2024-10-07").totals).toEqual([]);
  });

  it("changes nothing when the same is added again", () => {
    const before = daybook(data, "totals", "--week", "2024-W41", "--json");
    const again = daybook(data, "add", brief, "--figures", figures, "--accept", "--json");
    expect([again.code, JSON.parse(again.out)]).toEqual([0, expect.objectContaining({ outcome: "unchanged" })]);
    expect(daybook(data, "totals", "--week", "2024-W41", "--json")).toEqual(before);
  });
}

const kharkivTotals = [
  {
    kind: "flow",
    measure: "injured",
    unit: "people",
    side: "Ukraine",
    victimClass: "people",
    subgroup: null,
    commodity: null,
    low: 33,
    lowStrict: false,
    best: 33,
    high: null,
    highOpen: true,
    words: "33 or more",
    policyBounds: false,
    claims: 3,
    origins: 1,
    grade: "weak",
    open: 1,
    unquantified: 0,
    withoutBest: 0,
    unallocated: null,
    conflicts: [],
  },
  {
    kind: "flow",
    measure: "killed",
    unit: "people",
    side: "Ukraine",
    victimClass: "people",
    subgroup: null,
    low: 2,
    best: 2,
    high: null,
    highOpen: true,
  },
  { kind: "flow", measure: "killed", victimClass: "civilian", ofWhich: true, low: 2, best: 2, high: null },
  { kind: "flow", measure: "injured", victimClass: "people", subgroup: "children", low: 2, best: 2, high: 2 },
  { kind: "flow", measure: "hospitalised", low: 17, best: 17, high: 28 },
  { kind: "flow", measure: "attacks", low: 2, best: 2, high: 2 },
  { kind: "flow", measure: "launched", unit: "bombs", low: 4, best: 4, high: null },
  { kind: "flow", measure: "buildings_damaged", unit: "apartment buildings", low: 15, best: 15, high: 15 },
];

interface Row {
  readonly measure: string;
  readonly victimClass: string | null;
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
}

function totalsOf(data: string, ...options: readonly string[]): { totals: Row[] } {
  const { code, out, error } = daybook(data, "totals", ...options, "--json");
  expect({ code, error }).toEqual({ code: 0, error: "" });
  return JSON.parse(out) as { totals: Row[] };
}

function daybook(data: string, ...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["apps/cli/src/daybook.mjs", ...argv], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    env: { ...process.env, DAYBOOK_DATA: data, DATABASE_URL: "" },
    encoding: "utf8",
  });
  return { code: status, out: stdout, error: stderr };
}

function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "daybook-command-line-"));
}
