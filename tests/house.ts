import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = new URL("../", import.meta.url);

/** The real program: `node start.ts` on a data folder, on a port of its own choosing. */
export interface House {
  /** Such as http://127.0.0.1:41234. */
  readonly address: string;
  readonly process: ChildProcess;
  /** The servers that the parent started: dashboard and worker. */
  servers(): readonly number[];
  /** Asks it to leave and answers with its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** An empty folder that is gone when the test is over. */
export function emptyFolder(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), "daybook-"));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Starts the house and waits for its one line. Throws with what it wrote if it leaves before. */
export async function startHouse(folder: string, env: Readonly<Record<string, string>> = {}): Promise<House> {
  const house = spawn(process.execPath, ["start.ts"], {
    cwd: root,
    env: { ...process.env, PORT: "0", DAYBOOK_DATA: folder, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const written: string[] = [];
  house.stderr.on("data", (chunk: Buffer) => written.push(chunk.toString()));
  const address = await new Promise<string>((resolve, reject) => {
    house.stdout.on("data", (chunk: Buffer) => {
      written.push(chunk.toString());
      const found = /http:\/\/\S+/.exec(written.join(""))?.[0];
      if (found !== undefined) resolve(found);
    });
    house.on("exit", (code) => reject(new Error(`the house left with ${code}: ${written.join("")}`)));
  });
  return {
    address,
    process: house,
    servers: () => childrenOf(house.pid),
    stop: (signal = "SIGINT") => stop(house, signal),
  };
}

async function stop(house: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (house.exitCode !== null) return house.exitCode;
  const left = once(house, "exit") as Promise<[number | null]>;
  house.kill(signal);
  return (await left)[0];
}

function childrenOf(pid: number | undefined): readonly number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter(Boolean).map(Number);
}

/** One command as a person types it. */
export function daybook(folder: string, ...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, ["apps/cli/src/daybook.mjs", ...args], {
    cwd: root,
    env: { ...process.env, DAYBOOK_DATA: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** What a command wrote, and how it left. */
export async function answerOf(
  command: ChildProcess,
): Promise<{ readonly code: number | null; readonly out: string; readonly error: string }> {
  const out: string[] = [];
  const error: string[] = [];
  command.stdout?.on("data", (chunk: Buffer) => out.push(chunk.toString()));
  command.stderr?.on("data", (chunk: Buffer) => error.push(chunk.toString()));
  const [code] = (await once(command, "close")) as [number | null];
  return { code, out: out.join(""), error: error.join("") };
}
