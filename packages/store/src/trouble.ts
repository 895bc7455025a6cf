import { StoreError } from "./store-error.ts";

/** What is wrong with the disk, the file or the server, in plain words. `undefined` for anything else. */
export function troubleWords(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("errcode" in error) return ofSqlite[Number(error.errcode) & 0xff];
  return "code" in error ? (ofSystem[String(error.code)] ?? ofPostgres[String(error.code)]) : undefined;
}

/** Runs a change; where disk or server refuse it, says so plainly, and that nothing was stored. */
export async function plainly<T>(change: () => Promise<T>): Promise<T> {
  try {
    return await change();
  } catch (error) {
    const words = error instanceof StoreError ? undefined : troubleWords(error);
    if (words === undefined) throw error;
    throw new StoreError(`Nothing was stored: ${words}.`, { cause: error });
  }
}

const full = "the disk is full";
const readOnly = "the disk can only be read";

/** By primary result code. */
const ofSqlite: Readonly<Record<number, string>> = {
  8: readOnly,
  10: "the disk failed",
  11: "the data file is damaged",
  13: full,
  14: "it, or its folder, cannot be written",
  26: "the data file is no database",
};

/** By SQLSTATE. */
const ofPostgres: Readonly<Record<string, string>> = {
  "25006": "this PostgreSQL server can only be read",
  "53100": "the disk of the PostgreSQL server is full",
  "57P01": "the PostgreSQL server was stopped",
};

const ofSystem: Readonly<Record<string, string>> = {
  EACCES: "access is denied",
  EEXIST: "a file of that name is there",
  EISDIR: "it is a folder",
  ENOENT: "its folder is not there",
  ENOSPC: full,
  ENOTDIR: "a part of its path is a file",
  EPERM: "access is denied",
  EROFS: readOnly,
};
