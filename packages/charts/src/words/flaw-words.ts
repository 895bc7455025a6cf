import type { Interval, QuantityKey } from "@daybook/data";
import { dayWords } from "./date-words.ts";
import { digits, longWords } from "./interval-words.ts";
import { quantityWords } from "./quantity-words.ts";

/** Something that is stored and is not what it must be, as the store finds it. */
export type FlawTold =
  | FigureTold
  | CellTold
  | { readonly kind: "tree" | "contribution"; readonly incident: string; readonly knownFrom: string }
  | { readonly kind: "search"; readonly of: string; readonly title: string }
  | { readonly kind: "brief"; readonly brief: string }
  | { readonly kind: "claim"; readonly brief: string; readonly words: string }
  | { readonly kind: "report"; readonly sha256: string }
  | { readonly kind: "database"; readonly words: string };

interface Held {
  readonly key: QuantityKey | null;
  readonly knownFrom: string;
  readonly stored: Interval | "unreadable" | null;
  readonly derived: Interval | null;
}

interface FigureTold extends Held {
  readonly kind: "figure";
  readonly incident: string;
  readonly knownUntil: string | null;
}

interface CellTold extends Held {
  readonly kind: "cell";
  readonly place: string | null;
  readonly grain: "day" | "week";
  readonly day: string;
}

/** "All is as it must be: 1 brief, 17 claims, 24 figures." */
export function soundWords({
  checked: { briefs, claims, figures },
}: {
  readonly checked: { readonly briefs: number; readonly claims: number; readonly figures: number };
}): string {
  return `All is as it must be: ${count(briefs, "brief")}, ${count(claims, "claim")}, ${count(figures, "figure")}.`;
}

function count(many: number, one: string): string {
  return `${digits(many)} ${one}${many === 1 ? "" : "s"}`;
}

export function flawWords(flaw: FlawTold): string {
  switch (flaw.kind) {
    case "figure":
      return figureWords(flaw);
    case "tree":
      return `“${flaw.incident}”, as known from ${dayWords(flaw.knownFrom)}: the list of its figures is not what the claims give`;
    case "contribution":
      return `“${flaw.incident}”, as known from ${dayWords(flaw.knownFrom)}: what it adds to totals is not what the claims give`;
    case "cell":
      return cellWords(flaw);
    case "search":
      return `the ${flaw.of} “${flaw.title}”: a search finds it otherwise than briefs tell of it`;
    case "brief":
      return `the brief “${flaw.brief}”: its text has changed since it was recorded`;
    case "claim":
      return `the brief “${flaw.brief}”: the claim “${flaw.words}” has changed since it was recorded`;
    case "report":
      return `the report ${flaw.sha256.slice(0, 12)}…: its file has changed since it was made`;
    case "database":
      return `the database file: ${flaw.words}`;
  }
}

/** "killed, “two strikes on Sloviansk”, as known from 13 March 2025: 10 to 11 is stored, the claims give 11" */
function figureWords({ incident, key, knownFrom, knownUntil, stored, derived }: FigureTold): string {
  const what = key === null ? "a figure" : quantityWords(key);
  const until = knownUntil === null ? "" : ` until ${dayWords(knownUntil)}`;
  return `${what}, “${incident}”, as known from ${dayWords(knownFrom)}${until}: ${storedWords({ stored, derived })}`;
}

/** "the sum of killed, kharkiv region, the week of 7 October 2024, as known from …: 10 is stored, the claims give 11" */
function cellWords({ place, grain, day, key, knownFrom, stored, derived }: CellTold): string {
  const what = key === null ? "the number of incidents with victims" : `the sum of ${quantityWords(key)}`;
  const when = grain === "week" ? `the week of ${dayWords(day)}` : dayWords(day);
  const where = place ?? "all places";
  return `${what}, ${where}, ${when}, as known from ${dayWords(knownFrom)}: ${storedWords({ stored, derived })}`;
}

function storedWords({ stored, derived }: Pick<Held, "stored" | "derived">): string {
  if (stored === "unreadable") return "what is stored cannot be read";
  if (derived === null)
    return `${stored === null ? "something" : longWords(stored)} is stored, the claims give nothing`;
  if (stored === null) return `nothing is stored, the claims give ${longWords(derived)}`;
  if (longWords(stored) === longWords(derived))
    return `${longWords(stored)}, with another account than the claims give`;
  return `${longWords(stored)} is stored, the claims give ${longWords(derived)}`;
}
