import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { FirstWeekday } from "@daybook/data";
import { program } from "../program.ts";
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
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const brief = file("brief.txt", text);
  const reviewed = file("figures.json", JSON.stringify(figures()));
  return {
    path: (name: string) => join(folder, name),
    file,
    data,
    brief,
    /** Whether anything was stored, or even a place for it made. */
    isUntouched: () => !existsSync(data),
    daybook: (...argv: readonly string[]) => sayingOf({ data: { folder: data }, firstWeekday }, argv),
    add: (...more: readonly string[]) =>
      sayingOf({ data: { folder: data }, firstWeekday }, ["add", brief, "--figures", reviewed, "--accept", ...more]),
    addWith: (content: unknown) =>
      sayingOf({ data: { folder: data }, firstWeekday }, [
        "add",
        brief,
        "--figures",
        file("other.json", JSON.stringify(content)),
        "--accept",
      ]),
  };
}

async function sayingOf(place: Pick<Surroundings, "data" | "firstWeekday">, argv: readonly string[]): Promise<Said> {
  const said = { out: "", error: "" };
  const code = await program(
    { ...place, out: (words) => void (said.out += words), error: (words) => void (said.error += words) },
    argv,
  );
  return { code, ...said };
}
