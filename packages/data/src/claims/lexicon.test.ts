import { expect, it } from "vitest";
import { shown, told, toldExactly } from "./claims-for-tests.ts";
import { intervalOf, lexicon, type Lexicon } from "./lexicon.ts";
import type { Told } from "./told.ts";

type Fields = Partial<Told>;

const atLeast = (low: number): Fields => ({ bound: "at_least", low });
const moreThan = (low: number): Fields => ({ bound: "more_than", low });
const atMost = (high: number, hedge: string): Fields => ({ bound: "at_most", high, hedge });
const range = (low: number, high: number): Fields => ({ bound: "range", low, high });
const about = (best: number, hedge = "about"): Fields => ({ bound: "about", best, hedge });
const vague = (low: number): Fields => ({ bound: "at_least", low, vague: true });

it.each<[string, Fields, string]>([
  ["20 troops", toldExactly(20), "20 / 20 / 20"],
  ["exactly 20", toldExactly(20), "20 / 20 / 20"],
  ["at least two civilians", atLeast(2), "2 / 2 / open"],
  ["no fewer than 12", atLeast(12), "12 / 12 / open"],
  ["more than 30 people", moreThan(30), "31 / 31 / open"],
  ["over 4,000 homes", moreThan(4000), "4001 / 4001 / open"],
  ["upwards of 30", moreThan(30), "31 / 31 / open"],
  ["up to 40", atMost(40, "up to"), "0 / – / 40"],
  ["as many as 40", atMost(40, "as many as"), "0 / – / 40"],
  ["fewer than 40", atMost(40, "fewer than"), "0 / – / 39"],
  ["between 10 and 12", range(10, 12), "10 / – / 12"],
  ["six or seven", range(6, 7), "6 / – / 7"],
  ["about 60 cars", about(60), "54 / 60 / 66"],
  ["around 60", about(60, "around"), "54 / 60 / 66"],
  ["some 60", about(60, "some"), "54 / 60 / 66"],
  ["roughly 60", about(60, "roughly"), "54 / 60 / 66"],
  ["about 1,000", about(1000), "900 / 1000 / 1100"],
  ["about 4,200 households", about(4200), "4100 / 4200 / 4300"],
  ["about 46,000 people", about(46_000), "45000 / 46000 / 47000"],
  ["nearly 100,000 tons", about(100_000, "nearly"), "90000 / 100000 / 100000"],
  ["almost 45", about(45, "almost"), "41 / 45 / 45"],
  ["close to 50", about(50, "close to"), "45 / 50 / 50"],
  ["just under 50", about(50, "just under"), "45 / 50 / 50"],
  ["a couple of teenagers", { ...toldExactly(2), vague: true, hedge: "a couple" }, "2 / 2 / 2"],
  ["several", vague(3), "3 / – / open"],
  ["a handful", vague(3), "3 / – / open"],
  ["some", vague(1), "1 / – / open"],
  ["tens of people", vague(20), "10 / – / open"],
  ["dozens", vague(24), "12 / – / open"],
  ["scores of people", vague(40), "20 / – / open"],
  ["hundreds", vague(200), "100 / – / open"],
  ["tens of thousands", vague(20_000), "10000 / – / open"],
  ["No casualties", { ...toldExactly(0), implicit: true }, "0 / 0 / 0"],
  ["a man", { ...toldExactly(1), implicit: true }, "1 / 1 / 1"],
  [
    "including a 10-year-old boy",
    { ...toldExactly(1), implicit: true, subsetOf: "a1", victimGroup: "children" },
    "1 / 1 / open",
  ],
])("reads %j", (words, fields, bounds) => {
  expect(shown(intervalOf(told({ words, ...fields })))).toBe(bounds);
});

it.each<[string, Fields, string]>([
  ["more than 180,000 tons", moreThan(180_000), ">180000 / 180000 / open"],
  ["less than 5,000 tons", atMost(5000, "less than"), "0 / – / <5000"],
  ["118,300 tons", toldExactly(118_300), "118300 / 118300 / 118300"],
])("keeps the strict bound of what is weighed: %j", (words, fields, bounds) => {
  expect(shown(intervalOf(told({ words, measure: "tonnes", unit: "tonnes", ...fields })))).toBe(bounds);
});

it.each<[string, Fields, string, string]>([
  ["at least two civilians", atLeast(2), "stated", "stated"],
  ["about 60 cars", about(60), "policy", "policy"],
  ["nearly 100", about(100, "nearly"), "policy", "policy"],
  ["dozens", vague(24), "policy", "policy"],
])("says where the bounds of %j come from", (words, fields, lowOrigin, highOrigin) => {
  expect(intervalOf(told({ words, ...fields }))).toMatchObject({ lowOrigin, highOrigin });
});

it("has a version, by which another house rule is another table", () => {
  const house: Lexicon = {
    ...lexicon,
    version: "house",
    aboutShare: 0.2,
    vague: [{ words: /\bdozens\b/i, floor: 24 }],
  };
  expect(shown(intervalOf(told({ words: "about 60 cars", ...about(60) }), house))).toBe("48 / 60 / 72");
  expect(shown(intervalOf(told({ words: "dozens", ...vague(24) }), house))).toBe("24 / – / open");
  expect(house.version).not.toBe(lexicon.version);
});
