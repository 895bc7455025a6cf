import { incidentsFrom, joinMentions } from "@daybook/data";
import { expect, it } from "vitest";
import { annotationOf } from "../testing/annotation.ts";
import { sloviansk } from "../testing/sloviansk.ts";
import { spansOf } from "./spans.ts";

it("gives each figure the days of publication between which it was held", () => {
  const { figures } = spansOf(ledgerOf(sloviansk()));

  const killed = figures.filter(({ figure }) => figure.key.measure === "killed" && figure.told);
  expect(killed.map(({ knownFrom, knownUntil, figure }) => [knownFrom, knownUntil, figure.interval.best])).toEqual([
    ["2025-03-11", "2025-03-12", 9],
    ["2025-03-12", "2025-03-13", 12],
    ["2025-03-13", null, 11],
  ]);
});

it("joins days on which nothing changed into one span", () => {
  const first = sloviansk()[0];
  const later = annotationOf({
    key: "later",
    published: "2025-03-20",
    sequence: "sloviansk",
    incidents: [{ id: "strikes" }],
  });

  const { figures, trees } = spansOf(ledgerOf([first, later]));

  expect(new Set(figures.map(({ knownFrom, knownUntil }) => `${knownFrom} ${knownUntil}`))).toEqual(
    new Set(["2025-03-11 null"]),
  );
  expect(trees).toMatchObject([{ knownFrom: "2025-03-11", knownUntil: null, from: "2025-03-11", to: "2025-03-11" }]);
  expect(incidentsFrom(ledgerOf([first, later]).statements)).toHaveLength(3);
});

it("gives nothing of an empty ledger", () => {
  expect(spansOf({ claims: [], statements: [] })).toEqual({ figures: [], trees: [] });
});

function ledgerOf(annotations: readonly Parameters<typeof joinMentions>[0][]) {
  const all = annotations.map(joinMentions);
  return { claims: all.flatMap(({ claims }) => claims), statements: all.flatMap(({ statements }) => statements) };
}
