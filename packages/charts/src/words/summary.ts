import type { Overview, Total } from "@daybook/data";
import { wholeOf } from "../panels/time-panel.ts";
import { levelPhrases } from "../panels/level-panel.ts";
import { capitalised, counted, plain, type Phrase } from "./phrase.ts";
import { actorWords, possessive, quantityWords } from "./quantity-words.ts";

/**
 * What a period says in three sentences, one a theme. Of a page narrowed to a weapon or an origin, one is empty where
 * nothing is told: whoever was injured by a weapon that nobody named is not in it, and is not untold.
 */
export function summarySentences(overview: Overview): readonly (readonly Phrase[])[] {
  return [casualties(overview), strikes(overview), shipments(overview)].map(capitalised);
}

function untold(words: string, { request: { only } }: Overview): readonly Phrase[] {
  return only === undefined ? [plain(words)] : [];
}

function casualties(overview: Overview): readonly Phrase[] {
  const { totals } = overview;
  const sides = [
    ...new Set(
      totals.filter(({ key }) => key.measure === "killed" || key.measure === "injured").map(({ key }) => key.side),
    ),
  ];
  const told = sides.map((side) => clauseOf(overview, side)).filter((clause) => clause.length > 0);
  if (told.length === 0) return untold("Nothing is told of people killed or injured.", overview);
  return [...told.flatMap((clause, at) => (at === 0 ? clause : [plain("; "), ...clause])), plain(".")];
}

function clauseOf(overview: Overview, side: string | null): readonly Phrase[] {
  const { totals } = overview;
  const killed = wholeOf(totals, "killed", side);
  const injured = wholeOf(totals, "injured", side);
  if (killed === null && injured === null) return [];
  const parts = [
    killed === null ? untold("nothing is told of people killed", overview) : counted(killed, `${whoOf(killed)} killed`),
    injured === null ? untold("nothing of people injured", overview) : counted(injured, injuredWords(killed, injured)),
  ].filter((part) => part.length > 0);
  return [
    ...parts.flatMap((part, at) => (at === 0 ? part : [plain(" and "), ...part])),
    plain(side === null ? "" : ` on ${possessive(side)} side`),
  ];
}

/** "2 people killed and 33 injured": who they are is said once, unless it differs. */
function injuredWords(killed: Total | null, injured: Total): string {
  const isSaid = killed !== null && killed.key.victimClass === injured.key.victimClass;
  return isSaid ? "injured" : `${whoOf(injured)} injured`;
}

function whoOf({ key, interval: { low, high } }: Total): string {
  if (key.victimClass === "military") return "military";
  return low === 1 && high === 1 ? "person" : "people";
}

function strikes(overview: Overview): readonly Phrase[] {
  const { totals } = overview;
  const told = totals.filter(
    ({ key, apart, ofWhich }) =>
      (key.measure === "attacks" || key.measure === "launched" || key.measure === "intercepted") &&
      apart === null &&
      !ofWhich,
  );
  if (told.length === 0) return untold("Nothing is told of attacks or of munitions launched.", overview);
  return [
    ...told.flatMap((total, at) => [plain(at === 0 ? "" : ", "), ...counted(total, deedWords(total))]),
    plain("."),
  ];
}

function deedWords({ key }: Total): string {
  return [quantityWords(key), actorWords(key)].filter(Boolean).join(" ");
}

function shipments(overview: Overview): readonly Phrase[] {
  const { totals, levels } = overview;
  const flows = totals.filter(
    ({ key, apart, ofWhich }) => key.measure === "tonnes" && key.kind === "flow" && apart === null && !ofWhich,
  );
  const told = flows.map((total): readonly Phrase[] => [...counted(total, deedWords(total)), plain(".")]);
  const level = levels.find(({ key }) => key.measure === "tonnes");
  if (level !== undefined) told.push(levelPhrases(level));
  if (told.length === 0) return untold("Nothing is told of shipments.", overview);
  return told.flatMap((sentence, at) => (at === 0 ? sentence : [plain(" "), ...sentence]));
}
