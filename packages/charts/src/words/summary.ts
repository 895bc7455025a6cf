import type { Overview, Total } from "@daybook/data";
import { wholeOf } from "../panels/time-panel.ts";
import { levelPhrases } from "../panels/level-panel.ts";
import { capitalised, counted, plain, type Phrase } from "./phrase.ts";
import { actorWords, possessive, quantityWords } from "./quantity-words.ts";

/** What a period says in three sentences, one a theme. */
export function summarySentences(overview: Overview): readonly (readonly Phrase[])[] {
  return [casualties(overview), strikes(overview), shipments(overview)].map(capitalised);
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
  const killed = wholeOf(totals, "killed", side);
  const injured = wholeOf(totals, "injured", side);
  if (killed === null && injured === null) return [];
  return [
    ...(killed === null ? [plain("nothing is told of people killed")] : counted(killed, `${whoOf(killed)} killed`)),
    plain(" and "),
    ...(injured === null ? [plain("nothing of people injured")] : counted(injured, injuredWords(killed, injured))),
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

function strikes({ totals }: Overview): readonly Phrase[] {
  const told = totals.filter(
    ({ key, apart, ofWhich }) =>
      (key.measure === "attacks" || key.measure === "launched" || key.measure === "intercepted") &&
      apart === null &&
      !ofWhich,
  );
  if (told.length === 0) return [plain("Nothing is told of attacks or of munitions launched.")];
  return [
    ...told.flatMap((total, at) => [plain(at === 0 ? "" : ", "), ...counted(total, deedWords(total))]),
    plain("."),
  ];
}

function deedWords({ key }: Total): string {
  return [quantityWords(key), actorWords(key)].filter(Boolean).join(" ");
}

function shipments({ totals, levels }: Overview): readonly Phrase[] {
  const flows = totals.filter(
    ({ key, apart, ofWhich }) => key.measure === "tonnes" && key.kind === "flow" && apart === null && !ofWhich,
  );
  const told = flows.map((total): readonly Phrase[] => [...counted(total, deedWords(total)), plain(".")]);
  const level = levels.find(({ key }) => key.measure === "tonnes");
  if (level !== undefined) told.push(levelPhrases(level));
  if (told.length === 0) return [plain("Nothing is told of shipments.")];
  return told.flatMap((sentence, at) => (at === 0 ? sentence : [plain(" "), ...sentence]));
}
