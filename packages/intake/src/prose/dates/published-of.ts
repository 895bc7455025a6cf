import { matchesOf } from "./matches-of.ts";
import { dayWords } from "./words/days.ts";
import type { Told } from "./told.ts";
import { widest } from "./widest.ts";

/** The day a text says it was published, and the words that say so. */
export interface Published {
  readonly date: string;
  readonly cue: string;
  /** Where the text gives two different days; `null` otherwise. */
  readonly ambiguity: string | null;
}

const farthest = 600;

/**
 * The day that a text gives itself: "Day 958", or a date with its year in the title or the line below it. `null` where it
 * does not. A day that the brief tells something of ("since Oct. 7, 2023", "on 3 October 2024") is not the brief's.
 */
export function publishedOf(text: string): Published | null {
  const days = headOf(text).flatMap(daysGiven);
  const [first] = days;
  if (first === undefined) return null;
  const other = days.find(({ date }) => date !== first.date);
  const ambiguity = other === undefined ? first.ambiguity : `the text also says ${other.cue}, which is ${other.date}`;
  return { ...first, ambiguity };
}

/** The title and the line below it, without what is no text. */
function headOf(text: string): readonly string[] {
  const lines = text
    .slice(0, farthest)
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/);
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, 3);
}

/** Not known yet, and not needed: a year is told, or the day is counted from the war's first. */
const unknown = { published: "2199-12-31", theatre: null };

function daysGiven(line: string): readonly Published[] {
  const found = dayWords.flatMap(({ pattern, read }) =>
    matchesOf(pattern, line).flatMap((match): readonly Told[] => {
      const told = read(match, unknown);
      const [start, end] = [match.index, match.index + match[0].length];
      return told === undefined ? [] : [{ ...told, start, end }];
    }),
  );
  return widest(found).flatMap((told) => {
    const { from, to, grain, start, end, ambiguity = null } = told;
    if (from === null || from !== to || grain !== "fixed" || !isDateline(line, told)) return [];
    return [{ date: from, cue: line.slice(start, end), ambiguity }];
  });
}

/** At the head of the line, after a comma, in brackets or alone, and never what something is told of. */
function isDateline(line: string, { start, end }: Told): boolean {
  if (/day of|day\s[\d,]+\sof/i.test(line.slice(start, end))) return true;
  const before = line.slice(Math.max(0, start - 24), start);
  if (/(?:^|[^\p{L}])(?:since|on|from|until|till|before|after|by|to|of|and|in)\s{1,3}$/iu.test(before)) {
    return /^(?:published|updated|posted)(?: on)?\s*$/i.test(before.trim());
  }
  if (/^Day\s/.test(line.slice(start, end))) return /^[^\p{L}\p{N}]*$/u.test(before) || /[,:(–—-]\s*$/.test(before);
  return /^[^\p{L}\p{N}]*$|[,:(–—|-]\s*$|(?:brief|report|update|digest|summary|bulletin|published|updated|posted):?\s+$/iu.test(
    before,
  );
}
