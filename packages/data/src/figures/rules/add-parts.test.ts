import { describe, expect, it } from "vitest";
import { about, atLeast, exactly, monday, shown, tuesday, wednesday } from "../../claims/claims-for-tests.ts";
import type { Interval } from "../../claims/interval.ts";
import { held } from "../figures-for-tests.ts";
import type { Held } from "../held.ts";
import { addParts, type Whole } from "./add-parts.ts";

describe("parts that account for all of it", () => {
  it.each([
    ["more than 30, at least five and 28", atLeast(31), [atLeast(5), exactly(28)], "33 / 33 / open"],
    ["at least nine, seven and two", atLeast(9), [exactly(7), exactly(2)], "9 / 9 / 9"],
    ["34 in total, at least five and 28", exactly(34), [atLeast(5), exactly(28)], "34 / 34 / 34"],
    ["more than 30 alone, nothing of its parts", atLeast(31), [null, null], "31 / 31 / open"],
    ["at least two, two and not told", atLeast(2), [exactly(2), null], "2 / 2 / open"],
  ])("meet the whole: %s", (_told, own, parts, bounds) => {
    expect(shown(whole({ own, parts, exhaustive: true })?.interval)).toBe(bounds);
  });

  it("exclude 32 in total: a conflict, shown as the hull", () => {
    const found = whole({ own: exactly(32), parts: [atLeast(5), exactly(28)], exhaustive: true });
    expect(shown(found?.interval)).toBe("32 / 33 / open");
    expect(found?.conflict).toBe(true);
    expect(found?.steps.at(-1)).toMatchObject({ kind: "conflict", between: [exactly(32), { low: 33 }] });
  });

  it("close no hedged whole while people are sought", () => {
    const found = whole({ own: atLeast(9), parts: [exactly(7), exactly(2)], exhaustive: true, sought: true });
    expect(shown(found?.interval)).toBe("9 / 9 / open");
  });

  it("close no hedged whole where a part does not tell the killed", () => {
    expect(shown(whole({ own: null, parts: [exactly(7), null], exhaustive: true })?.interval)).toBe("7 / 7 / open");
  });

  it("are all of it in a measure of which an untold part opens nothing: fifteen buildings, also for the day", () => {
    const found = whole({ measure: "buildings_damaged", own: null, parts: [exactly(15), null] });
    expect(shown(found?.interval)).toBe("15 / 15 / 15");
  });
});

describe("parts that are only some of it", () => {
  it("lift the low and leave the whole's own ceiling", () => {
    expect(shown(whole({ own: atLeast(31), parts: [exactly(20), exactly(13)] })?.interval)).toBe("33 / 33 / open");
    expect(shown(whole({ own: exactly(40), parts: [exactly(20), exactly(13)] })?.interval)).toBe("40 / 40 / 40");
  });

  it("are a conflict where they exceed the whole on one day", () => {
    const found = whole({ own: exactly(12), parts: [exactly(9), exactly(5)] });
    expect(found?.conflict).toBe(true);
    expect(shown(found?.interval)).toBe("12 / 14 / 14");
  });

  it("leave a whole open that nobody told", () => {
    expect(shown(whole({ own: null, parts: [exactly(20), exactly(13)] })?.interval)).toBe("33 / 33 / open");
  });

  it("are nothing where nobody tells anything", () => {
    expect(whole({ own: null, parts: [null, null] })).toBeNull();
  });
});

describe("age", () => {
  it("opens a whole that its newer parts exceed: tolls grow", () => {
    const found = whole({ own: exactly(12), on: monday, parts: [exactly(9), exactly(5)], exhaustive: true });
    expect(found?.conflict).toBe(false);
    expect(shown(found?.interval)).toBe("14 / 14 / 14");
  });

  it("takes the whole's own best where it is at least as new as its parts", () => {
    const parts = [exactly(7), atLeast(2)];
    expect(shown(whole({ own: { ...atLeast(9), best: 11 }, on: wednesday, parts })?.interval)).toBe("9 / 11 / open");
  });

  it("takes the larger best where its parts are newer", () => {
    expect(shown(whole({ own: atLeast(9), on: monday, parts: [exactly(7), exactly(4)] })?.interval)).toBe(
      "11 / 11 / open",
    );
  });

  it("lets a typed correction lower its older parts, and nothing else", () => {
    const parts = [exactly(7), exactly(5)];
    const corrected = { on: wednesday, parts, exhaustive: true };
    expect(shown(whole({ ...corrected, own: exactly(11), by: 1 })?.interval)).toBe("11 / 11 / 11");
    expect(whole({ ...corrected, own: exactly(11) })?.conflict).toBe(true);
    expect(whole({ ...corrected, on: tuesday, own: exactly(11), by: 1 })?.conflict).toBe(true);
  });
});

describe("a bound that is only our policy", () => {
  it("makes no conflict: about 30, and 35 in its parts", () => {
    const found = whole({ own: about(27, 30, 33), parts: [exactly(20), exactly(15)], exhaustive: true });
    expect(found?.conflict).toBe(false);
    expect(shown(found?.interval)).toBe("35 / 35 / 35");
  });

  it("closes nothing: at least 30, about 15 and 20", () => {
    const found = whole({ own: atLeast(30), parts: [about(13, 15, 17), exactly(20)], exhaustive: true });
    expect(found?.interval.high).toBeNull();
  });

  it("is said of the whole that rests on it", () => {
    const found = whole({ own: null, parts: [about(13, 15, 17), exactly(20)], exhaustive: true });
    expect(found?.interval).toMatchObject({ lowOrigin: "policy", highOrigin: "policy" });
  });
});

it("tells how it came about: its own number, its parts, and whether these are all", () => {
  const found = whole({ own: atLeast(31), parts: [atLeast(5), null], exhaustive: true });
  expect(found?.steps).toMatchObject([
    {
      kind: "parts",
      exhaustive: true,
      sought: false,
      own: atLeast(31),
      parts: [
        { incident: "part 1", interval: atLeast(5) },
        { incident: "part 2", interval: null },
      ],
    },
  ]);
});

interface Telling extends Partial<Pick<Whole, "measure" | "exhaustive" | "sought">> {
  readonly own: Interval | null;
  readonly parts: readonly (Interval | null)[];
  /** The day the whole is told on; its parts are told on Tuesday. */
  readonly on?: string;
  readonly by?: number;
}

function whole({ own, parts, on = tuesday, by = 0, ...rest }: Telling): Held | null {
  return addParts({
    measure: "injured",
    exhaustive: false,
    sought: false,
    own: own === null ? null : held(own, { newest: on, corrected: by }),
    parts: parts.map((part, at) => ({ incident: `part ${at + 1}`, held: part === null ? null : held(part) })),
    ...rest,
  });
}
