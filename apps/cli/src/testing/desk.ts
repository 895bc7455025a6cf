import { openStore, type Store } from "@daybook/store";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import { onTestFinished } from "vitest";
import type { FirstWeekday } from "@daybook/data";
import { program } from "../program.ts";
import { progressBar } from "../progress-bar.ts";
import type { Surroundings } from "../surroundings.ts";
import { figures, text } from "./brief.ts";

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** A folder that is gone when the test is over, with the brief and its figures in it, and the command line over it. */
export function desk(firstWeekday: FirstWeekday = "monday") {
  const folder = mkdtempSync(join(tmpdir(), "daybook-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const data = join(folder, "data");
  const file = (name: string, content: string | Uint8Array): string => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const brief = file("brief.txt", text);
  const reviewed = file("figures.json", JSON.stringify(figures()));
  return {
    path: (name: string) => join(folder, name),
    folder: (name: string) => join(folder, name),
    file,
    data,
    /** A file in the data folder. */
    dataFile: (name: string, content: string) => file(join("data", name), content),
    /** What the store of the data folder says. */
    store: <T>(ask: (store: Store) => Promise<T>) => askOf(data, ask),
    /** What is drawn on the terminal of a person who is looking. */
    onTerminal: (...argv: readonly string[]) => drawnOf(data, argv),
    brief,
    /** Whether anything was stored, or even a place for it made. */
    isUntouched: () => !existsSync(data),
    daybook: (...argv: readonly string[]) => sayingOf({ data: { folder: data }, folder: data, firstWeekday }, argv),
    add: (...more: readonly string[]) =>
      sayingOf({ data: { folder: data }, folder: data, firstWeekday }, [
        "add",
        brief,
        "--figures",
        reviewed,
        "--accept",
        ...more,
      ]),
    addWith: (content: unknown) =>
      sayingOf({ data: { folder: data }, folder: data, firstWeekday }, [
        "add",
        brief,
        "--figures",
        file("other.json", JSON.stringify(content)),
        "--accept",
      ]),
  };
}

async function sayingOf(
  place: Pick<Surroundings, "data" | "folder" | "firstWeekday">,
  argv: readonly string[],
): Promise<Said> {
  const said = { out: "", error: "" };
  const code = await program(
    { ...place, out: (words) => void (said.out += words), error: (words) => void (said.error += words) },
    argv,
  );
  return { code, ...said };
}

async function askOf<T>(folder: string, ask: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ folder });
  try {
    return await ask(store);
  } finally {
    await store.close();
  }
}

async function drawnOf(folder: string, argv: readonly string[]): Promise<string> {
  const drawn: string[] = [];
  const screen = new PassThrough().on("data", (bytes: Buffer) => void drawn.push(String(bytes)));
  const terminal = Object.assign(screen, { isTTY: true, columns: 80 }) as unknown as NodeJS.WriteStream;
  const progress = () => progressBar(terminal);
  await program({ data: { folder }, folder, firstWeekday: "monday", out: () => {}, error: () => {}, progress }, argv);
  return drawn.join("");
}
