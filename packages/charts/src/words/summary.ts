import type { Overview, Total } from "@daybook/data";
import { wholeOf } from "../panels/day-panel.ts";
import { levelSentence } from "../panels/level-panel.ts";
import { longWords } from "./interval-words.ts";
import { quantityWords, sideWords } from "./quantity-words.ts";

/** A run of words; one that speaks a number carries the total it speaks of, so that it can be linked. */
export interface Phrase {
  readonly words: string;
  readonly total: Total | null;
}

/** What a period says in three sentences, one a theme. */
export function summarySentences(overview: Overview): readonly (readonly Phrase[])[] {
  return [casualties(overview), strikes(overview), shipments(overview)];
}

function casualties({ totals }: Overview): readonly Phrase[] {
  const sides = [
    ...new Set(
      totals.filter(({ key }) => key.measure === "killed" || key.measure === "injured").map(({ key }) => key.side),
    ),
  ];
  const told = sides.map((side) => clauseOf(totals, side)).filter((clause) => clause.length > 0);
  if (told.length === 0) return [plain("Nothing is told of people killed or injured.")];
  return [...told.flatMap((clause, at) => (at === 0 ? clause : [plain("; "), ...clause])), plain(".")];
}

function clauseOf(totals: readonly Total[], side: string | null): readonly Phrase[] {
  const ofSide = totals.filter(({ key, apart }) => key.side === side && apart === null);
  const killed = peopleOf(ofSide, "killed");
  const injured = peopleOf(ofSide, "injured");
  if (killed === null && injured === null) return [];
  const whose = side === null ? "" : ` on ${side}’s side`;
  const parts = [
    killed === null ? [plain("nothing is told of people killed")] : [spoken(killed), plain(` ${whoOf(killed)} killed`)],
    injured === null
      ? [plain("nothing of people injured")]
      : [spoken(injured), plain(` ${killed === null ? `${whoOf(injured)} ` : ""}injured`)],
  ];
  return [...(parts[0] ?? []), plain(" and "), ...(parts[1] ?? []), plain(whose)];
}

function whoOf({ key }: Total): string {
  return key.victimClass === "military" ? "military" : "people";
}

function peopleOf(totals: readonly Total[], measure: "killed" | "injured"): Total | null {
  return wholeOf(totals, measure, null);
}

function strikes({ totals }: Overview): readonly Phrase[] {
  const told = totals.filter(
    ({ key, apart, ofWhich }) =>
      (key.measure === "attacks" || key.measure === "launched" || key.measure === "intercepted") &&
      apart === null &&
      !ofWhich,
  );
  if (told.length === 0) return [plain("Nothing is told of attacks or of munitions launched.")];
  return [
    ...told.flatMap((total, at) => [plain(at === 0 ? "" : ", "), spoken(total), plain(` ${strikeWords(total)}`)]),
    plain("."),
  ];
}

function strikeWords({ key }: Total): string {
  const by = sideWords({ ...key, side: null });
  return [quantityWords(key), by].filter(Boolean).join(" ");
}

function shipments({ totals, levels }: Overview): readonly Phrase[] {
  const flows = totals.filter(
    ({ key, apart, ofWhich }) => key.measure === "tonnes" && key.kind === "flow" && apart === null && !ofWhich,
  );
  const flow = flows.flatMap((total) => [
    spoken(total),
    plain(` ${quantityWords(total.key)}${total.key.actor === null ? "" : ` by ${total.key.actor}`}. `),
  ]);
  const level = levels.find(({ key }) => key.measure === "tonnes");
  if (flow.length === 0 && level === undefined) return [plain("Nothing is told of shipments.")];
  return [...flow, ...(level === undefined ? [] : [plain(levelSentence(level))])];
}

function spoken(total: Total): Phrase {
  return { words: total.noneReported ? "none" : longWords(total.interval), total };
}

function plain(words: string): Phrase {
  return { words, total: null };
}
