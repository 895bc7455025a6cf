import { Refusal } from "../surroundings.ts";

/** The place that was asked for; `null` is all places. */
export function placeGiven(place: string | undefined): string | null {
  if (place === undefined || place.trim() === "*") return null;
  if (place.trim() === "") throw new Refusal("--place is empty. Name a place, or leave --place out for all places.", 2);
  return place.trim();
}
