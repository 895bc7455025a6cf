import { createHash } from "node:crypto";
import { canonicalJson } from "@daybook/data";

/** How many rows there are, and all that they say in one hash. */
export interface Digest {
  readonly rows: number;
  readonly sha256: string;
}

/** Takes rows some at a time; within those the order makes no difference. */
export function digestOf() {
  const hash = createHash("sha256");
  let count = 0;
  return {
    add(rows: readonly Readonly<Record<string, unknown>>[]): void {
      count += rows.length;
      for (const line of rows.map(lineOf).toSorted()) hash.update(`${line}\n`);
    },
    end: (): Digest => ({ rows: count, sha256: hash.digest("hex") }),
  };
}

function lineOf(row: Readonly<Record<string, unknown>>): string {
  const values = Object.entries(row).map(([name, value]) => [name, value instanceof Uint8Array ? hexOf(value) : value]);
  return canonicalJson(Object.fromEntries(values));
}

function hexOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
