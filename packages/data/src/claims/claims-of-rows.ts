import type { Brief } from "./brief.ts";
import type { Claim } from "./claim.ts";
import { hashOf } from "./hash.ts";
import type { IncidentId, IncidentStatement } from "./incident.ts";
import { intervalOf } from "./lexicon.ts";
import type { Mark } from "./mark.ts";
import type { RowOfFile } from "./mention.ts";
import { isReading, quantityOf } from "./quantity.ts";
import type { Speaker } from "./speaker.ts";
import type { Told } from "./told.ts";

/** One number of a row of a data file. What words would say of it is given: nothing is read from the row's other cells. */
export interface ToldInRow extends Told {
  readonly row: RowOfFile;
  readonly speaker: Speaker | null;
  readonly marks: readonly Mark[];
  readonly noneReported: boolean;
}

/** What a row says happened. */
export interface IncidentInRow {
  readonly id: string;
  readonly label: string;
  readonly parent: string | null;
  readonly partsTold: "all" | "some" | null;
  readonly tally: boolean | null;
}

/** Rows of a data file as one brief holds them. */
export interface ToldRows {
  readonly brief: Brief;
  /** Files of one data set share their incidents' names. */
  readonly dataset: string;
  readonly figures: readonly ToldInRow[];
  readonly incidents: readonly IncidentInRow[];
}

/** What rows of a data file add to the ledger: each number once, with its cell as its mention. */
export function claimsOfRows({ brief, dataset, figures, incidents }: ToldRows) {
  const byFigure = new Map(figures.map((told) => [told.figure, told]));
  const wholeOf = (told: Told) => (told.subsetOf === null ? null : (byFigure.get(told.subsetOf) ?? null));
  return {
    claims: figures.map((told) => claimOf(told, wholeOf(told), { brief, dataset })),
    statements: incidents.map((incident) => statementOf(incident, { brief, dataset })),
  };
}

/** The id of what a row of a data set says happened, the same in every file of it. */
export function incidentOfRow(dataset: string, name: string): IncidentId {
  return `${dataset}-${hashOf({ dataset, incident: name }).slice(0, 12)}`;
}

type Within = Pick<ToldRows, "brief" | "dataset">;

function claimOf(told: ToldInRow, whole: Told | null, { brief, dataset }: Within): Claim {
  const { figure, start, end, words, quote, quoteStart, quoteEnd, row, incident, marks } = told;
  const content = {
    brief: brief.id,
    briefKey: brief.key,
    published: brief.published,
    key: quantityOf(told, whole),
    incident: isReading(told) || incident === null ? null : incidentOfRow(dataset, incident),
    interval: intervalOf(told),
    noneReported: told.noneReported,
    floor: told.bound === "at_least" || told.bound === "more_than" || told.partial,
    speaker: told.speaker,
    status: told.status,
    from: told.from,
    to: told.to,
    place: told.place,
    actor: told.actor,
    weapon: told.weapon,
    mentions: [{ brief: brief.id, figure, start, end, words, quote, quoteStart, quoteEnd, row }],
    revises: told.revises,
    restates: null,
    past: false,
    ...(marks.length > 0 && { marks }),
  };
  return { id: hashOf(content), ...content };
}

function statementOf(
  { id, label, parent, partsTold, tally }: IncidentInRow,
  { brief, dataset }: Within,
): IncidentStatement {
  return {
    incident: incidentOfRow(dataset, id),
    parent: parent === null ? null : incidentOfRow(dataset, parent),
    label,
    partsTold,
    open: null,
    tally,
    brief: brief.id,
    published: brief.published,
  };
}
