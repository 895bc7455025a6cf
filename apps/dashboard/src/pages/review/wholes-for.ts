import { isUnitWithin, traitsOf, type Measure } from "@daybook/data";
import type { FigureEntry } from "@daybook/intake";
import type { Review } from "@daybook/intake";

/** The figures that another may be told inside of, the likeliest first: of its measure, of its tree, near it in the text. */
export function wholesFor(entry: FigureEntry, review: Review): readonly FigureEntry[] {
  return otherFigures(entry, review)
    .filter((other) => isKindOf(entry, other) && !isInside(other, entry.id, review))
    .toSorted((a, b) => distanceTo(entry, a, review) - distanceTo(entry, b, review));
}

/** Every other figure that is told on its own and was not rejected, those that it may repeat first. */
export function otherFigures(entry: FigureEntry, { figures }: Review): readonly FigureEntry[] {
  const rank = (other: FigureEntry) => Number(other.measure !== entry.measure) + Number(other.low !== entry.low);
  return figures
    .filter((other) => other.entry.id !== entry.id && other.entry.duplicate_of === null && other.state !== "rejected")
    .map((figure) => figure.entry)
    .toSorted((a, b) => rank(a) - rank(b));
}

/** Whether it is added up with others to the whole, or is only a kind of what the whole counts (R5). */
export function relationTo(entry: FigureEntry, whole: FigureEntry): "part_of" | "subset_of" {
  const isNarrower = entry.victim_group !== whole.victim_group || entry.unit !== whole.unit;
  return entry.measure !== whole.measure || isNarrower ? "subset_of" : "part_of";
}

function isKindOf(entry: FigureEntry, whole: FigureEntry): boolean {
  if (entry.measure !== whole.measure && !isWithin(entry.measure, whole.measure)) return false;
  return isUnitWithin(entry.unit, whole.unit) || entry.measure !== whole.measure;
}

function isWithin(measure: Measure, whole: Measure): boolean {
  const next = traitsOf(measure).within as Measure | undefined;
  return next !== undefined && (next === whole || isWithin(next, whole));
}

function isInside(entry: FigureEntry, id: string, { figures }: Review, seen: readonly string[] = []): boolean {
  if (entry.id === id) return true;
  if (seen.includes(entry.id)) return false;
  return figures
    .filter((figure) => figure.entry.id === entry.part_of || figure.entry.id === entry.subset_of)
    .some((figure) => isInside(figure.entry, id, { figures } as Review, [...seen, entry.id]));
}

function distanceTo(entry: FigureEntry, other: FigureEntry, { incidents }: Review): number {
  const parentOf = (id: string | null | undefined) => incidents.find((incident) => incident.id === id)?.parent ?? null;
  const isNear = other.incident === entry.incident || other.incident === parentOf(entry.incident);
  const isSmaller = (other.low ?? other.best ?? other.high ?? 0) < (entry.low ?? entry.best ?? entry.high ?? 0);
  return Number(!isNear) * 1e9 + Number(isSmaller) * 1e8 + Math.min(1e7, Math.abs(other.span.start - entry.span.start));
}
