import {
  incidentSummaries,
  periodOfWeek,
  weekOf,
  type Figure,
  type IncidentId,
  type Interval,
  type Period,
  type QuantityKey,
} from "@daybook/data";
import { quantityWords, sideWords, totalIdOf } from "@daybook/charts";
import type { SearchHit, Store } from "@daybook/store";
import { knownNow } from "../knowledge.ts";
import { anchorOfSpeaker } from "../pages/sources-page.ts";

/** Something that was found, with when and where it was, and what is held of it. */
export interface SearchResult extends SearchHit {
  /** The page that is about it. */
  readonly address: string;
  /** The days it happened on; of a place the week that was told of last; `null` where it is no event. */
  readonly during: Period | null;
  readonly places: readonly string[];
  readonly figures: readonly FoundFigure[];
}

/** A number with its account. */
export interface FoundFigure {
  readonly id: string;
  readonly what: string;
  readonly interval: Interval;
  readonly noneReported: boolean;
}

/** So many figures are shown of one result. */
const most = 6;

export async function resultOf(store: Store, hit: SearchHit): Promise<SearchResult> {
  switch (hit.kind) {
    case "incident":
      return incidentResult(store, hit);
    case "brief":
      return briefResult(store, hit);
    case "place":
      return placeResult(store, hit);
    case "speaker":
      return { ...hit, ...nothingHeld, address: `/sources#${anchorOfSpeaker(hit.id)}` };
    case "publisher":
      return { ...hit, ...nothingHeld, address: `/search?${new URLSearchParams({ q: `"${hit.id}"`, kind: "brief" })}` };
  }
}

const nothingHeld = { during: null, places: [], figures: [] } as const;

/** The incident with all that is part of it. */
async function incidentResult(store: Store, hit: SearchHit): Promise<SearchResult> {
  const tree = await store.incidentTree(hit.id, null);
  const figures = (tree?.figures ?? []).filter(({ incident, path }) => incident === hit.id || path.includes(hit.id));
  const [summary] = incidentSummaries(figures, tree?.incidents ?? []);
  return {
    ...hit,
    address: `/incidents/${hit.id}`,
    during: summary === undefined ? null : { from: summary.from, to: summary.to },
    places: summary?.places ?? [],
    figures: (summary?.figures ?? []).slice(0, most).map(figureFound),
  };
}

/** What a brief tells of, as far as it counts; of a data file, which may tell of thousands, nothing. */
async function briefResult(store: Store, hit: SearchHit): Promise<SearchResult> {
  const address = `/briefs/${hit.id}`;
  const brief = hit.isWaiting ? undefined : await store.brief(hit.id);
  if (brief === undefined) return { ...hit, ...nothingHeld, address };
  const figures = brief.kind === "data" ? [] : await figuresTold(store, hit.id);
  return {
    ...hit,
    address,
    during: null,
    places: brief.theatre === "" ? [] : [brief.theatre],
    figures: figures.slice(0, most).map(figureFound),
  };
}

async function figuresTold(store: Store, id: string): Promise<readonly Figure[]> {
  const claims = await store.claimsOfBrief(id);
  const told = new Set(claims.map((claim) => claim.id));
  const seen = new Set<IncidentId>();
  const found: Figure[] = [];
  for (const { incident } of claims) {
    if (found.length >= most) break;
    if (incident === null || seen.has(incident)) continue;
    const tree = await store.incidentTree(incident, null);
    const incidents = tree?.incidents ?? [];
    for (const one of [incident, ...incidents.map((other) => other.id)]) seen.add(one);
    const figures = (tree?.figures ?? []).filter((figure) => figure.claims.some((claim) => told.has(claim)));
    found.push(...incidentSummaries(figures, incidents).flatMap((summary) => summary.figures));
  }
  return found;
}

function figureFound({ id, key, interval, noneReported }: Figure): FoundFigure {
  return { id, interval, noneReported, what: quantityWords(key) };
}

const shown: ReadonlySet<string> = new Set(["killed", "injured", "attacks", "launched"]);

/** Its totals in the week in which a brief told of it last. */
async function placeResult(store: Store, hit: SearchHit): Promise<SearchResult> {
  const week = weekOf(hit.day, store.firstWeekday);
  const during = periodOfWeek(week, store.firstWeekday) ?? { from: hit.day, to: hit.day };
  const asked = { place: hit.id, ...during };
  const known = await knownNow(store);
  const rows = (await store.sums(asked, known)).filter(
    ({ key, apart, ofWhich }) => apart === null && !ofWhich && key.kind === "flow" && shown.has(key.measure),
  );
  const figures = rows.slice(0, most).map((row) => ({
    id: totalIdOf(row, asked, known),
    what: ofSide(row.key),
    interval: row.interval,
    noneReported: row.noneReported,
  }));
  return { ...hit, during, figures, places: [], address: `/?${new URLSearchParams({ week, place: hit.id })}` };
}

function ofSide(key: QuantityKey): string {
  const side = sideWords(key);
  return side === "" ? quantityWords(key) : `${quantityWords(key)}, ${side}`;
}
