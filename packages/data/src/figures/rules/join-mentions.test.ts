import { describe, expect, it } from "vitest";
import type { Annotation } from "../../claims/annotation.ts";
import { shown, speaker, told, toldExactly, tuesday } from "../../claims/claims-for-tests.ts";
import type { Told } from "../../claims/told.ts";
import { joinMentions } from "./join-mentions.ts";

const officials = speaker("regional officials", "state_office");
const governor = { ...speaker("governor", "state_office"), origin: officials.origin };

const body = told({ figure: "a2", bound: "at_least", low: 2, attributedTo: "regional officials" });
const headline = told({ figure: "h2", ...toldExactly(2), duplicateOf: "a2", start: 90, end: 93 });

describe("restated is not confirmed", () => {
  it("makes one claim of a number told in title, summary and body", () => {
    const { claims } = joined([body, headline]);
    expect(claims).toHaveLength(1);
    expect(claims[0]?.mentions.map(({ figure }) => figure)).toEqual(["a2", "h2"]);
    expect(claims[0]?.speaker).toEqual(officials);
  });

  it("never lets a headline narrow the body: kill two yields to at least two", () => {
    expect(bounds([body, headline])).toEqual(["2 / 2 / open"]);
  });

  it("takes the most hedged statement of the body for its bounds", () => {
    const exact = told({ ...toldExactly(2), attributedTo: "regional officials" });
    const hedged = told({ ...body, figure: "a3", duplicateOf: "a1" });
    expect(bounds([exact, hedged])).toEqual(["2 / 2 / open"]);
    expect(joined([exact, hedged]).claims[0]?.floor).toBe(true);
  });

  it("lets no headline widen the body: more than 4,000, about 4,200", () => {
    const about = told({ bound: "about", best: 4200, hedge: "about", attributedTo: "regional officials" });
    const title = told({ figure: "h1", bound: "more_than", low: 4000, duplicateOf: "a1" });
    expect(bounds([about, title])).toEqual(["4100 / 4200 / 4300"]);
  });
});

describe("a later statement of the same speaker", () => {
  const first = told({ bound: "range", low: 10, high: 12, attributedTo: "governor" });
  const later = told({
    figure: "a5",
    ...toldExactly(12),
    attributedTo: "regional officials",
    duplicateOf: "a1",
    quote: "As of 11 o’clock we have 12",
  });

  it("is an update, however annotated: as of 11 o'clock we have 12", () => {
    const { claims } = joined([first, later]);
    expect(claims).toHaveLength(2);
    expect(claims[1]?.revises).toEqual({ brief: "day-958", figure: "a1", type: "update" });
  });

  it("is a mention where nothing says that it is later", () => {
    expect(joined([first, { ...later, quote: "we have 12" }]).claims).toHaveLength(1);
  });
});

it.each(["initially six were reported", "up from six", "correcting an earlier six", "an earlier count of six"])(
  "takes a value told as past for no rival: %s",
  (quote) => {
    const past = told({ figure: "a9", ...toldExactly(6), alternativeTo: "a1", quote });
    expect(joined([told(toldExactly(9)), past]).claims.map((claim) => claim.past)).toEqual([false, true]);
  },
);

describe("nobody", () => {
  it.each<[string, Partial<Told>, readonly string[]]>([
    ["no casualties: none killed and none injured", { measure: "casualties" }, ["killed", "injured"]],
    ["nobody was hurt: none injured and none killed", { measure: "injured" }, ["injured", "killed"]],
    ["nobody died: none killed, and nothing of the injured", { measure: "killed" }, ["killed"]],
  ])("is read in %s", (words, rest, measures) => {
    const { claims } = joined([told({ ...toldExactly(0), implicit: true, quote: words, ...rest })]);
    expect(claims.map(({ key }) => key.measure)).toEqual(measures);
    expect(claims.map(({ interval }) => shown(interval))).toEqual(measures.map(() => "0 / 0 / 0"));
  });

  it("says nothing of the killed in nobody was hurt where deaths are told", () => {
    const hurt = told({ ...toldExactly(0), measure: "injured", quote: "nobody else was hurt", incident: "strike" });
    const killed = told({ figure: "a2", ...toldExactly(2), incident: "strike" });
    expect(joined([hurt, killed]).claims.map(({ key }) => key.measure)).toEqual(["injured", "killed"]);
  });

  it("is only not reported in none were reported", () => {
    const none = told({ ...toldExactly(0), quote: "No deaths were reported." });
    expect(joined([none]).claims[0]?.noneReported).toBe(true);
    expect(joined([told({ ...toldExactly(0), quote: "Nobody died." })]).claims[0]?.noneReported).toBe(false);
  });
});

describe("a floor", () => {
  it.each<[string, Partial<Told>, boolean]>([
    ["at least", { bound: "at_least", low: 2 }, true],
    ["more than", { bound: "more_than", low: 2 }, true],
    ["a count that calls itself partial", { ...toldExactly(8), partial: true }, true],
    ["an exact number", toldExactly(8), false],
  ])("is %s", (_what, rest, floor) => {
    expect(joined([told(rest)]).claims[0]?.floor).toBe(floor);
  });
});

describe("who says it", () => {
  it("is an origin of the register, by whatever name", () => {
    const names = ["regional officials", "governor"].map((attributedTo, at) =>
      told({ figure: `a${at}`, ...toldExactly(at), attributedTo }),
    );
    expect(joined(names).claims.map((claim) => claim.speaker?.origin)).toEqual([officials.origin, officials.origin]);
  });

  it("is an origin of its own where the register does not know it", () => {
    const claim = joined([told({ ...toldExactly(2), attributedTo: "a neighbour" })]).claims[0];
    expect(claim?.speaker).toEqual({ name: "a neighbour", kind: "other", side: null, origin: "a neighbour" });
  });

  it("is nobody in the brief's own voice", () => {
    expect(joined([told(toldExactly(2))]).claims[0]?.speaker).toBeNull();
  });
});

describe("what it is about", () => {
  it("is one incident over the briefs of a sequence, and never another sequence's", () => {
    const [first, second, other] = [
      joined([told({ ...toldExactly(2), incident: "strike" })], { sequence: "market" }),
      joined([told({ ...toldExactly(3), incident: "strike" })], { sequence: "market" }),
      joined([told({ ...toldExactly(3), incident: "strike" })], { sequence: "port" }),
    ].map(({ claims }) => claims[0]?.incident);
    expect(first).toBe(second);
    expect(first).not.toBe(other);
  });

  it("is, where nobody named it, the incident of what it is part of, or its own sentence", () => {
    const whole = told(toldExactly(9));
    const part = told({ figure: "a2", ...toldExactly(7), partOf: "a1", quote: "seven of them at the market" });
    const apart = told({ figure: "a3", ...toldExactly(1), quote: "A man was killed in Sumy." });
    const [a, b, c] = joined([whole, part, apart]).claims.map(({ incident }) => incident);
    expect(a).toBe(b);
    expect(c).not.toBe(a);
  });

  it("is no incident for a cumulative reading", () => {
    const reading = told({ ...toldExactly(96_000), measure: "tonnes", cumulative: true });
    expect(joined([reading])).toMatchObject({ claims: [{ incident: null }], statements: [] });
  });

  it("is stated with the brief that says it", () => {
    const incidents = [
      { id: "day", label: "the day", parent: null, partsTold: "all" as const, open: null, tally: null },
      { id: "A", label: "the afternoon", parent: "day", partsTold: null, open: true, tally: null },
    ];
    const { statements } = joined([], { incidents });
    expect(statements).toMatchObject([
      { label: "the day", parent: null, partsTold: "all", brief: "b958", published: tuesday },
      { label: "the afternoon", parent: statements[0]?.incident, open: true },
    ]);
  });
});

it("gives one number the same id on every machine, and another number another", () => {
  expect(joined([body]).claims[0]?.id).toBe(joined([{ ...body }]).claims[0]?.id);
  expect(joined([body]).claims[0]?.id).not.toBe(joined([{ ...body, low: 3 }]).claims[0]?.id);
});

function bounds(figures: readonly Told[]): readonly string[] {
  return joined(figures).claims.map(({ interval }) => shown(interval));
}

function joined(figures: readonly Told[], rest: Partial<Annotation> = {}) {
  const brief = {
    id: "b958",
    key: "day-958",
    title: "Day 958",
    published: tuesday,
    theatre: "Ukraine",
    language: "en",
    publisher: null,
    url: null,
    constructed: true,
    text: "",
  };
  return joinMentions({ brief, sequence: null, figures, incidents: [], speakers: [officials, governor], ...rest });
}
