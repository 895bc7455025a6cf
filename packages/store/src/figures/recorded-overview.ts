import {
  figuresKnownOn,
  overviewOf,
  plusDays,
  type BriefCard,
  type Ledger,
  type Overview,
  type OverviewRequest,
} from "@daybook/data";
import { readCards } from "../ledger/briefs.ts";
import { versionOfContent } from "../ledger/data-version.ts";
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

/** The ledger as it stood after each brief that was recorded, the newest first. */
async function statesOf(snapshot: Database, { claims, statements }: Ledger): Promise<readonly Recorded[]> {
  const rows = await snapshot.selectFrom("brief").select(["id", "version"]).execute();
  const cards = await readCards(snapshot);
  return [...new Set(rows.map(({ version }) => version))]
    .sort((a, b) => b - a)
    .map((version) => {
      const there = new Set(rows.filter((row) => row.version <= version).map(({ id }) => id));
      return {
        briefs: cards.filter(({ id }) => there.has(id)),
        ledger: {
          claims: claims.filter(({ brief }) => there.has(brief)),
          statements: statements.filter(({ brief }) => there.has(brief)),
        },
      };
    });
}

function newestOf(briefs: readonly BriefCard[]): string | null {
  return briefs.map(({ published }) => published).reduce<string | null>((a, b) => (a === null || b > a ? b : a), null);
}
