import { hullOf } from "../claims/interval.ts";
import { keyString } from "../claims/quantity.ts";
import type { Figure } from "../figures/figure.ts";
import { distinct } from "../figures/held.ts";

/**
 * The figures as totals count them: what is discounted is left out (R12), a deed whose doer is contested is nobody's, and
 * a sub-count with a place of its own ("20 of them over the Samara region") is a part of what it is counted in (R10).
 */
export function countable(figures: readonly Figure[]): readonly Figure[] {
  const held = figures.filter(({ grade }) => grade !== "discounted");
  const contested = held.filter(isContestedDeed);
  const rest = contested.length === 0 ? held : held.filter((figure) => !isContestedDeed(figure));
  return [...withParts(rest), ...ofNobody(contested)];
}

function withParts(figures: readonly Figure[]): readonly Figure[] {
  if (figures.every(({ key }) => key.among === null)) return figures;
  const wholes = new Map(figures.filter(({ key }) => key.among === null).map((figure) => [nameOf(figure), figure]));
  return figures.map((figure) => asPart(figure, wholes));
}

/** A deed of which two sides each name the other, or which the one who is named denies. */
export function isContestedDeed({ grade, key, apart }: Figure): boolean {
  return grade === "contested" && key.actor !== null && apart === null;
}

/** Contested concerns who did it: two sides that name each other tell of one deed, not of two. */
function ofNobody(contested: readonly Figure[]): readonly Figure[] {
  const deeds = contested.map((figure) => ({ ...figure, key: { ...figure.key, actor: null } }));
  return [...Map.groupBy(deeds, nameOf).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [others.reduce(oneDeed, first)],
  );
}

function oneDeed(a: Figure, b: Figure): Figure {
  return {
    ...a,
    interval: hullOf(a.interval, b.interval),
    claims: distinct([...a.claims, ...b.claims]),
    origins: distinct([...a.origins, ...b.origins]),
  };
}

function asPart(figure: Figure, wholes: ReadonlyMap<string, Figure>): Figure {
  if (figure.key.among === null) return figure;
  const key = { ...figure.key, among: null };
  const whole = wholes.get(nameOf({ ...figure, key }));
  const isElsewhere = whole !== undefined && figure.places.some((place) => !whole.places.includes(place));
  if (!isElsewhere) return figure;
  const incident = `${figure.incident}#${figure.key.among}`;
  return { ...figure, key, incident, path: [incident, ...figure.path] };
}

function nameOf({ incident, key, apart, to }: Figure): string {
  return [incident, keyString(key), apart, key.kind === "stock" ? to : ""].join("|");
}
