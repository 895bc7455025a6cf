import { existsSync } from "node:fs";
import { join } from "node:path";
import { openStore, type Store } from "@daybook/store";
import { emptyDatabase, resultHashOf, storeInPGlite } from "@daybook/store/testing";
import { describe, expect, it, onTestFinished } from "vitest";
import { corpusBrief, corpusIsAbsent, devBriefs, ownBrief, ownBriefs } from "./corpus.ts";
import { emptyFolder, startHouse, type House } from "./house.ts";

const server = process.env["TEST_DATABASE_URL"];
const serverIsAbsent = server === undefined && process.env["DAYBOOK_REQUIRE_POSTGRES"] !== "1";

describe("the same ledger", () => {
  it("gives the same version and the same answers in PGlite as on SQLite (the project's own briefs)", async () => {
    expect(await contentOf(await storeInPGlite(), ownBriefs.map(ownBrief))).toEqual(await onSqlite("own"));
  }, 120_000);

  it.skipIf(corpusIsAbsent !== null)(
    `gives the same version and the same answers in PGlite as on SQLite (the corpus)${notesOf(corpusIsAbsent)}`,
    async () => {
      expect(await contentOf(await storeInPGlite(), devBriefs.map(corpusBrief))).toEqual(await onSqlite("corpus"));
    },
    120_000,
  );

  it.skipIf(corpusIsAbsent !== null || serverIsAbsent)(
    `gives the same version and the same answers on a PostgreSQL server as on SQLite (the corpus)${notesOf(
      corpusIsAbsent ?? (serverIsAbsent ? "TEST_DATABASE_URL is not set" : null),
    )}`,
    async () => {
      const { url, drop } = await emptyDatabase(server ?? "");
      onTestFinished(drop);
      expect(await contentOf(await openStore({ url }), devBriefs.map(corpusBrief))).toEqual(await onSqlite("corpus"));
    },
    120_000,
  );
});

it.skipIf(serverIsAbsent)(
  `the whole house lives in a PostgreSQL database that DATABASE_URL names${notesOf(serverIsAbsent ? "TEST_DATABASE_URL is not set" : null)}`,
  async () => {
    const { url, drop } = await emptyDatabase(server ?? "");
    onTestFinished(drop);
    using folder = emptyFolder();
    const onFiles = await startHouse(join(folder.path, "files"));
    const onServer = await startHouse(join(folder.path, "unused"), { DATABASE_URL: url });

    const question = "/api/v1/totals?place=Kharkiv&week=2024-W41&asKnownOn=2024-10-08";
    expect(await textAt(onServer, question)).toBe(await textAt(onFiles, question));
    expect(await textAt(onServer, "/reports/2024-W41.pdf")).toMatch(/^%PDF/);
    expect(existsSync(join(folder.path, "unused"))).toBe(false);
    expect(await Promise.all([onFiles.stop(), onServer.stop()])).toEqual([0, 0]);
  },
  120_000,
);

async function textAt({ address }: House, path: string): Promise<string> {
  const response = await fetch(address + path);
  expect(response.status).toBe(200);
  return response.text();
}

async function onSqlite(which: "own" | "corpus") {
  const briefs = which === "own" ? ownBriefs.map(ownBrief) : devBriefs.map(corpusBrief);
  return contentOf(await openStore({ memory: true }), briefs.toReversed());
}

async function contentOf(store: Store, briefs: readonly ReturnType<typeof ownBrief>[]) {
  for (const brief of briefs) await store.addBrief(brief);
  const content = { dataVersion: await store.dataVersion(), resultHash: await resultHashOf(store) };
  await store.close();
  return content;
}

function notesOf(reason: string | null): string {
  return reason === null ? "" : ` (skipped: ${reason})`;
}
