import { InputError, readLedgerFile } from "@daybook/intake";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { counted } from "../reading/reading-lines.ts";
import { Refusal, withProgress, withStore, type Surroundings } from "../surroundings.ts";

/** Brings in what another Daybook recorded: all of it, or nothing. What is there already stays as it is. */
export async function importLedger(file: string, { json }: { json?: true }, surroundings: Surroundings): Promise<void> {
  const lines = () =>
    readLedgerFile(createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Infinity }), file);
  const { added, unchanged, claims } = await withStore(surroundings, (store) =>
    withProgress(surroundings, (show) => store.addLedgerLines(lines, show)),
  ).catch((error: unknown) => {
    if (error instanceof InputError) throw new Refusal(`${error.message} Nothing was stored.`);
    throw error;
  });
  const words = `${counted(added, "brief")} with ${counted(claims, "claim")} added; ${counted(unchanged, "brief")} there already.`;
  surroundings.out(json ? `${JSON.stringify({ format: "ledger", added, unchanged, claims })}\n` : `${words}\n`);
}
