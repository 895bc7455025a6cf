import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import type { ReportRequest, RunProgress, Store } from "@daybook/store";
import { makeReport } from "./make-report.ts";
import { messageOf } from "./message-of.ts";

/** Makes the file of one report, and says how far it is. */
export type Render = (store: Store, request: ReportRequest, show: Show) => Promise<Rendered>;

/** It is said before more is done, so that it stands in the store while that takes long. */
export type Show = (progress: RunProgress) => Promise<void>;

export interface Rendered {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** The version of the data that it shows. */
  readonly dataVersion: string;
}

export interface WorkerOptions {
  readonly store: Store;
  readonly render: Render;
  readonly now?: () => Date;
  /** How often an idle worker looks for work. */
  readonly pollMs?: number;
  /** How long a run is held without being renewed; it is renewed three times as often. */
  readonly leaseMs?: number;
  /** How long a report in the making may take once the worker is told to stop. */
  readonly graceMs?: number;
  /** One line on trouble. */
  readonly log?: (line: string) => void;
}

export interface Worker {
  /** Finishes the report in the making, or gives its run back, and answers when nothing more will happen. */
  stop(): Promise<void>;
}

/** Looks for due schedules and waiting runs, and makes their reports one after another, until it is stopped. */
export function startWorker({
  store,
  render,
  now = () => new Date(),
  pollMs = 250,
  leaseMs = 60_000,
  graceMs = 3_000,
  log = () => {},
}: WorkerOptions): Worker {
  const name = `${hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`;
  const stopping = new AbortController();
  const { signal } = stopping;
  const working = work();

  async function work(): Promise<void> {
    while (!signal.aborted) {
      const isBusy = await workOnce().catch((error: unknown) => {
        log(`The worker could not look for work: ${messageOf(error)}`);
        return false;
      });
      if (!isBusy) await sleep(pollMs, undefined, { signal }).catch(() => {});
    }
  }

  async function workOnce(): Promise<boolean> {
    await store.enqueueDue(now());
    const run = await store.claimRun(name, now(), leaseMs);
    if (run === undefined) return false;
    await makeReport({ store, render, now, leaseMs, graceMs, log, signal }, run);
    return true;
  }

  return {
    async stop() {
      stopping.abort();
      await working;
    },
  };
}
