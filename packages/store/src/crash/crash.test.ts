import { describe, expect, it, onTestFinished } from "vitest";
import type { StoreOptions } from "../store-options.ts";
import type { Child } from "../testing/child.ts";
import { postgresPrograms, startCluster, type Cluster } from "../testing/cluster.ts";
import { emptyDatabase } from "../testing/empty-database.ts";
import { randomFrom } from "../testing/random-briefs.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { actions, survive, type Survivor } from "./trial.ts";

/** `npm run test:crash` takes many more. */
const wanted = Number(process.env["DAYBOOK_CRASHES"] ?? 0);
const random = randomFrom(Number(process.env["DAYBOOK_CRASH_SEED"] ?? 1));
const isAbsent = postgresPrograms === "" && process.env["DAYBOOK_REQUIRE_POSTGRES"] !== "1";
const note = isAbsent ? " (skipped: PostgreSQL is not installed)" : "";
const hour = 3_600_000;

describe("nothing that was acknowledged is lost and nothing is torn", () => {
  it("on SQLite, whenever the process is killed", () => surviveMany(onFiles(), wanted || 6), hour);

  it.skipIf(isAbsent)(
    `on PostgreSQL, whenever the process is killed${note}`,
    async () => surviveMany(await onServer(async (child) => child.kill()), wanted || 6),
    hour,
  );

  it.skipIf(isAbsent)(
    `on PostgreSQL, whenever the postmaster is killed${note}`,
    async () => surviveMany(await onServer(async (_, cluster) => cluster.kill()), wanted || 3),
    hour,
  );
});

/** Crash after crash on one ledger, while each of the actions is going on in turn. */
async function surviveMany(survivor: Survivor, crashes: number): Promise<void> {
  for (let trial = 0; trial < crashes; trial += 1) {
    const action = actions[trial % actions.length] ?? "add";
    await survive(survivor, trial, action, random);
  }
  expect([...survivor.added.values()].flat().length).toBeGreaterThan(0);
}

function onFiles(): Survivor {
  return {
    options: { folder: temporaryFolder() },
    empty: async () => ({ folder: temporaryFolder() }),
    folder: temporaryFolder(),
    added: new Map(),
    decided: new Map(),
    crash: killed,
  };
}

async function onServer(crash: (child: Child, cluster: Cluster) => Promise<void>): Promise<Survivor> {
  const cluster = await startCluster();
  onTestFinished(() => cluster.remove());
  const empty = async (): Promise<StoreOptions> => ({ url: (await emptyDatabase(cluster.url)).url });
  return {
    options: await empty(),
    empty,
    folder: temporaryFolder(),
    added: new Map(),
    decided: new Map(),
    async crash(child) {
      await crash(child, cluster);
      await killed(child);
      if (!cluster.isUp()) await cluster.start();
    },
  };
}

async function killed(child: Child): Promise<void> {
  child.kill();
  await child.ended;
}
