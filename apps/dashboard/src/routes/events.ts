import { setTimeout as sleep } from "node:timers/promises";
import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import type { Run, Store } from "@daybook/store";
import { doingWords } from "../pages/reports-page.ts";
import { shareWords, type LongWork, type Work } from "../work/long-work.ts";

export interface Watching {
  /** How often the ledger is looked at, in milliseconds. */
  readonly everyMs: number;
  /** The server leaves: nobody is kept waiting. */
  readonly closing: AbortSignal;
}

/** How many looks go by before a quiet line says that the connection stands. */
const quietLooks = 15;

/**
 * Tells open pages whenever the ledger changes, whoever changed it: this process, another, or the command line; and how
 * far long work is: what this server does, and the reports that workers make.
 */
export function events(store: Store, work: LongWork, { everyMs, closing }: Watching) {
  return new Hono().get("/", (c) =>
    streamSSE(c, async (stream) => {
      let [told, quiet, shown] = [-1, 0, "[]"];
      while (!stream.aborted && !closing.aborted) {
        const running = JSON.stringify([...work.running().map(lineOf), ...(await reportsOpen(store))]);
        if (running !== shown) await stream.writeSSE({ event: "work", data: running });
        shown = running;
        const version = await store.ledgerVersion();
        if (version !== told) await stream.writeSSE({ event: "ledger", data: String(version) });
        else if (quiet % quietLooks === 0) await stream.write(": here\n\n");
        quiet = version === told ? quiet + 1 : 1;
        told = version;
        await sleep(everyMs, undefined, { signal: closing }).catch(() => {});
      }
    }),
  );
}

async function reportsOpen(store: Store) {
  const runs = await store.runs({ isOpen: true, limit: mostReports });
  return runs.map((run: Run) => ({
    words: `Report of ${run.week}, ${run.place ?? "all places"}: ${doingWords(run)}`,
    href: "/reports#open",
  }));
}

/** The foot of a page has room for so many. */
const mostReports = 3;

/** "Import of missiles.csv: reading rows, 40 %" */
function lineOf({ title, href, state }: Work<unknown>) {
  if (state.kind !== "running") return { words: title, href };
  const step = `${state.step.charAt(0).toLowerCase()}${state.step.slice(1)}`;
  return { words: `${title}: ${[step, shareWords(state)].filter(Boolean).join(", ")}`, href };
}
