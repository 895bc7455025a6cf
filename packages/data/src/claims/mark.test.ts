import { expect, it } from "vitest";
import { told, toldExactly, tuesday, wednesday } from "./claims-for-tests.ts";
import { marksOf, type Mark } from "./mark.ts";
import type { Told } from "./told.ts";

const whole = told({ figure: "w", ...toldExactly(58), from: tuesday, to: wednesday, quoteStart: 900 });

it.each<[string, Partial<Told>, readonly Mark[]]>([
  ["three more bodies were found", { words: "three more bodies" }, ["more"]],
  ["more than 30 people were hurt", { words: "more than 30 people", hedge: "more than" }, []],
  ["another 26 were hurt", { words: "another 26", hedge: "another" }, []],
  ["a man wounded on Sunday died in hospital", { words: "a man", implicit: true }, ["died of wounds"]],
  ["one of the wounded succumbed to his injuries", {}, ["died of wounds"]],
  ["two people died of their wounds", {}, ["died of wounds"]],
  ["two people died and five were wounded", {}, []],
  ["nobody died of their wounds", { ...toldExactly(0) }, []],
  ["six were retrieved from under rubble", { measure: "bodies_recovered", subsetOf: "w" }, ["undated"]],
  ["310 names were retroactively added", {}, ["undated"]],
  ["two of the missing were found alive", { measure: "rescued" }, ["found"]],
  ["one was killed over the past day", { from: tuesday, to: wednesday }, ["total"]],
  ["one was killed over the past 24 hours", { from: tuesday, to: wednesday }, ["total"]],
  ["two were killed between Tuesday and Wednesday", { from: tuesday, to: wednesday }, []],
  ["one was killed over the past day", {}, []],
  ["at least 21 people not yet included in that count", {}, ["separate"]],
  ["four were killed separately in a drone strike", {}, ["separate"]],
])("reads %j", (quote, rest, marks) => {
  const one = told({ ...toldExactly(2), quote, ...rest });
  expect(marksOf(one, [whole, one])).toEqual(marks);
});

it("reads “killed two and wounded 30 more” as more than the two, not as more than before", () => {
  const sentence = { quote: "killed two and wounded 30 more", quoteStart: 0 };
  const two = told({ ...toldExactly(2), ...sentence, start: 7 });
  const thirty = told({
    figure: "a2",
    measure: "injured",
    ...toldExactly(30),
    ...sentence,
    words: "30 more",
    start: 23,
  });
  expect(marksOf(thirty, [two, thirty])).toEqual([]);
});

it("reads “a wounded man died, bringing the number killed to two” as one who died and a count", () => {
  const quote = "A man wounded on Sunday died in hospital, bringing the number killed in that attack to two.";
  const count = told({ ...toldExactly(2), quote, start: quote.indexOf("two") });
  const man = told({ figure: "a2", ...toldExactly(1), quote, implicit: true, subsetOf: "a1" });
  expect([marksOf(count, [count, man]), marksOf(man, [count, man])]).toEqual([[], ["died of wounds"]]);
});

it("knows the day of bodies that were found where one strike fell", () => {
  const strike = told({ figure: "w", ...toldExactly(12) });
  const bodies = told({
    measure: "bodies_recovered",
    subsetOf: "w",
    quote: "three bodies were pulled from the rubble",
  });
  expect(marksOf(bodies, [strike, bodies])).toEqual([]);
});
