import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chownSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { onServer } from "./on-server.ts";

/** A PostgreSQL server of its own: on loopback, on a free port, with its files in a temporary folder. */
export interface Cluster {
  readonly url: string;
  readonly folder: string;
  /** Ends the postmaster at once, as a power cut does to it. */
  kill(): Promise<void>;
  isUp(): boolean;
  /** Starts it again on the same files and port. */
  start(): Promise<void>;
  /** Stops it and removes its files. */
  remove(): Promise<void>;
}

/** Where Debian's package has its programs, the newest version first. Empty: it is not installed. */
export const postgresPrograms =
  globSync("/usr/lib/postgresql/*/bin/initdb")
    .map(dirname)
    .toSorted((a, b) => b.localeCompare(a, "en", { numeric: true }))[0] ?? "";

export async function startCluster(...settings: readonly string[]): Promise<Cluster> {
  const who = unprivileged();
  const folder = temporaryFor(who);
  runAs(who, folder, "initdb", "-D", join(folder, "data"), "-U", "daybook", "-A", "trust", "-E", "UTF8", "--no-sync");
  const cluster = clusterIn(folder, who, await freePort(), settings);
  await cluster.start();
  return cluster;
}

function temporaryFor(who: Who | undefined): string {
  const folder = mkdtempSync(join(tmpdir(), "daybook-postgres-"));
  if (who !== undefined) chownSync(folder, who.uid, who.gid);
  return folder;
}

function runAs(who: Who | undefined, cwd: string, program: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(join(postgresPrograms, program), args, { ...who, cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
}

/** A second server that follows the first, by streaming, and answers reads. */
export async function startReplica({ folder: original, url }: Cluster): Promise<Cluster> {
  const who = unprivileged();
  const folder = temporaryFor(who);
  const { hostname, port, username } = new URL(url);
  const from = ["-h", hostname, "-p", port, "-U", username];
  runAs(who, original, "pg_basebackup", ...from, "-D", join(folder, "data"), "-R", "--checkpoint=fast", "--no-sync");
  const replica = clusterIn(folder, who, await freePort(), []);
  await replica.start();
  return replica;
}

/** A server on files that are there already. */
function clusterIn(folder: string, who: Who | undefined, port: number, settings: readonly string[]): Cluster {
  const url = `postgres://daybook@127.0.0.1:${port}/postgres`;
  const options = [`port=${port}`, "listen_addresses=127.0.0.1", `unix_socket_directories=${folder}`, ...settings];
  let postmaster: ChildProcess | undefined;
  const isUp = () => postmaster !== undefined && postmaster.exitCode === null && postmaster.signalCode === null;
  const end = async (signal: NodeJS.Signals) => {
    if (postmaster === undefined || !isUp()) return;
    const ended = once(postmaster, "exit");
    postmaster.kill(signal);
    await ended;
  };
  const begin = () => {
    const args = ["-D", join(folder, "data"), ...options.flatMap((option) => ["-c", option])];
    postmaster = spawn(join(postgresPrograms, "postgres"), args, { ...who, cwd: folder, stdio: "ignore" });
  };
  return {
    url,
    folder,
    isUp,
    start: () => untilItAnswers(url, () => isUp() || begin()),
    kill: () => end("SIGKILL"),
    async remove() {
      await end("SIGQUIT");
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface Who {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root: then as its own user, or as nobody. */
function unprivileged(): Who | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string) => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout) || 65_534;
  return { uid: idOf("-u"), gid: idOf("-g") };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Tries to start it again while what is left of a server that was killed still keeps it from starting. */
async function untilItAnswers(url: string, begin: () => unknown): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    begin();
    try {
      return await onServer(url, "select 1");
    } catch (error) {
      if (tries === 300) throw error;
    }
    await sleep(100);
  }
}
