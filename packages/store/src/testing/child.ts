import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export interface Child {
  /** What it wrote, line by line. */
  readonly lines: readonly string[];
  /** Resolves once it has written so many lines, or is gone. */
  hasWritten(count: number): Promise<void>;
  kill(): void;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

/** Runs a file beside the test as a process of its own. */
export function startChild(file: URL, ...args: readonly string[]): Child {
  const child = spawn(process.execPath, [fileURLToPath(file), ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const lines: string[] = [];
  const written = createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  const ended = new Promise<number | string>((resolve) => {
    child.on("close", (code, signal) => resolve(signal ?? code ?? -1));
  });
  return {
    lines,
    ended,
    kill: () => void child.kill("SIGKILL"),
    async hasWritten(count) {
      const enough = Promise.withResolvers<void>();
      const look = () => (lines.length >= count ? enough.resolve() : undefined);
      written.on("line", look);
      look();
      await Promise.race([enough.promise, ended]);
    },
  };
}
