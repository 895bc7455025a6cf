import type { Place } from "@daybook/data";
import { coordinated } from "./coordinated.ts";
import { gazetteerFrom, type Gazetteer } from "./gazetteer.ts";
import { inheritedIn } from "./inherited.ts";
import { namedIn } from "./named.ts";
import { unknownIn } from "./unknown.ts";

/** A place that a sentence tells. Offsets are UTF-16 code units of the sentence. */
export interface PlaceTold {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** As a figure is told of it: "Kharkiv", "outside Sumy", "Kharkiv, Poltava and Odesa regions". */
  readonly place: string;
  /** Each of the places where several are told as one. */
  readonly parts: readonly string[];
  /** Of the place itself; `null` where no gazetteer has it. */
  readonly kind: Place["kind"] | null;
  readonly country: string | null;
  /** Whether a gazetteer has it, or what it lies in or near. What it does not have stays as the text names it. */
  readonly known: boolean;
  /** "The city", "there": the place was told before. */
  readonly inherited: boolean;
  /** The word that says where: "in", "near", "across"; `null` where it may be a name for a government. */
  readonly preposition: string | null;
  /** Of an office: "Donetsk governor", "the mayor of Odesa". Its figures may be of another place. */
  readonly ofOffice: boolean;
}

export interface PlaceContext {
  /** Where the war is. It decides between places of one name. */
  readonly theatre?: string | null;
  /** The places told before, the newest first. */
  readonly recent?: readonly string[];
  readonly gazetteer?: Gazetteer;
}

const known = gazetteerFrom();

/**
 * The places that a sentence tells, in its order: names of the gazetteer, names that only a preposition or a noun makes
 * places of ("the village of Stara Hreblia"), and words that take up a place told before ("the city", "there").
 */
export function placesIn(sentence: string, context: PlaceContext = {}): readonly PlaceTold[] {
  const here = {
    theatre: context.theatre ?? null,
    recent: context.recent ?? [],
    gazetteer: context.gazetteer ?? known,
  };
  const named = namedIn(sentence, here);
  const found = [...named, ...unknownIn(sentence, named, here)].toSorted((a, b) => a.start - b.start);
  const told = coordinated(found, sentence);
  return [...told, ...inheritedIn(sentence, told, here)].toSorted((a, b) => a.start - b.start);
}
