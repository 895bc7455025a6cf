import type { Command } from "commander";
import type { Act, Surroundings } from "./surroundings.ts";

/** A command as the list of all shows it. The rest of it is loaded only where it is asked for. */
export interface ListedCommand {
  readonly name: string;
  readonly takes?: string;
  readonly does: string;
  readonly load: () => Promise<Complete>;
}

/** Gives a command its options, its help and what it does. */
export type Complete = (command: Command, surroundings: Surroundings, act: Act) => Command;

/** All commands, in the order of a desk's work. */
export const commands: readonly ListedCommand[] = [
  {
    name: "read",
    takes: "<file>",
    does: "show the figures that a brief tells, and store nothing",
    load: async () => (await import("./commands/read.ts")).readCommand,
  },
  {
    name: "add",
    takes: "<file>",
    does: "store a brief, or a folder of briefs, with the figures that are read from it or given",
    load: async () => (await import("./commands/add.ts")).addCommand,
  },
  {
    name: "import",
    takes: "<file>",
    does: "take in a data file: a known series, or a table of your own",
    load: async () => (await import("./commands/import.ts")).importCommand,
  },
  {
    name: "totals",
    does: "what is held of a place and period",
    load: async () => (await import("./commands/totals.ts")).totalsCommand,
  },
  {
    name: "changes",
    does: "what became known between two days: added, revised, withdrawn, re-dated",
    load: async () => (await import("./commands/changes.ts")).changesCommand,
  },
  {
    name: "report",
    does: "write the weekly report as PDF",
    load: async () => (await import("./commands/report.ts")).reportCommand,
  },
  {
    name: "export",
    does: "write what is held as a file, in the shape that others read",
    load: async () => (await import("./commands/export.ts")).exportCommand,
  },
  {
    name: "verify",
    does: "check that everything stored is what it must be",
    load: async () => (await import("./commands/verify.ts")).verifyCommand,
  },
  {
    name: "rebuild",
    does: "compute all figures anew from the claims",
    load: async () => (await import("./commands/rebuild.ts")).rebuildCommand,
  },
  {
    name: "backup",
    takes: "<file>",
    does: "write all data into one file",
    load: async () => (await import("./commands/backup.ts")).backupCommand,
  },
  {
    name: "restore",
    takes: "<file>",
    does: "put a backup in the place of all data",
    load: async () => (await import("./commands/restore.ts")).restoreCommand,
  },
];
