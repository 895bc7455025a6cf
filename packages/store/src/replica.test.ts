import { sql } from "kysely";
import { expect, it, onTestFinished } from "vitest";
import { openDatabase, openStore } from "./open-store.ts";
import { readingFrom, type Read } from "./replica.ts";
import { postgresPrograms, startCluster, startReplica } from "./testing/cluster.ts";
import { onServer } from "./testing/on-server.ts";
import { sloviansk } from "./testing/sloviansk.ts";

const isAbsent = postgresPrograms === "" && process.env["DAYBOOK_REQUIRE_POSTGRES"] !== "1";
const note = isAbsent ? " (skipped: PostgreSQL is not installed)" : "";
const week = { place: "Sloviansk", from: "2025-03-10", to: "2025-03-16" };

it.skipIf(isAbsent)(
  `a replica answers as long as it has everything, and nobody misses it when it is behind or gone${note}`,
  async () => {
    const cluster = await startCluster();
    const replica = await startReplica(cluster);
    onTestFinished(async () => void (await Promise.all([replica.remove(), cluster.remove()])));
    const store = await openStore({ url: cluster.url, replicaUrl: replica.url });
    const [ledger, copy] = [await openDatabase({ url: cluster.url }), await openDatabase({ url: replica.url })];
    onTestFinished(async () => void (await Promise.all([store.close(), ledger.destroy(), copy.destroy()])));
    const read = readingFrom(ledger, copy);
    const killed = async () =>
      (await store.totals(week, null)).find(({ key }) => key.measure === "killed")?.interval.best;

    await store.addBrief(sloviansk()[0]);
    expect(await killed()).toBe(9);
    await expect.poll(() => answeredByReplica(read), { timeout: 20_000 }).toBe(true);
    expect(await killed()).toBe(9);

    await onServer(replica.url, "select pg_wal_replay_pause()");
    await store.addBrief(sloviansk()[1]);
    expect(await answeredByReplica(read)).toBe(false);
    expect(await killed()).toBe(12);

    await onServer(replica.url, "select pg_wal_replay_resume()");
    await expect.poll(() => answeredByReplica(read), { timeout: 20_000 }).toBe(true);
    expect(await killed()).toBe(12);

    await replica.kill();
    await store.addBrief(sloviansk()[2]);
    expect(await killed()).toBe(11);
    expect(await answeredByReplica(read)).toBe(false);
  },
  120_000,
);

async function answeredByReplica(read: Read): Promise<boolean | undefined> {
  const { rows } = await read((from) => sql<{ yes: boolean }>`select pg_is_in_recovery() as yes`.execute(from));
  return rows[0]?.yes;
}
