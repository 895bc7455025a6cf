import type { Verification } from "@daybook/store";
import type { LongWork, Work } from "./long-work.ts";

/** The last look at everything, and the last time that all figures were computed anew; `null` since the server began. */
export interface Checks {
  readonly verification: Work<Verification> | null;
  readonly rebuilding: Work<Verification> | null;
  /** Begins to look, unless one is looking already. */
  verify(): void;
  /** Begins to compute, and looks at what came of it. */
  rebuild(): void;
}

export const checksAddress = "/data/figures";

export function checks(work: LongWork): Checks {
  let [verification, rebuilding]: [Work<Verification> | null, Work<Verification> | null] = [null, null];
  const about = { href: checksAddress, whyOf };
  return {
    get verification() {
      return verification;
    },
    get rebuilding() {
      return rebuilding;
    },
    verify() {
      if (isRunning(verification)) return;
      verification = work.begin({ ...about, title: "Check of all figures" }, (store, show) =>
        store.verify((done, all) => show("Holding figures against their claims", done, all)),
      );
    },
    rebuild() {
      if (isRunning(rebuilding)) return;
      rebuilding = work.begin({ ...about, title: "All figures computed anew" }, async (store, show) => {
        await store.rebuild((done, all) => show("Computing figures from claims", done, all));
        return store.verify((done, all) => show("Holding them against their claims", done, all));
      });
    },
  };
}

function isRunning(work: Work<Verification> | null): boolean {
  return work?.state.kind === "running";
}

function whyOf(): string {
  return "What is stored stayed as it was. The details are in the log of the server.";
}
