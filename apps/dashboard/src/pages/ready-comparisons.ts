import { periodOfWeek, placesAbove, plusDays, weekOf, type FirstWeekday } from "@daybook/data";
import type { Asked } from "../asked.ts";
import { comparedAddress } from "../compare/compared-address.ts";
import { each, html, type Markup } from "./html.ts";

/** The comparisons that are asked for most, of one question. */
export function readyComparisons(a: Asked, first: FirstWeekday): Markup {
  const weekOfA = periodOfWeek(weekOf(a.from, first), first) ?? a;
  const before = { from: plusDays(weekOfA.from, -7), to: plusDays(weekOfA.to, -7) };
  const around = a.place === null ? [] : placesAbove(a.place);
  const [nearest, country] = [around[0], around.at(-1)];
  const links: readonly (readonly [string, string] | null)[] = [
    ["This week and the week before", comparedAddress({ a: { ...a, ...weekOfA }, b: { ...a, ...before } })],
    ["As known then and now", comparedAddress({ a: { ...a, asKnownOn: a.to }, b: { ...a, asKnownOn: null } })],
    nearest === undefined
      ? null
      : [`${a.place} and ${nearest.name}`, comparedAddress({ a, b: { ...a, place: nearest.name } })],
    country === undefined || country === nearest
      ? null
      : [`${a.place} and ${country.name}`, comparedAddress({ a, b: { ...a, place: country.name } })],
  ];
  return html`<nav aria-label="Ready comparisons" class="row kinds">
    ${each(
      links.filter((link) => link !== null),
      ([words, address]) => html`<a href="${address}">${words}</a>`,
    )}
  </nav>`;
}
