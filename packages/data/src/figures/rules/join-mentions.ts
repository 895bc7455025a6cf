import type { Annotation } from "../../claims/annotation.ts";
import type { Claim } from "../../claims/claim.ts";
import { hashOf } from "../../claims/hash.ts";
import type { IncidentId, IncidentStatement } from "../../claims/incident.ts";
import { hullOf, isSameInterval, type Interval } from "../../claims/interval.ts";
import { intervalOf } from "../../claims/lexicon.ts";
import { marksOf } from "../../claims/mark.ts";
import type { Measure } from "../../claims/measure.ts";
import type { Mention } from "../../claims/mention.ts";
import { isReading, quantityOf } from "../../claims/quantity.ts";
import type { Speaker } from "../../claims/speaker.ts";
import type { Told } from "../../claims/told.ts";

/** What a brief adds to the ledger. */
export interface Contribution {
  readonly claims: readonly Claim[];
  readonly statements: readonly IncidentStatement[];
}

/**
 * Joins what is told more than once into one claim with several mentions (R3).
 *
 * Title, summary and lead repeat the body's number; they never narrow it: "kill two" yields to "at least two".
 */
export function joinMentions(annotation: Annotation): Contribution {
  const canonical = annotation.figures.filter(
    (told) => told.duplicateOf === null || isLaterStatement(told, annotation),
  );
  const incidentOf = incidentNamesOf(annotation);
  const telling = { annotation, incidentOf, repeats: repeatsIn(annotation) };
  return {
    claims: canonical.flatMap((told) => claimsOf(told, telling)),
    statements: statementsOf(annotation, incidentOf),
  };
}

const laterWords = /\b(as of|by) \d|\blater in the day\b|\bupdated?\b/i;
const pastWords = /\binitially\b|\bup from\b|\bcorrecting\b|\bearlier (count|reports?|figure)\b/i;

/** "As of 11 o'clock we have 12": the same speaker speaks again and replaces what the document said before (R7). */
function isLaterStatement(told: Told, { figures, speakers }: Annotation): boolean {
  const first = figures.find(({ figure }) => figure === told.duplicateOf);
  if (first === undefined || told.attributedTo === null || first.attributedTo === null) return false;
  const isSameOrigin = speakerOf(told, speakers)?.origin === speakerOf(first, speakers)?.origin;
  const isSameValue = told.low === first.low && told.best === first.best && told.high === first.high;
  return isSameOrigin && !isSameValue && told.measure === first.measure && laterWords.test(told.quote);
}

/** What is told of several measures at once is one figure and several claims (R1). */
function claimsOf(told: Told, telling: Telling): readonly Claim[] {
  return measuresOf(told, telling.annotation).map((measure) => claimOf({ ...told, measure }, telling));
}

/** A brief of thousands of figures is gone through once, not once for each of them. */
interface Telling {
  readonly annotation: Annotation;
  readonly incidentOf: IncidentNames;
  /** What is told again, by the figure that tells it first. */
  readonly repeats: ReadonlyMap<string | null, readonly Told[]>;
}

function repeatsIn({ figures }: Annotation): Telling["repeats"] {
  return Map.groupBy(
    figures.filter(({ duplicateOf }) => duplicateOf !== null),
    ({ duplicateOf }) => duplicateOf,
  );
}

/**
 * "No casualties": none killed, none injured. "Nobody was hurt": none injured, and none killed unless deaths are told.
 * Nobody missing: nobody trapped (R8).
 */
function measuresOf(told: Told, { figures }: Annotation): readonly Measure[] {
  if (told.bound !== "exact" || told.best !== 0) return [told.measure];
  if (told.measure === "casualties") return ["killed", "injured"];
  if (told.measure === "missing") return ["missing", "trapped"];
  const areDeathsTold = figures.some(({ measure, incident }) => measure === "killed" && incident === told.incident);
  const isNobodyHurt = told.measure === "injured" && /\b(hurt|harmed)\b/i.test(told.quote) && !areDeathsTold;
  return isNobodyHurt ? ["injured", "killed"] : [told.measure];
}

function claimOf(told: Told, { annotation, incidentOf, repeats }: Telling): Claim {
  const { brief, figures, speakers } = annotation;
  const whole = told.subsetOf === null ? null : (figures.find(({ figure }) => figure === told.subsetOf) ?? null);
  const again = (repeats.get(told.figure) ?? []).filter((other) => !isLaterStatement(other, annotation));
  const bounds = mostHedged(told, again);
  const marks = marksOf(told, figures);
  const content = {
    brief: brief.id,
    briefKey: brief.key,
    published: brief.published,
    key: quantityOf(told, whole),
    incident: isReading(told) ? null : incidentOf(told),
    interval: intervalOf(bounds),
    noneReported: told.best === 0 && /\breported\b/i.test(told.quote),
    floor: bounds.bound === "at_least" || bounds.bound === "more_than" || told.partial,
    speaker: speakerOf(told, speakers),
    status: told.status,
    from: told.from,
    to: told.to,
    place: told.place,
    actor: told.actor,
    weapon: told.weapon,
    mentions: [told, ...again].map((mention) => mentionOf(mention, brief.id)),
    revises: replacedBy(told, brief.key),
    restates: told.restates,
    past: told.alternativeTo !== null && pastWords.test(told.quote),
    ...(marks.length > 0 && { marks }),
  };
  return { id: hashOf(content), ...content };
}

/** A later statement of the document replaces the one it tells anew. */
function replacedBy({ duplicateOf, revises }: Told, brief: string): Claim["revises"] {
  return duplicateOf === null ? revises : { brief, figure: duplicateOf, type: "update" };
}

/**
 * The most hedged statement that the speaker makes of one number in the body. Title and summary speak for nobody and do
 * not count.
 */
function mostHedged(told: Told, again: readonly Told[]): Told {
  const own = again.filter(
    (other) => told.attributedTo !== null && other.attributedTo === told.attributedTo && other.measure === told.measure,
  );
  return own.reduce((widest, other) => (isWider(intervalOf(other), intervalOf(widest)) ? other : widest), told);
}

function isWider(a: Interval, b: Interval): boolean {
  return !isSameInterval(a, b) && isSameInterval(hullOf(a, b), a);
}

function mentionOf(told: Told, brief: string): Mention {
  const { figure, start, end, words, quote, quoteStart, quoteEnd } = told;
  return { brief, figure, start, end, words, quote, quoteStart, quoteEnd };
}

function speakerOf({ attributedTo }: Told, speakers: readonly Speaker[]): Speaker | null {
  if (attributedTo === null) return null;
  const known = speakers.find(({ name }) => name === attributedTo);
  return known ?? { name: attributedTo, kind: "other", side: null, origin: attributedTo };
}

type IncidentNames = (told: Told) => IncidentId;

/** What an annotation's incidents are called in the ledger: each by its sequence, or as another brief's that it is. */
function namedIn({ brief, sequence, incidents }: Annotation): (name: string) => IncidentId {
  const same = new Map(incidents.map(({ id, sameAs = null }) => [id, sameAs]));
  return (name) => same.get(name) ?? incidentNamed(sequence ?? brief.key, name);
}

/** One incident keeps its id over the briefs of a sequence; two sequences never share one by accident. */
export function incidentNamed(scope: string, name: string): IncidentId {
  return `${name}-${hashOf({ scope, incident: name }).slice(0, 8)}`;
}

/** Names an incident by what it is called in its sequence; one that nobody named, by the sentence that tells it. */
function incidentNamesOf(annotation: Annotation): IncidentNames {
  const { brief, sequence, figures } = annotation;
  const scope = sequence ?? brief.key;
  const named = namedIn(annotation);
  return function nameOf(told: Told): IncidentId {
    if (told.incident !== null) return named(told.incident);
    const whole = figures.find(({ figure }) => figure === told.partOf || figure === told.subsetOf);
    if (whole !== undefined && !isReading(whole)) return nameOf(whole);
    const { quote, place, from, to } = told;
    return `unnamed-${hashOf({ scope, quote, place, from, to }).slice(0, 12)}`;
  };
}

function statementsOf(annotation: Annotation, incidentOf: IncidentNames): readonly IncidentStatement[] {
  const { brief, incidents, figures } = annotation;
  const nameOf = namedIn(annotation);
  const named = incidents.map(({ id, parent, sameAs: _same, ...said }) => ({
    ...said,
    incident: nameOf(id),
    parent: parent === null ? null : nameOf(parent),
    brief: brief.id,
    published: brief.published,
  }));
  const listed = new Set(incidents.map(({ id }) => id));
  const unnamed = figures
    .filter((told) => (told.incident === null || !listed.has(told.incident)) && !isReading(told))
    .map((told) => ({
      incident: incidentOf(told),
      parent: null,
      label: [told.place, told.from === told.to ? told.from : `${told.from} to ${told.to}`].filter(Boolean).join(", "),
      partsTold: null,
      open: null,
      tally: null,
      brief: brief.id,
      published: brief.published,
    }));
  const known = new Set(named.map(({ incident }) => incident));
  return [...named, ...onceEach(unnamed).filter(({ incident }) => !known.has(incident))];
}

function onceEach(statements: readonly IncidentStatement[]): readonly IncidentStatement[] {
  return [...new Map(statements.map((said) => [said.incident, said])).values()];
}
