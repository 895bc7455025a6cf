import { startCluster } from "./cluster.ts";

/** A PostgreSQL server for the tests: writes its address, and is gone, files and all, when it is told to stop. */
const cluster = await startCluster("fsync=off", "max_connections=200");
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => void cluster.remove().then(() => process.exit(0)));
}
process.stdout.write(`${cluster.url}\n`);
setInterval(() => {}, 60_000);
