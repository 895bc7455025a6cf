import { isInside, placeOf, plusDays, type BriefCard, type Claim, type IncidentId } from "@daybook/data";
import type { FigureEntry, Review } from "@daybook/intake";
import type { Store } from "@daybook/store";

/** An incident of another brief that may be the same as one of this brief, with the sentence that tells each best. */
export interface SimilarIncident {
  readonly incident: IncidentId;
  readonly label: string;
  readonly brief: Pick<BriefCard, "id" | "key" | "title" | "published">;
  readonly theirs: string;
  readonly ours: string;
}

/** By the id of the incident in this brief; none for one of which a person has said already what it is. */
export async function similarIncidents(
  store: Store,
  { key, figures, incidents }: Review,
): Promise<ReadonlyMap<string, SimilarIncident>> {
  const told = Map.groupBy(
    figures.filter(({ state }) => state !== "rejected").map(({ entry }) => entry),
    ({ incident }) => incident ?? "",
  );
  const found = new Map<string, SimilarIncident>();
  for (const { id, sameAs } of incidents) {
    const own = (told.get(id) ?? []).filter(({ duplicate_of }) => duplicate_of === null);
    const similar = sameAs === null && own.length > 0 ? await similarTo(store, key, id, own) : null;
    if (similar !== null) found.set(id, similar);
  }
  return found;
}

async function similarTo(
  store: Store,
  key: string,
  id: string,
  own: readonly FigureEntry[],
): Promise<SimilarIncident | null> {
  const claims = await store.claimsDuring(around(own));
  const others = claims.filter((claim) => claim.briefKey !== key && !isNamed(claim.incident, id));
  const alike = others.flatMap((claim) =>
    own.filter((entry) => isAlike(entry, claim)).map((entry) => ({ entry, claim })),
  );
  const [best] = alike.toSorted((a, b) => weightOf(a.entry) - weightOf(b.entry));
  return best === undefined ? null : shown(store, best);
}

/** "sloviansk-2025-03-11" of two briefs that were read is one incident already; its id begins with the name. */
function isNamed(incident: IncidentId | null, name: string): boolean {
  return incident !== null && incident.startsWith(name) && /^-[\da-f]{8}$/.test(incident.slice(name.length));
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
  if (from <= claim.to && to >= claim.from) return true;
  return claim.interval.best !== null && claim.interval.best === (entry.best ?? entry.low);
}

/** A country is no place that tells two incidents apart. */
function isOnePlace(a: string | null, b: string | null): boolean {
  if (a === null || b === null || [a, b].some((place) => placeOf(place)?.kind === "country")) return false;
  return isInside(a, b) || isInside(b, a);
}

const heaviest = ["killed", "injured", "casualties", "attacks", "launched"];

/** The dead tell best what happened. */
function weightOf({ measure }: FigureEntry): number {
  const at = heaviest.indexOf(measure);
  return at === -1 ? heaviest.length : at;
}

async function shown(
  store: Store,
  { entry, claim }: { readonly entry: FigureEntry; readonly claim: Claim },
): Promise<SimilarIncident | null> {
  const { incident, brief: id } = claim;
  const brief = await store.brief(id);
  const tree = incident === null ? undefined : await store.incidentTree(incident, null);
  const label = tree?.incidents.find((one) => one.id === incident)?.label;
  if (incident === null || brief === undefined || label === undefined) return null;
  const card = { id, key: brief.key, title: brief.title, published: brief.published };
  return { incident, label, brief: card, theirs: claim.mentions[0]?.quote ?? "", ours: entry.quote };
}
