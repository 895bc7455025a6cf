import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished, vi } from "vitest";

const main = new URL("./main.ts", import.meta.url);
const standIn = fileURLToPath(new URL("./stand-in.process.ts", import.meta.url));

it.each(["SIGTERM", "SIGINT"] as const)(
  "ends by itself and in good order on %s",
  async (signal) => {
    const { child, folder } = start(fileURLToPath(main));
    await vi.waitFor(() => expect(existsSync(join(folder, "daybook.sqlite"))).toBe(true), 10_000);
    await aMoment();

    child.kill(signal);

    expect(await once(child, "exit")).toEqual([0, null]);
    // A store that was closed has put its log away.
    expect(existsSync(join(folder, "daybook.sqlite-wal"))).toBe(false);
  },
  20_000,
);

it("leaves when whoever started it is gone", async () => {
  const { child, folder } = start(standIn, main.href);
  const [line] = (await once(child.stdout as NodeJS.ReadableStream, "data")) as [Buffer];
  const worker = Number(line.toString());
  await vi.waitFor(() => expect(existsSync(join(folder, "daybook.sqlite"))).toBe(true), 10_000);
  await aMoment();
  expect(isAlive(worker)).toBe(true);

  child.kill("SIGKILL");

  await vi.waitFor(() => expect(isAlive(worker)).toBe(false), 10_000);
}, 20_000);

it.each([
  [{ DATABASE_URL: "postgres://127.0.0.1:1/daybook" }, /The database 127.0.0.1:1\/daybook cannot be opened/],
  [{ DAYBOOK_FIRST_WEEKDAY: "friday" }, /DAYBOOK_FIRST_WEEKDAY is no day that weeks begin on/],
])(
  "says in one line why it does not start with %j",
  async (env, reason) => {
    const { child } = start(fileURLToPath(main), env);
    let said = "";
    child.stderr?.on("data", (data: Buffer) => (said += data.toString()));

    expect(await once(child, "close")).toEqual([1, null]);
    expect(said).toMatch(/^The worker did not start: .*\n$/);
    expect(said).toMatch(reason);
  },
  20_000,
);

function start(file: string, ...rest: readonly (string | Record<string, string>)[]) {
  const folder = mkdtempSync(join(tmpdir(), "daybook-worker-"));
  const env = Object.assign(
    {},
    process.env,
    { DAYBOOK_DATA: folder },
    ...rest.filter((one) => typeof one === "object"),
  );
  const child: ChildProcess = spawn(process.execPath, [file, ...rest.filter((one) => typeof one === "string")], {
    env,
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });
  return { child, folder };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 500));
}
