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
  const folder = mkdtempSync(join(tmpdir(), "daybook-postgres-"));
  const who = unprivileged();
  if (who !== undefined) chownSync(folder, who.uid, who.gid);
  const run = (program: string, ...args: readonly string[]) =>
    spawnSync(join(postgresPrograms, program), args, { ...who, cwd: folder, encoding: "utf8" });
  const made = run("initdb", "-D", join(folder, "data"), "-U", "daybook", "-A", "trust", "-E", "UTF8", "--no-sync");
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const cluster = clusterIn(folder, who, await freePort(), settings);
  await cluster.start();
  return cluster;
}

/** A server on files that are there already. */
export function clusterIn(folder: string, who: Who | undefined, port: number, settings: readonly string[]): Cluster {
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
export function unprivileged(): Who | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string) => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout) || 65_534;
  return { uid: idOf("-u"), gid: idOf("-g") };
}

export async function freePort(): Promise<number> {
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
