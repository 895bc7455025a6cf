import { importFile, keepTable } from "@daybook/intake/formats";
import { LedgerError, type Store } from "@daybook/store";
import { tryImport, type HeldImport, type Upload } from "./held-import.ts";

/** Uploads that wait for a person, run, or have just run. They are held in memory, a few at a time, and lost with it. */
export interface HeldImports {
  take(upload: Upload): Promise<HeldImport>;
  find(id: string): HeldImport | undefined;
  /** Begins to store what was shown; whoever looks again sees how far it is. */
  confirm(held: HeldImport): void;
}

const heldAtMost = 5;

export function heldImports(store: Store, folder: string, log: (line: string) => void): HeldImports {
  const held = new Map<string, HeldImport>();
  return {
    async take(upload) {
      const one = await tryImport(store, upload, folder);
      held.set(one.id, one);
      const old = [...held.values()].filter(({ state }) => state.kind !== "running");
      for (const { id } of old.slice(0, Math.max(0, held.size - heldAtMost))) held.delete(id);
      return one;
    },
    find: (id) => held.get(id),
    confirm(one) {
      if (one.state.kind !== "shown") return;
      one.state = { kind: "running", read: 0 };
      run(store, one, folder).catch((error: unknown) => {
        log(
          `import of ${one.known.file.name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
        one.state = {
          kind: "failed",
          why:
            error instanceof LedgerError
              ? error.message
              : "Nothing was stored. The details are in the log of the server.",
        };
      });
    },
  };
}

async function run(store: Store, one: HeldImport, folder: string): Promise<void> {
  const onProgress = (read: number) => void (one.state = { kind: "running", read });
  const imported = await store.importing((ledger) => importFile(one.known, ledger, { onProgress }));
  if (one.mapping !== null) await keepTable(folder, one.mapping);
  one.state = { kind: "done", imported };
}
