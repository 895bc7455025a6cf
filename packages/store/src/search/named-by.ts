import { placeOf, placesAbove, placesNamed, type BriefCard, type Contribution } from "@daybook/data";
import type { Tables } from "../tables.ts";
import { foldedIn } from "./words-in.ts";

/** Something that a brief names, or the brief itself, with the words by which it is found beside its title. */
export interface Named {
  readonly kind: Tables["search_entry"]["kind"];
  readonly ref: string;
  readonly title: string;
  readonly words: string;
}

/** Of a longer text its beginning: a database keeps only so many words of one. */
const longest = 250_000;

/** The brief, found by its text; rows of a data file only by what names the file: a million of them tell nothing new. */
export function briefNamed(brief: BriefCard & { readonly text: string }): Named {
  const { id, key, title, publisher, kind, text } = brief;
  const prose = kind === "data" ? "" : text.slice(0, longest);
  return { kind: "brief", ref: id, title, words: foldedIn([prose, publisher ?? "", key].join("\n")) };
}

/** Where it happened and who said so, each once. Around a city lies its region: that is told of too. */
export function othersNamed(publisher: string | null, { claims }: Pick<Contribution, "claims">): readonly Named[] {
  const places = new Set(claims.flatMap(({ place }) => place ?? []));
  const speakers = new Map(claims.flatMap(({ speaker }) => (speaker === null ? [] : [[speaker.name, speaker.origin]])));
  return [
    ...[...new Set([...places].flatMap(around))].map(placeNamed),
    ...[...speakers].map(([name, origin]) => named("speaker", name, origin === name ? "" : (origin ?? ""))),
    ...(publisher === null || publisher === "" ? [] : [named("publisher", publisher, "")]),
  ];
}

function around(place: string): readonly string[] {
  return placesNamed(place).flatMap((name) => [
    placeOf(name)?.name ?? name,
    ...placesAbove(name).map((above) => above.name),
  ]);
}

/** A place is found by its other spellings too. */
function placeNamed(name: string): Named {
  return named("place", name, (placeOf(name)?.alias ?? []).join(" "));
}

function named(kind: Named["kind"], name: string, others: string): Named {
  return { kind, ref: name, title: name, words: foldedIn(others) };
}
