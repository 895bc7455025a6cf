import {
  figuresKnownOn,
  overviewOf,
  plusDays,
  type BriefCard,
  type Contribution,
  type Ledger,
  type Overview,
  type OverviewRequest,
} from "@daybook/data";
import { briefColumns, cardColumns, cardOf } from "../ledger/brief-row.ts";
import { versionOfContent } from "../ledger/data-version.ts";
import { readPast } from "../ledger/past-contributions.ts";
import { StoreError } from "../store-error.ts";
import type { Database } from "../tables.ts";

interface Recorded {
  readonly ledger: Ledger;
  readonly briefs: readonly BriefCard[];
}

/**
 * An overview as it was made when the data had a version: what was recorded since is left out, also where it is of an
 * older day. So a report can be printed again, byte for byte, after more was recorded.
 */
export async function recordedOverview(
  snapshot: Database,
  ledger: Ledger,
  {
    asKnownOn,
    dataVersion,
    ...filter
  }: Omit<OverviewRequest, "asKnownOn"> & {
    readonly asKnownOn: string | null;
    readonly dataVersion: string;
  },
): Promise<Overview> {
  const found = (await statesOf(snapshot, ledger)).flatMap((state) => {
    const day = asKnownOn ?? newestOf(state.briefs) ?? filter.to;
    return versionOfContent({ ...state.ledger, briefs: state.briefs }, day) === dataVersion ? [{ ...state, day }] : [];
  })[0];
  if (found === undefined)
    throw new StoreError(
      `The data never had the version ${dataVersion}${asKnownOn === null ? "" : ` as known on ${asKnownOn}`}, or a brief of it was removed since.`,
    );
  const heldOn = (day: string) => figuresKnownOn(found.ledger, day);
  return overviewOf(
    {
      ledger: found.ledger,
      briefs: found.briefs,
      figures: heldOn(found.day),
      figuresBefore: heldOn(plusDays(filter.from, -1)),
      figuresAtEnd: heldOn(found.day <= filter.to ? found.day : filter.to),
      dataVersion,
    },
    { ...filter, asKnownOn: found.day },
  );
}

/** The ledger as it stood after each change that was recorded, the newest first. */
async function statesOf(snapshot: Database, ledger: Ledger): Promise<readonly Recorded[]> {
  const told = [...(await toldNow(snapshot, ledger)), ...(await toldThen(snapshot))].toSorted(byPublication);
  const versions = new Set(told.flatMap(({ from, until }) => (until === null ? [from] : [from, until])));
  return [...versions]
    .sort((a, b) => b - a)
    .map((version) => {
      const there = told.filter(({ from, until }) => from <= version && (until === null || version < until));
      return {
        briefs: there.map(({ card }) => card),
        ledger: {
          claims: there.flatMap(({ claims }) => claims),
          statements: there.flatMap(({ statements }) => statements),
        },
      };
    });
}

/** What a brief told, from one version of the ledger until, and not with, another; `null`: to this day. */
interface ToldDuring extends Contribution {
  readonly card: BriefCard;
  readonly from: number;
  readonly until: number | null;
}

async function toldNow(snapshot: Database, ledger: Ledger): Promise<readonly ToldDuring[]> {
  const rows = await snapshot
    .selectFrom("brief")
    .select([...briefColumns, "version"])
    .execute();
  const claims = Map.groupBy(ledger.claims, ({ brief }) => brief);
  const statements = Map.groupBy(ledger.statements, ({ brief }) => brief);
  return rows.map((row) => ({
    card: cardOf(row),
    claims: claims.get(row.id) ?? [],
    statements: statements.get(row.id) ?? [],
    from: row.version,
    until: null,
  }));
}

async function toldThen(snapshot: Database): Promise<readonly ToldDuring[]> {
  const past = await readPast(snapshot);
  const cards = past.length === 0 ? [] : await snapshot.selectFrom("reading").select(cardColumns).execute();
  const byId = new Map(cards.map((row) => [row.id, cardOf(row)]));
  return past.flatMap(({ brief, ...told }) => {
    const card = byId.get(brief);
    return card === undefined ? [] : [{ card, ...told }];
  });
}

function byPublication({ card: a }: ToldDuring, { card: b }: ToldDuring): number {
  return a.published === b.published ? (a.id < b.id ? -1 : 1) : a.published < b.published ? -1 : 1;
}

function newestOf(briefs: readonly BriefCard[]): string | null {
  return briefs.map(({ published }) => published).reduce<string | null>((a, b) => (a === null || b > a ? b : a), null);
}
