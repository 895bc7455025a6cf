import { createHash } from "node:crypto";
import type { FinishedReport } from "../runs/finish-run.ts";

/** A report whose file holds just these words. */
export function reportFor(words: string, dataVersion = "version"): FinishedReport {
  const pdf = new TextEncoder().encode(words);
  return { pdf, sha256: createHash("sha256").update(pdf).digest("hex"), pages: 1, dataVersion };
}
