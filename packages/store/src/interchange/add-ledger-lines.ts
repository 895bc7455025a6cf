import { hashOf, briefIdOf, type Claim } from "@daybook/data";
import { addAll, type AddedMany, type WaitingBrief, type ToldBrief } from "../ledger/add-briefs.ts";
import { LedgerError } from "../ledger/ledger-error.ts";
import type { Progress } from "../progress.ts";
import { registerSpeakers } from "../reviews/speakers.ts";
import type { Database, Writing } from "../tables.ts";
import { writingLedger } from "../transaction.ts";
import type { BriefLine, LedgerLine, RowLine } from "./ledger-line.ts";

/** Asked for again where the database wants the transaction to be tried again. */
export type ManyLines = () => AsyncIterable<LedgerLine> | Iterable<LedgerLine>;

/**
 * Adds a ledger that travelled as text, all of it in one transaction. What is there already stays as it is.
 *
 * Throws a LedgerError, and stores nothing, for a file that was cut off or changed, or a brief that is there otherwise.
 */
export function addLedgerLines(db: Database, lines: ManyLines, progress?: Progress): Promise<AddedMany> {
  return writingLedger(db, (transaction) =>
    addAll(transaction, () => briefsIn(lines(), besideIn(transaction)), progress === undefined ? {} : { progress }),
  );
}

type SpeakerLine = Extract<LedgerLine, { kind: "speaker" }>;

/** What stands in the file beside its briefs. What is known here already stays. */
interface Beside {
  speaker(line: SpeakerLine): Promise<void>;
  row(line: RowLine): Promise<void>;
}

function besideIn(transaction: Writing): Beside {
  return {
    speaker: ({ speaker, by, at }) => registerSpeakers(transaction, [{ ...speaker, by }], new Date(at)),
    async row({ dataset, name, published, said }) {
      await transaction
        .insertInto("source_row")
        .values({ dataset, name, published, json: JSON.stringify(said) })
        .onConflict((known) => known.columns(["dataset", "name"]).doNothing())
        .execute();
    },
  };
}

/** Brief after brief with all that follows it in the file. */
async function* briefsIn(lines: ReturnType<ManyLines>, beside: Beside): AsyncGenerator<ToldBrief | WaitingBrief> {
  let open: Open | undefined;
  let [briefs, claims, isEnded] = [0, 0, false];
  for await (const line of lines) {
    if (isEnded) throw new LedgerError("Lines follow the end of the ledger. Nothing was stored.");
    switch (line.kind) {
      case "ledger":
        break;
      case "speaker":
        await beside.speaker(line);
        break;
      case "brief":
        if (open !== undefined) yield closed(open);
        open = opened(line);
        briefs += 1;
        break;
      case "claim":
        openIn(open).claims.push(asRecorded(line.claim, openIn(open)));
        claims += 1;
        break;
      case "statement":
        openIn(open).statements.push(line.statement);
        break;
      case "row":
        await beside.row(line);
        break;
      case "end":
        if (line.briefs !== briefs || line.claims !== claims) throw cutOff(`${line.briefs} briefs with ${line.claims}`);
        isEnded = true;
        break;
    }
  }
  if (!isEnded) throw cutOff("an end");
  if (open !== undefined) yield closed(open);
}

interface Open {
  readonly line: BriefLine;
  readonly claims: Claim[];
  readonly statements: ToldBrief["statements"][number][];
}

function opened(line: BriefLine): Open {
  if (briefIdOf(line.brief) !== line.brief.id)
    throw new LedgerError(`The text of “${line.brief.key}” is not the one that its id names. Nothing was stored.`);
  return { line, claims: [], statements: [] };
}

function openIn(open: Open | undefined): Open {
  if (open === undefined) throw new LedgerError("A claim stands before its brief. Nothing was stored.");
  return open;
}

/** A claim is named by its content, and belongs to the brief that it follows. */
function asRecorded(claim: Claim, { line }: Open): Claim {
  const { id, ...content } = claim;
  if (claim.brief === line.brief.id && hashOf(content) === id) return claim;
  const words = claim.mentions[0]?.words ?? id;
  throw new LedgerError(
    `The claim “${words}” of “${line.brief.key}” is not the one that its id names: the file was changed. Nothing was stored.`,
  );
}

function closed({ line, claims, statements }: Open): ToldBrief | WaitingBrief {
  const { brief, review, example, recordedAt, counts } = line;
  const options = { example, recordedAt: new Date(recordedAt), ...(review === null ? {} : { review }) };
  if (counts) return { brief, claims, statements, options };
  if (review === null) throw new LedgerError(`“${brief.key}” neither counts nor waits. Nothing was stored.`);
  return { waiting: { brief, review, example, at: new Date(recordedAt) } };
}

function cutOff(wanted: string): LedgerError {
  return new LedgerError(`The file was cut off: ${wanted} claims were to come. Nothing was stored.`);
}
