import { type Incident } from "../claims/incident.ts";
import { measures } from "../claims/measure.ts";
import { keyString } from "../claims/quantity.ts";
import { isUnitWithin } from "../claims/unit.ts";
import type { Figure } from "../figures/figure.ts";

/** One tree, with what is held at its top. */
export interface IncidentSummary {
  readonly incident: Incident;
  readonly from: string;
  readonly to: string;
  readonly places: readonly string[];
  readonly figures: readonly Figure[];
  readonly origins: readonly string[];
}

/** The trees that some figures belong to, the newest first, each with its headline figures. */
export function incidentSummaries(
  figures: readonly Figure[],
  incidents: readonly Incident[],
): readonly IncidentSummary[] {
  const byId = new Map(incidents.map((incident) => [incident.id, incident]));
  return [...Map.groupBy(figures, ({ root }) => root)]
    .flatMap(([root, inside]) => {
      const incident = byId.get(root);
      return incident === undefined ? [] : [summaryOf(incident, inside)];
    })
    .sort((a, b) => b.from.localeCompare(a.from) || a.incident.label.localeCompare(b.incident.label));
}

function summaryOf(incident: Incident, inside: readonly Figure[]): IncidentSummary {
  return {
    incident,
    from: inside.map(({ from }) => from).reduce((a, b) => (a < b ? a : b)),
    to: inside.map(({ to }) => to).reduce((a, b) => (a > b ? a : b)),
    places: [...new Set(inside.flatMap(({ places }) => places))],
    figures: headlinesOf(inside),
    origins: [...new Set(inside.flatMap(({ origins }) => origins))],
  };
}

/** One figure a quantity: the whole at the top of the tree, without its sub-counts and without what stands apart. */
function headlinesOf(inside: readonly Figure[]): readonly Figure[] {
  const wholes = inside.filter((figure) => figure.apart === null && isWhole(figure, inside));
  const top = wholes.filter(
    (figure) =>
      !wholes.some(
        (above) =>
          above !== figure &&
          figure.path.includes(above.incident) &&
          keyString(above.key) === keyString(figure.key) &&
          isTopmost(above, figure),
      ),
  );
  return top.toSorted(
    (a, b) => measureOrder.indexOf(a.key.measure) - measureOrder.indexOf(b.key.measure) || a.from.localeCompare(b.from),
  );
}

function isTopmost(above: Figure, figure: Figure): boolean {
  return above.path.length < figure.path.length;
}

/** Not of which children, not civilians beside people, not the common unit of a single kind. */
function isWhole({ incident, key, interval }: Figure, inside: readonly Figure[]): boolean {
  if (key.among !== null || key.group !== null || key.nationality !== null) return false;
  const here = inside.filter(
    (other) =>
      other.incident === incident &&
      other.key.measure === key.measure &&
      other.key.side === key.side &&
      other.key.kind === key.kind,
  );
  if (key.victimClass === "civilian" || key.victimClass === "military")
    return !here.some((other) => other.key.victimClass === "people" && other.apart === null);
  const finer = here.filter((other) => other.key.unit !== key.unit && isUnitWithin(other.key.unit, key.unit));
  const coarser = here.filter((other) => other.key.unit !== key.unit && isUnitWithin(key.unit, other.key.unit));
  const isEcho = (other: Figure) => other.interval.low === interval.low && other.interval.high === interval.high;
  return !finer.some(isEcho) && !coarser.some((other) => !isEcho(other));
}

const measureOrder = Object.keys(measures);
