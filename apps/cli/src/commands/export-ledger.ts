import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { reasonOf } from "../files.ts";
import { counted } from "../reading/reading-lines.ts";
import { Refusal, withStore, type Surroundings } from "../surroundings.ts";

interface LedgerOptions {
  readonly out: string;
  readonly json?: true;
}

/** Writes all that was recorded, line by line. The file is there once it is complete, and not before. */
export async function exportLedger({ out, json }: LedgerOptions, surroundings: Surroundings): Promise<void> {
  const part = `${out}.part`;
  try {
    const { briefs, claims } = await writeLines(part, surroundings);
    await rename(part, out);
    surroundings.out(
      json
        ? `${JSON.stringify({ file: out, briefs, claims })}\n`
        : `${counted(briefs, "brief")} with ${counted(claims, "claim")} in ${out}. \`daybook import ${out}\` brings them into another Daybook.\n`,
    );
  } catch (error) {
    await rm(part, { force: true });
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new Refusal(`${out} cannot be written: ${reasonOf(error)}. Nothing was written.`);
  }
}

async function writeLines(file: string, surroundings: Surroundings) {
  const stream = createWriteStream(file, { flags: "w", mode: 0o600 });
  await once(stream, "open");
  let told = { briefs: 0, claims: 0 };
  await withStore(surroundings, (store) =>
    store.eachLedgerLine(async (line) => {
      if (line.kind === "end") told = { briefs: line.briefs, claims: line.claims };
      if (!stream.write(`${JSON.stringify(line)}\n`)) await once(stream, "drain");
    }),
  );
  stream.end();
  await finished(stream);
  return told;
}
