import { readFile, stat } from "node:fs/promises";
import { Refusal } from "./surroundings.ts";

/** What a JSON file says. A byte order mark before it is none of its content. */
export async function jsonOf(file: string): Promise<unknown> {
  const text = decoded(file, await bytesOf(file));
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(`${file} is not JSON: ${(error as Error).message}. Nothing was stored.`);
  }
}

/** Whether there is something of this name, and whether it is a folder. */
export async function kindOf(path: string): Promise<"file" | "folder" | "nothing"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "nothing";
    throw new Refusal(`${path} cannot be read: ${reasonOf(error)}. Nothing was stored.`);
  }
}

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons[code ?? ""] ?? code ?? message;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "it is not there",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is not a folder",
  EACCES: "access is denied",
  EPERM: "access is denied",
  ENOSPC: "the disk is full",
  EROFS: "the disk cannot be written",
};

export async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Refusal(`${file} cannot be read: ${reasonOf(error)}. Nothing was stored.`);
  }
}

function decoded(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(`${file} is not UTF-8 text. Save it as UTF-8 and add it again. Nothing was stored.`);
  }
}
