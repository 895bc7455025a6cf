import { describe, expect, it } from "vitest";
import { about, atLeast, between, exactly, shown, upTo } from "./claims-for-tests.ts";
import {
  cappedAt,
  hullOf,
  intersectionOf,
  interval,
  isSameInterval,
  openAbove,
  raisedTo,
  sumOf,
  UNSTATED,
} from "./interval.ts";

it.each([
  [3, 2, 4],
  [3, null, 2],
  [1, 3, 2],
  [-1, 0, 1],
])("is never low %j, best %j, high %j", (low, best, high) => {
  expect(() => interval(low, best, high)).toThrow(RangeError);
});

describe("a sum", () => {
  it("of at least five and 28 is 33 or more", () => {
    expect(shown(sumOf([atLeast(5), exactly(28)]))).toBe("33 / 33 / open");
  });

  it("counts a missing best with its low", () => {
    expect(shown(sumOf([between(6, 7), exactly(3)]))).toBe("9 / 9 / 10");
  });

  it("has no best where no one gave a central figure", () => {
    expect(shown(sumOf([between(6, 7), upTo(3)]))).toBe("6 / – / 10");
  });

  it("is open where one part is not told: unknown is not zero", () => {
    expect(shown(sumOf([exactly(2), UNSTATED]))).toBe("2 / 2 / open");
  });

  it("of nothing is nothing", () => {
    expect(shown(sumOf([]))).toBe("0 / 0 / 0");
  });

  it("stays more than 180,000 tons when exact tons join it", () => {
    expect(shown(sumOf([interval(180_000, 180_000, null, { lowStrict: true }), exactly(500)]))).toBe(
      ">180500 / 180500 / open",
    );
  });

  it("says that a bound is policy where any of its parts is", () => {
    expect(sumOf([about(54, 60, 66), exactly(2)])).toMatchObject({ lowOrigin: "policy", highOrigin: "policy" });
    expect(sumOf([exactly(1), exactly(2)])).toMatchObject({ lowOrigin: "derived", highOrigin: "derived" });
  });
});

describe("what two intervals both allow", () => {
  it.each([
    [atLeast(31), exactly(34), "34 / 34 / 34"],
    [atLeast(31), atLeast(33), "33 / 33 / open"],
    [between(5, 9), between(7, 12), "7 / – / 9"],
    [exactly(12), upTo(40), "12 / 12 / 12"],
  ])("is %#", (a, b, both) => {
    expect(shown(intersectionOf(a, b) ?? undefined)).toBe(both);
  });

  it("is nothing for 32 in total and 33 in its parts", () => {
    expect(intersectionOf(exactly(32), atLeast(33))).toBeNull();
  });

  it("is nothing for more than 180,000 tons and 180,000 tons", () => {
    expect(intersectionOf(interval(180_000, 180_000, null, { lowStrict: true }), exactly(180_000))).toBeNull();
  });

  it("is the stated one where only our policy excludes the other", () => {
    expect(shown(intersectionOf(about(27, 30, 33), exactly(35)) ?? undefined)).toBe("35 / 35 / 35");
    expect(shown(intersectionOf(exactly(25), about(27, 30, 33)) ?? undefined)).toBe("25 / 25 / 25");
  });

  it("is not closed by policy: at least 28, about 30", () => {
    expect(shown(intersectionOf(atLeast(28), about(27, 30, 33)) ?? undefined)).toBe("28 / 28 / open");
  });

  it("is the hull where two policies exclude each other", () => {
    expect(shown(intersectionOf(about(27, 30, 33), about(45, 50, 55)) ?? undefined)).toBe("27 / 30 / 55");
  });
});

describe("the hull", () => {
  it("holds both, with the best of the first", () => {
    expect(shown(hullOf(exactly(17), exactly(13)))).toBe("13 / 17 / 17");
  });

  it("is open where one of them is", () => {
    expect(shown(hullOf(exactly(17), atLeast(20)))).toBe("17 / 17 / open");
  });

  it("is strict only where both are", () => {
    const moreThan = interval(5, 5, null, { lowStrict: true });
    expect(shown(hullOf(moreThan, exactly(5)))).toBe("5 / 5 / open");
    expect(shown(hullOf(moreThan, moreThan))).toBe(">5 / 5 / open");
  });
});

it("opens above: low and best stand", () => {
  expect(shown(openAbove(exactly(6)))).toBe("6 / 6 / open");
});

it("raises the low, and the best and the high with it, and never lowers", () => {
  expect(shown(raisedTo(between(3, 9), 5))).toBe("5 / – / 9");
  expect(shown(raisedTo(exactly(3), 5))).toBe("5 / 5 / 5");
  expect(shown(raisedTo(exactly(6), 5))).toBe("6 / 6 / 6");
});

it("caps the high, and the best with it, and never below the low", () => {
  expect(shown(cappedAt(interval(2, 6, 9), 4))).toBe("2 / 4 / 4");
  expect(shown(cappedAt(atLeast(5), 3))).toBe("5 / 5 / 5");
  expect(shown(cappedAt(exactly(3), null))).toBe("3 / 3 / 3");
});

it("tells two intervals apart by their bounds, not by where these come from", () => {
  expect(isSameInterval(about(27, 30, 33), interval(27, 30, 33))).toBe(true);
  expect(isSameInterval(exactly(3), atLeast(3))).toBe(false);
});
