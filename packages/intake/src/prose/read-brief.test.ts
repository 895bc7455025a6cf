import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { annotationFrom } from "../formats/annotation-from.ts";
import { readAnnotation } from "../formats/annotation.ts";
import { readBrief, type Reading } from "./read-brief.ts";
import type { DraftFigure } from "./draft-figure.ts";

const folder = new URL("./heldout/", import.meta.url);
const heldOut = readdirSync(folder).map((name) => ({ name, text: briefAt(name, "brief.txt") }));

describe.each(heldOut)("the held-out brief $name", ({ name, text }) => {
  const reading = readBrief(text, { published: null });

  it("gives the expected figures, all but a few", () => {
    const expected = briefAt(name, "expected.txt").trim().split("\n").map(expectation);
    const found = expected.filter(({ measure, value }) =>
      reading.figures.some((figure) => figure.measure === measure && valueOf(figure) === value),
    );
    expect(found.length / expected.length).toBeGreaterThanOrEqual(0.9);
  });

  it("marks every figure by its exact words, inside its sentence", () => {
    for (const { start, end, quote, span } of reading.figures) {
      expect(text.slice(start, end)).toBe(quote);
      expect(text.slice(span.start, span.end)).toBe(span.text);
      expect(start <= span.start && span.end <= end).toBe(true);
    }
  });

  it("names each figure once, and leads only to figures that are there", () => {
    const ids = new Set(reading.figures.map(({ id }) => id));
    expect(ids.size).toBe(reading.figures.length);
    for (const target of reading.figures.flatMap(targetsOf)) expect(ids).toContain(target);
  });

  it("is an annotation that the ledger takes", () => {
    const annotation = annotationFrom(
      { ...reading, published: reading.published ?? "2025-01-01" },
      { key: name, theatre: null },
    );
    expect(readAnnotation(annotation, text).figures.length).toBe(reading.figures.length);
  });

  it("reads the same twice", () => {
    expect(readBrief(text, { published: null })).toEqual(reading);
  });
});

describe("texts of other kinds", () => {
  it.each([
    [
      "a recipe",
      "Lamb stew\n\nBrown 12 pieces of lamb for 20 minutes. Add two onions and four cloves of garlic. Serves six people.",
    ],
    [
      "a football report",
      "City beat United 3-1\n\nTwo strikes in ten minutes killed the match for United. Three players were injured, and the attack fired blanks. The striker shot twice, and 40,000 fans left.",
    ],
    [
      "a stock report",
      "Shares slide\n\nThe index lost 340 points on Tuesday, hit by 12 profit warnings. Two banks were wounded most and 1,200 jobs were lost.",
    ],
    [
      "an earthquake",
      "Quake kills 120 in the hills\n\nAn earthquake of magnitude 6.4 killed at least 120 people and injured 900 on Monday. Rescuers pulled 14 people from the rubble, and 3,000 houses were destroyed. The army sent two helicopters.",
    ],
  ])("finds no casualties of war in %s", (_, text) => {
    const { figures, distractors } = readBrief(text, { published: "2025-01-07" });
    expect(figures).toEqual([]);
    expect(distractors.length).toBeGreaterThan(0);
  });
});

describe("one by an article", () => {
  const killedIn = (text: string) =>
    readBrief(`Strikes on Kherson\n\nRussian forces shelled Kherson on Tuesday.\n\n${text}`, {
      published: "2025-03-12",
    })
      .figures.filter(({ measure }) => measure === "killed")
      .map(({ best }) => best);

  it("is one of the dead where that is told of them", () => {
    expect(killedIn("A shell killed a councillor in Kherson.")).toEqual([1]);
  });

  it("is no one of the dead where they only speak of them", () => {
    const told =
      "A councillor told reporters that volunteers had listed the names of 14 dead in the strike on Kherson.";
    expect(killedIn(told)).toEqual([14]);
  });
});

describe("what may come in", () => {
  it.each([
    ["nothing", ""],
    ["a lone surrogate", "Two people\ud800 were killed by shelling in Kherson\udc00."],
    ["right-to-left text", "قتل 12 شخصا في غارة على غزة. ".repeat(200)],
    ["ten thousand nested quotes", "“he said ".repeat(10_000) + "a drone killed two"],
    ["digits", "7".repeat(200_000)],
    ["one long run", "two killed and ".repeat(5000)],
    ["marks", "(—,“".repeat(20_000)],
  ])("is read without a crash: %s", (_, text) => {
    expect(() => readBrief(text, { published: "2025-01-07" })).not.toThrow();
  });

  it("says that a text without a day has none", () => {
    const { published, problems } = readBrief("A drone strike killed two soldiers in Kherson.", { published: null });
    expect(published).toBeNull();
    expect(problems.join(" ")).toMatch(/on which day/);
  });

  it("takes a text twenty times as long in about twenty times the time", () => {
    const text = heldOut[0]!.text;
    readBrief(text.repeat(4), { published: "2025-01-07" });
    const [short, long] = [timeOf(text.repeat(4)), timeOf(text.repeat(80))];
    expect(long / short).toBeLessThan(80);
  });
});

describe("figures of earlier briefs", () => {
  const stored = {
    brief: "a",
    published: "2025-03-11",
    figure: "a2",
    measure: "killed",
    low: 9,
    best: null,
    high: null,
    place: "Sloviansk",
    date: "2025-03-11",
    period_start: null,
    period_end: null,
    cumulative: false,
    victim_group: null,
    commodity: null,
    attributed_to: null,
  };

  it("are revised by a toll that rose", () => {
    const text =
      "Day 1113: Toll\n\nTwelve people are now known to have died in Tuesday’s missile strikes on Sloviansk, officials said. Drones followed.";
    expect(only(readBrief(text, { published: null, stored: [stored] }), "killed").revises).toEqual({
      brief: "a",
      figure: "a2",
      type: "update",
    });
  });

  it("are restated where they are told as past", () => {
    const text =
      "Day 1113: Toll\n\nThe death toll from Tuesday’s missile strikes on Sloviansk rose to 12 from at least nine, officials said. Drones followed.";
    const restated = readBrief(text, { published: null, stored: [stored] }).figures.filter(
      ({ restates }) => restates !== null,
    );
    expect(restated.map(({ span }) => span.text)).toEqual(["at least nine"]);
  });

  it("are corrected by the number that is called the correct one, of the same people", () => {
    const text =
      "Day 1113: Toll\n\nMissile strikes on Sloviansk on Tuesday killed nobody else, officials said.\n\nCorrection: Tuesday’s brief said nine children had been killed in Sloviansk on Tuesday. The correct number is eight.";
    const children = { ...stored, figure: "a3", low: 9, best: 9, high: 9, victim_group: "children" };
    const { figures } = readBrief(text, { published: null, stored: [stored, children] });
    expect(figures.find(({ span }) => span.text === "eight")).toMatchObject({
      victim_group: "children",
      revises: { brief: "a", figure: "a3", type: "correction" },
    });
  });

  it("unknown, a value told as past is no figure, and says so", () => {
    const text =
      "Day 1113: Toll\n\nThe death toll from Tuesday’s missile strikes on Sloviansk rose to 12 from at least nine, officials said. Drones followed.";
    const { figures, distractors } = readBrief(text, { published: null });
    expect(figures.map(({ span }) => span.text)).toEqual(["12"]);
    expect(distractors).toContainEqual(expect.objectContaining({ text: "at least nine", why: "previous_value" }));
  });
});

function briefAt(name: string, file: string): string {
  return readFileSync(new URL(`${name}/${file}`, folder), "utf8");
}

function expectation(line: string): { readonly measure: string; readonly value: string } {
  const [measure = "", value = ""] = line.split(" | ")[0]?.split(" ") ?? [];
  return { measure, value };
}

function valueOf({ bound, low, best, high }: DraftFigure): string {
  const signs = { exact: "", at_least: ">=", more_than: ">", at_most: "<=", about: "~", range: "" } as const;
  return bound === "range" ? `${low}-${high}` : `${signs[bound]}${best ?? low ?? high}`;
}

function targetsOf({ duplicate_of, part_of, subset_of, alternative_to }: DraftFigure): readonly string[] {
  return [duplicate_of, part_of, subset_of, alternative_to].filter((target) => target !== null);
}

function only({ figures }: Reading, measure: string): DraftFigure {
  const [first, ...rest] = figures.filter((figure) => figure.measure === measure);
  if (first === undefined || rest.length > 0) throw new Error(`${figures.length} figures`);
  return first;
}

function timeOf(text: string): number {
  const start = performance.now();
  readBrief(text, { published: "2025-01-07" });
  return performance.now() - start;
}
