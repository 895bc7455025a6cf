import { importFile, keepTable, type Imported } from "@daybook/intake/formats";
import { LedgerError, type Store } from "@daybook/store";
import type { LongWork, Show, WithOwnStore } from "../work/long-work.ts";
import { tryImport, type HeldImport, type Upload } from "./held-import.ts";

/** Uploads that wait for a person, run, or have just run. They are held in memory, a few at a time, and lost with it. */
export interface HeldImports {
  take(upload: Upload): Promise<HeldImport>;
  find(id: string): HeldImport | undefined;
  /** The newest first. */
  all(): readonly HeldImport[];
  /** Begins to store what was shown; whoever looks again sees how far it is. */
  confirm(held: HeldImport): void;
}

const heldAtMost = 5;

export function heldImports(withOwnStore: WithOwnStore, work: LongWork, folder: string): HeldImports {
  const held = new Map<string, HeldImport>();
  return {
    async take(upload) {
      const one = await withOwnStore((store) => tryImport(store, upload, folder));
      held.set(one.id, one);
      const old = [...held.values()].filter((other) => other.work?.state.kind !== "running");
      for (const { id } of old.slice(0, Math.max(0, held.size - heldAtMost))) held.delete(id);
      return one;
    },
    find: (id) => held.get(id),
    all: () => [...held.values()].toReversed(),
    confirm(one) {
      const { id, known } = one;
      const about = { title: `Import of ${known.file.name}`, href: `/data/import/${id}`, whyOf };
      one.work ??= work.begin(about, (store, show) => run(store, { one, folder }, show));
    },
  };
}

async function run(
  store: Store,
  { one: { known, mapping, tried }, folder }: { readonly one: HeldImport; readonly folder: string },
  show: Show,
): Promise<Imported> {
  const onProgress = (read: number) => show("Reading rows", read, tried.rows);
  const progress = (done: number, all: number) => show("Computing figures from numbers", done, all);
  const imported = await store.importing((ledger) => importFile(known, ledger, { onProgress }), { progress });
  if (mapping !== null) await keepTable(folder, mapping);
  return imported;
}

function whyOf(error: unknown): string {
  return error instanceof LedgerError ? error.message : "Nothing was stored. The details are in the log of the server.";
}
