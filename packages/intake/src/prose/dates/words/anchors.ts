import { within, type Meaning, type Setting, type TimeWords } from "../told.ts";
import { gap, wordsOf } from "./names.ts";

type Beginning = "war" | "coup";

/** The days from which each war's running totals are counted. */
const beginnings: readonly { readonly where: RegExp; readonly what: Beginning; readonly day: string }[] = [
  { where: /ukrain|russia/i, what: "war", day: "2022-02-24" },
  { where: /gaza|israel|palestin|hamas/i, what: "war", day: "2023-10-07" },
  { where: /sudan|darfur/i, what: "war", day: "2023-04-15" },
  { where: /myanmar|burma/i, what: "coup", day: "2021-02-01" },
];

/** The day a war or a coup began in a theatre; `null` where that is not known here. */
export function anchorOf(what: Beginning, theatre: string): string | null {
  return beginnings.find((known) => known.what === what && known.where.test(theatre))?.day ?? null;
}

const began = "(?:began|begun|started|broke out|erupted|was launched)";
const opening = "(?:start|beginning|outbreak|onset|launch|eruption)";
const about = `(?:(?:Russia|Moscow|Israel|Ukraine|Sudan|Myanmar|Kyiv|Hamas|Gaza)(?:['’]s)? |the |its |full-scale |full |all-out |current |present |ongoing |military |ground ){0,6}`;
const event =
  "(?:invasion|war|aggression|conflict|fighting|hostilities|coup|takeover|offensive|campaign|operation|truce|ceasefire|cease-fire)";

/** "since the start of the invasion", "since the war began", "since the coup". */
export const anchorWords: readonly TimeWords[] = [
  {
    pattern: wordsOf(
      `[Ss]ince (?:the ${opening} of )?${about}(?<event>${event})(?: in \\p{Lu}[\\p{L}-]{1,20})?(?: ${began})?`,
    ),
    read: since,
  },
  { pattern: wordsOf("[Ss]ince (?:Russia|Moscow) (?:invaded|attacked)(?<event>)"), read: since },
];

function since({ 0: words, groups = {} }: RegExpExecArray, { theatre, published }: Setting): Meaning {
  const event = groups["event"] || "invasion";
  const what = /coup|takeover/.test(event) ? "coup" : "war";
  const from = isBeginning(event) ? anchorOf(what, whose(words, theatre)) : null;
  return from === null || from > published
    ? {
        from: null,
        to: null,
        grain: "fixed",
        cumulative: true,
        sense: "since",
        ambiguity: `${shown(words)}: no day is told`,
      }
    : within(from, published, { cumulative: true, sense: "since", ambiguity: doubt(words, event, theatre) });
}

function isBeginning(event: string): boolean {
  return /invasion|war|aggression|conflict|fighting|hostilities|coup|takeover/.test(event);
}

/** Whose war: as the words say, else as the brief does; an invasion without either is that of Ukraine. */
function whose(words: string, theatre: string | null): string {
  const named = beginnings.find(({ where }) => where.test(words));
  if (named !== undefined) return words;
  return theatre ?? (/invasion|war|aggression/.test(words) ? "Ukraine" : /coup/.test(words) ? "Myanmar" : "");
}

function doubt(words: string, event: string, theatre: string | null): string | null {
  const isNamed = theatre !== null || beginnings.some(({ where }) => where.test(words));
  return isNamed || event === "invasion" ? null : `${shown(words)}: which ${event} is not told`;
}

function shown(words: string): string {
  return `“${words.replaceAll(new RegExp(gap, "gu"), " ")}”`;
}
