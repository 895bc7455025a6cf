import { isInside, placeOf, plusDays, type BriefCard, type Claim, type IncidentId } from "@daybook/data";
import { ledgerIncident, type FigureEntry, type Review } from "@daybook/intake";
import type { Store } from "@daybook/store";

/** An incident of another brief that may be the same as one of this brief, with the sentence that tells each best. */
export interface SimilarIncident {
  readonly incident: IncidentId;
  readonly label: string;
  readonly brief: Pick<BriefCard, "id" | "key" | "title" | "published">;
  readonly theirs: string;
  readonly ours: string;
}

/**
 * By the id of the incident in this brief; none for one of which a person has said already what it is, or that has the
 * name of another brief's. What is one of this brief's incidents already is not suggested for another of them.
 */
export async function similarIncidents(store: Store, review: Review): Promise<ReadonlyMap<string, SimilarIncident>> {
  const told = Map.groupBy(
    review.figures.filter(({ state }) => state !== "rejected").map(({ entry }) => entry),
    ({ incident }) => incident ?? "",
  );
  const taken = new Set([...told.keys()].flatMap((id) => pathOf(id, review)).map((id) => ledgerIncident(review, id)));
  const found = new Map<string, SimilarIncident>();
  for (const { id, sameAs } of review.incidents) {
    const own = (told.get(id) ?? []).filter(({ duplicate_of }) => duplicate_of === null);
    if (sameAs !== null || own.length === 0) continue;
    const others = (await store.claimsDuring(around(own))).filter(({ briefKey }) => briefKey !== review.key);
    if (others.some(({ incident }) => incident === ledgerIncident(review, id))) continue;
    const free = others.filter(({ incident }) => incident !== null && !taken.has(incident));
    const similar = await similarTo(store, own, free);
    if (similar !== null) found.set(id, similar);
  }
  return found;
}

/** An incident and its wholes. */
function pathOf(id: string, { incidents }: Review): readonly string[] {
  const path: string[] = [];
  for (let at = incidents.find((one) => one.id === id); at !== undefined && !path.includes(at.id);) {
    path.push(at.id);
    const { parent } = at;
    at = incidents.find((one) => one.id === parent);
  }
  return path;
}

async function similarTo(
  store: Store,
  own: readonly FigureEntry[],
  claims: readonly Claim[],
): Promise<SimilarIncident | null> {
  const alike = claims.flatMap((claim) =>
    own.filter((entry) => isAlike(entry, claim)).map((entry) => ({ entry, claim })),
  );
  const [best] = alike.toSorted((a, b) => weightOf(a) - weightOf(b));
  return best === undefined ? null : shown(store, best);
}

function around(own: readonly FigureEntry[]) {
  const days = own
    .flatMap(({ date, period_start, period_end }) => [date, period_start, period_end].filter(isDay))
    .toSorted();
  return { from: plusDays(days[0] ?? "9999-01-01", -1), to: plusDays(days.at(-1) ?? "9999-01-01", 1) };
}

function isDay(day: string | null): day is string {
  return day !== null;
}

/** Of one measure, in one place or inside it, on one day; a day apart only where the number is the same. */
function isAlike(entry: FigureEntry, claim: Claim): boolean {
  if (entry.measure !== claim.key.measure || !isOnePlace(entry.place, claim.place)) return false;
  const [from, to] = [entry.date ?? entry.period_start ?? "", entry.date ?? entry.period_end ?? ""];
  return (from <= claim.to && to >= claim.from) || isSameNumber(entry, claim);
}

function isSameNumber({ best, low }: FigureEntry, { interval }: Claim): boolean {
  const number = best ?? low;
  return number !== null && number === (interval.best ?? interval.low);
}

/** A country is no place that tells two incidents apart. */
function isOnePlace(a: string | null, b: string | null): boolean {
  if (a === null || b === null || [a, b].some((place) => placeOf(place)?.kind === "country")) return false;
  return isInside(a, b) || isInside(b, a);
}

const heaviest = ["killed", "injured", "casualties", "attacks", "launched"];

/** One number told of both says most; then the dead tell best what happened. */
function weightOf({ entry, claim }: Alike): number {
  const at = heaviest.indexOf(entry.measure);
  return (isSameNumber(entry, claim) ? 0 : 100) + (at === -1 ? heaviest.length : at);
}

interface Alike {
  readonly entry: FigureEntry;
  readonly claim: Claim;
}

async function shown(store: Store, { entry, claim }: Alike): Promise<SimilarIncident | null> {
  const { incident, brief: id } = claim;
  const brief = await store.brief(id);
  const tree = incident === null ? undefined : await store.incidentTree(incident, null);
  const label = tree?.incidents.find((one) => one.id === incident)?.label;
  if (incident === null || brief === undefined || label === undefined) return null;
  const card = { id, key: brief.key, title: brief.title, published: brief.published };
  return { incident, label, brief: card, theirs: claim.mentions[0]?.quote ?? "", ours: entry.quote };
}
