import { describe, expect, it } from "vitest";
import { AnnotationError, readAnnotation } from "./annotation.ts";

const text = "Two Russian attacks on Kharkiv killed at least two civilians.\r\nOf them one was a child.\r\n";

describe("a good annotation", () => {
  it("gives the brief, its figures, incidents and speakers", () => {
    const annotation = readAnnotation(file(), text, { publisher: "a monitor", url: "https://example.org/958" });
    expect(annotation).toMatchObject({
      brief: { key: "day-958", published: "2024-10-08", publisher: "a monitor", url: "https://example.org/958", text },
      sequence: null,
      figures: [
        {
          figure: "a1",
          measure: "killed",
          bound: "at_least",
          low: 2,
          words: "at least two",
          attributedTo: "officials",
        },
        { figure: "a2", subsetOf: "a1", victimGroup: "children", from: "2024-10-08", to: "2024-10-08" },
      ],
      incidents: [{ id: "day", parent: null, partsTold: "all", open: null, tally: null }],
      speakers: [{ name: "officials", kind: "state_office", side: "Ukraine", origin: "regional administration" }],
    });
  });

  it("keeps the text as its bytes decode, and counts in UTF-16 code units", () => {
    const emoji = `🚨 ${text}`;
    const moved = file({ figures: [figure({ ...at("at least two", emoji) })] });
    expect(readAnnotation(moved, emoji).brief.text).toBe(emoji);
    expect(problems(moved, text)).toEqual([expect.stringContaining("figure a1"), expect.stringContaining("figure a1")]);
  });

  it("takes first and last day of a period, and the same day twice for a date", () => {
    const month = figure({ date: null, period_start: "2024-09-01", period_end: "2024-09-30" });
    expect(readAnnotation(file({ figures: [month] }), text).figures[0]).toMatchObject({
      from: "2024-09-01",
      to: "2024-09-30",
    });
  });

  it("leaves a revision untyped that nobody typed", () => {
    const revised = figure({ revises: { brief: "01", figure: "a2" } });
    expect(readAnnotation(file({ figures: [revised] }), text).figures[0]?.revises).toEqual({
      brief: "01",
      figure: "a2",
      type: null,
    });
  });

  it("gives the same text of the same day the same id, whatever it is called", () => {
    const [one, other] = ["a", "b"].map((title) => readAnnotation(file({ title }), text).brief.id);
    expect(one).toBe(other);
  });
});

describe("an annotation that cannot be so", () => {
  it.each<[string, Json, string]>([
    [
      "a quote that is not in the text there",
      { start: 1 },
      'figure a1: the text at 1–61 is "wo Russian attacks on Kharkiv killed at least two civilians.", its quote says',
    ],
    [
      "a span that is not in the text there",
      { span: { text: "at least two", start: 39, end: 51 } },
      'figure a1: the text at 39–51 is "t least two ", its span says "at least two"',
    ],
    ["a span outside its quote", { quote: "Two", start: 0, end: 3 }, "figure a1: its span lies outside its quote"],
    ["an unknown relation target", { part_of: "z9" }, "figure a1: part_of names z9, which is no figure of this brief"],
    ["a relation to itself", { duplicate_of: "a1" }, "figure a1: duplicate_of names itself"],
    ["an unknown relation field", { duplicat_of: "a2" }, 'figure a1: Unrecognized key: "duplicat_of"'],
    [
      "an unknown field of a relation",
      { revises: { brief: "01", figure: "a2", kind: "update" } },
      'figure a1: revises: Unrecognized key: "kind"',
    ],
    ["a low over its high", { bound: "range", low: 9, high: 7 }, "figure a1: its low 9 is over its high 7"],
    ["a low over its best", { bound: "about", low: 9, best: 7 }, "figure a1: its low 9 is over its best 7"],
    ["a best over its high", { bound: "range", best: 9, low: 5, high: 7 }, "figure a1: its best 9 is over its high 7"],
    ["a bound that fills others", { bound: "exact" }, "figure a1: its bound exact fills low, best, high, it gives low"],
    ["a negative number", { low: -1 }, "figure a1: low: "],
    ["a date and a period at once", { period_start: "2024-10-01" }, "figure a1: it needs either a date or a period"],
    ["neither a date nor a period", { date: null }, "figure a1: it needs either a date or a period"],
    ["half a period", { date: null, period_start: "2024-10-01" }, "figure a1: its period needs a start and an end"],
    [
      "a period that ends before it starts",
      { date: null, period_start: "2024-10-08", period_end: "2024-10-01" },
      "figure a1: its period ends before it starts",
    ],
    ["a day that is none", { date: "2024-02-30" }, "figure a1: date: "],
    ["an unknown measure", { measure: "neutralised" }, "figure a1: measure: "],
    ["an unknown incident", { incident: "night" }, "figure a1: its incident night is not among the incidents"],
  ])("names the figure of %s", (_what, fields, problem) => {
    expect(problems(file({ figures: [figure(fields), child()] }))).toContainEqual(expect.stringContaining(problem));
  });

  it("names an id that is used twice", () => {
    expect(problems(file({ figures: [figure(), figure()] }))).toEqual(["figure a1: its id is used twice"]);
    expect(problems(file({ incidents: [incident("day"), incident("day")] }))).toEqual([
      "incident day: its id is used twice",
    ]);
  });

  it("names the figures and incidents of a loop", () => {
    const looped = [figure({ part_of: "a2" }), child({ subset_of: "a1" })];
    expect(problems(file({ figures: looped }))).toEqual([
      "figure a1: it is told inside itself",
      "figure a2: it is told inside itself",
    ]);
    const parts = [incident("day", "night"), incident("night", "day")];
    expect(problems(file({ incidents: parts }))).toEqual([
      "incident day: it is part of itself",
      "incident night: it is part of itself",
    ]);
  });

  it("names a loop that runs through both relations of a figure", () => {
    const both = child({ subset_of: "a3", part_of: "a1" });
    const figures = [figure({ part_of: "a2" }), both, figure({ id: "a3" })];
    expect(problems(file({ figures }))).toContain("figure a1: it is told inside itself");
  });

  it("names a duplicate of a duplicate, and an incident of an unknown whole", () => {
    const figures = [
      figure(),
      child({ subset_of: null, duplicate_of: "a1" }),
      figure({ id: "a3", duplicate_of: "a2" }),
    ];
    expect(problems(file({ figures }))).toEqual(["figure a3: duplicate_of names a2, itself a duplicate"]);
    expect(problems(file({ incidents: [incident("day", "week")] }))).toEqual([
      "incident day: its parent week is not among the incidents",
    ]);
  });

  it("lists all problems at once, of what can be read and of what cannot", () => {
    const figures = [
      figure({ measure: "neutralised", duplicat_of: null }),
      child({ subset_of: "a1", low: 9 }),
      figure({ id: "a3", part_of: "z9", start: 1 }),
    ];
    const found = problems(file({ figures, published: "Tuesday", incidents: [incident("day", "week")] }));
    expect(found.map((problem) => problem.split(":")[0])).toEqual([
      "published",
      "figure a1",
      "figure a1",
      "figure a2",
      "figure a3",
      "figure a3",
      "incident day",
    ]);
  });

  it.each([[null], ["[]"], [[]], [{}], [{ schema: "war-brief-gold/2" }]])("says so of %j", (json) => {
    expect(() => readAnnotation(json, text)).toThrow(AnnotationError);
  });
});

type Json = Record<string, unknown>;

function problems(json: unknown, of = text): readonly string[] {
  try {
    readAnnotation(json, of);
  } catch (error) {
    if (error instanceof AnnotationError) return error.problems;
    throw error;
  }
  return [];
}

function file(rest: Json = {}): Json {
  return {
    schema: "war-brief-gold/1",
    brief_id: "day-958",
    title: "Day 958",
    published: "2024-10-08",
    theatre: "Ukraine",
    language: "en",
    constructed: true,
    sequence: null,
    figures: [figure(), child()],
    incidents: [{ ...incident("day"), parts_told: "all" }],
    speakers: [{ name: "officials", kind: "state_office", side: "Ukraine", origin: "regional administration" }],
    ...rest,
  };
}

/** "At least two civilians", as a1. */
function figure(rest: Json = {}): Json {
  return {
    id: "a1",
    kind: "casualty",
    measure: "killed",
    low: 2,
    best: null,
    high: null,
    bound: "at_least",
    hedge: "at least",
    vague: false,
    implicit: false,
    unit: "people",
    commodity: null,
    victim_group: "civilians",
    victim_side: "Ukraine",
    actor: "Russia",
    weapon: null,
    place: "Kharkiv",
    date: "2024-10-08",
    period_start: null,
    period_end: null,
    cumulative: false,
    attributed_to: "officials",
    status: "reported",
    subset_of: null,
    part_of: null,
    duplicate_of: null,
    alternative_to: null,
    revises: null,
    restates: null,
    ...at("at least two"),
    ...rest,
  };
}

/** "One was a child", as a2, of the two. */
function child(rest: Json = {}): Json {
  const one = { id: "a2", low: 1, best: 1, high: 1, bound: "exact", hedge: null, victim_group: "children" };
  return figure({ ...one, subset_of: "a1", ...at("one"), ...rest });
}

/** Words where they stand in the text, in their line. */
function at(words: string, of = text): Json {
  const start = of.indexOf(words);
  const from = of.lastIndexOf("\n", start) + 1;
  const to = of.indexOf("\r", start);
  return {
    quote: of.slice(from, to),
    start: from,
    end: to,
    span: { text: words, start, end: start + words.length },
  };
}

function incident(id: string, parent: string | null = null): Json {
  return { id, label: id, parent };
}
