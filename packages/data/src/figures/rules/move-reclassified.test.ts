import { describe, expect, it } from "vitest";
import {
  atLeast,
  figureOf,
  hospital,
  incident,
  ministry,
  said,
  thursday,
  wednesday,
  type Saying,
} from "../../claims/claims-for-tests.ts";
import type { Claim } from "../../claims/claim.ts";
import { heldOf } from "../figures-for-tests.ts";
import { reconcile } from "../reconcile.ts";

const strike = [incident("strike")];
const attacks = [
  incident("strike", { partsTold: "all" }),
  incident("A", { parent: "strike" }),
  incident("B", { parent: "strike" }),
];
const injured = { measure: "injured" } as const;
const military = { victimClass: "military" } as const;
const civilian = { victimClass: "civilian" } as const;

describe("“a man wounded on Tuesday died in hospital on Wednesday”", () => {
  it("moves one from the injured to the killed in counts older than his death", () => {
    expect(heldOf([said(9), said(28, injured), died()], strike)).toEqual({
      "strike killed": "10 / 10 / 10",
      "strike injured": "27 / 27 / 27",
    });
  });

  it("moves nobody in a count told with his death, or after it", () => {
    const told = [said(10, { on: wednesday }), said(27, { ...injured, on: thursday })];
    expect(heldOf([...told, died()], strike)).toEqual({
      "strike killed": "10 / 10 / 10",
      "strike injured": "27 / 27 / 27",
    });
  });

  it("is at least one killed where nobody had told of any", () => {
    expect(heldOf([said(3, injured), died()], strike)).toEqual({
      "strike killed": "1 / 1 / open",
      "strike injured": "2 / 2 / 2",
    });
  });

  it("never brings the injured below none", () => {
    expect(heldOf([said(1, injured), died(2)], strike)).toMatchObject({ "strike injured": "0 / 0 / 0" });
  });

  it("leaves a floor open", () => {
    expect(heldOf([said(atLeast(28), injured), died()], strike)).toMatchObject({ "strike injured": "27 / 27 / open" });
  });

  it("moves with him the wholes of his attack, and no other attack", () => {
    const told = [said(33, injured), said(5, { ...injured, of: "A" }), said(28, { ...injured, of: "B" })];
    expect(heldOf([...told, died(1, { of: "B" })], attacks)).toMatchObject({
      "strike injured": "32 / 32 / 32",
      "A injured": "5 / 5 / 5",
      "B injured": "27 / 27 / 27",
    });
  });

  it("told of both attacks, leaves open which of them he was of", () => {
    const told = [said(33, injured), said(5, { ...injured, of: "A" }), said(28, { ...injured, of: "B" })];
    expect(heldOf([...told, died()], attacks)).toMatchObject({
      "strike injured": "32 / 32 / 32",
      "A injured": "4 / 5 / 5",
      "B injured": "27 / 28 / 28",
    });
  });

  it("leaves open whether he was one of the civilians", () => {
    const told = [said(28, injured), said(10, { ...injured, key: civilian })];
    expect(heldOf([...told, died()], strike)).toMatchObject({
      "strike injured": "27 / 27 / 27",
      "strike civilian injured": "9 / 10 / 10",
    });
  });

  it("told by two, is one death", () => {
    const again = died(1, { by: hospital });
    expect(heldOf([said(9), said(28, injured), died(), again], strike)).toMatchObject({
      "strike injured": "27 / 27 / 27",
      "strike killed": "10 / 10 / 10",
    });
  });
});

describe("a typed reclassification", () => {
  const five = said(5, { key: civilian });
  const soldiers = (count: number) =>
    said(count, {
      key: military,
      on: wednesday,
      by: ministry,
      revises: { ...figureOf(five), type: "reclassification" },
    });

  it("moves two of the five civilians to the military and nobody from the people", () => {
    const held = heldOf([said(7), five, soldiers(2)], strike);
    expect(held).toMatchObject({
      "strike killed": "7 / 7 / 7",
      "strike civilian killed": "3 / 3 / 3",
      "strike military killed": "2 / 2 / open",
    });
  });

  it("of all five leaves a discounted figure: combatants told as civilians", () => {
    const found = reconcile([five, soldiers(5)], strike);
    const grades = Object.fromEntries(found.map(({ key, grade }) => [key.victimClass, grade]));
    expect(grades).toMatchObject({ civilian: "discounted", military: "weak" });
  });

  it("may name the injured as the dead", () => {
    const hurt = said(28, injured);
    const dead = said(2, { on: wednesday, revises: { ...figureOf(hurt), type: "reclassification" } });
    expect(heldOf([hurt, said(9), dead], strike)).toEqual({
      "strike killed": "11 / 11 / 11",
      "strike injured": "26 / 26 / 26",
    });
  });
});

it("shows the count as told, the move, and rests on the telling of the move", () => {
  const hurt = said(28, injured);
  const dead = died();
  const [found] = reconcile([hurt, dead], strike).filter(({ key }) => key.measure === "injured");
  expect(found?.steps).toEqual([
    { kind: "claimed", rule: "R1", claim: hurt.id, interval: hurt.interval },
    expect.objectContaining({ kind: "moved", rule: "R7", claim: dead.id, way: "from" }),
  ]);
  expect(found?.claims).toEqual([hurt.id, dead.id]);
});

function died(count = 1, rest: Saying = {}): Claim {
  return said(count, { on: wednesday, marks: ["died of wounds"], figure: "died", ...rest });
}
