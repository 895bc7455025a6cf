import { isLedgerFile } from "@daybook/intake/formats";
import { open } from "node:fs/promises";
import { kindOf } from "../files.ts";

/** A ledger that a Daybook exported, a reviewed annotation of a brief (`war-brief-gold/1`), or rows. */
export type DataKind = "ledger" | "annotation" | "rows";

/** What a data file is, by its beginning. What is no file is left to whoever reads its rows to refuse. */
export async function dataKindOf(file: string): Promise<DataKind> {
  if ((await kindOf(file)) !== "file") return "rows";
  const beginning = await beginningOf(file);
  if (isLedgerFile(beginning)) return "ledger";
  return file.endsWith(".json") && beginning.includes('"war-brief-gold/1"') ? "annotation" : "rows";
}

async function beginningOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead).toString();
  } finally {
    await handle.close();
  }
}
