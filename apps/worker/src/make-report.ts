import { createHash } from "node:crypto";
import type { ClaimedRun, RunProgress } from "@daybook/store";
import { messageOf } from "./message-of.ts";
import type { Rendered, WorkerOptions } from "./start-worker.ts";

export type Making = Required<Omit<WorkerOptions, "pollMs">> & { readonly signal: AbortSignal };

/** Makes the report of one run and stores it. However it ends, the run is done, waits again, has failed, or is another's. */
export async function makeReport({ store, render, ...making }: Making, run: ClaimedRun): Promise<void> {
  const { now, leaseMs, log } = making;
  const deadline = outOfTime(making);
  // A report is made whether or not anyone can be told how far it is.
  const show = async (progress: RunProgress) => {
    await store.showRun(run, progress).catch((error: unknown) => log(`${nameOf(run)}: ${messageOf(error)}`));
  };
  const renewing = setInterval(() => {
    store.renewRun(run, now(), leaseMs).catch((error: unknown) => log(`${nameOf(run)}: ${messageOf(error)}`));
  }, leaseMs / 3);
  try {
    const rendered = await Promise.race([render(store, requestOf(run), show), deadline.passed]);
    if (rendered === "out of time") await store.releaseRun(run);
    else await keep({ store, render, ...making }, run, rendered);
  } catch (error) {
    const state = await store.failRun(run, messageOf(error), now());
    log(`${nameOf(run)} failed, attempt ${run.attempt}: ${messageOf(error)} (now ${state})`);
  } finally {
    clearInterval(renewing);
    deadline.forget();
  }
}

async function keep(
  { store, now, log }: Making,
  run: ClaimedRun,
  { pdf, pages, dataVersion }: Rendered,
): Promise<void> {
  const sha256 = createHash("sha256").update(pdf).digest("hex");
  const outcome = await store.finishRun(run, { pdf, sha256, pages, dataVersion }, now());
  if (outcome === "lost") log(`${nameOf(run)} took so long that another worker has it.`);
}

/** Some time after the worker was told to stop. */
function outOfTime({ signal, graceMs }: Pick<Making, "signal" | "graceMs">) {
  const { promise, resolve } = Promise.withResolvers<"out of time">();
  let timer: NodeJS.Timeout | undefined;
  const wait = () => {
    timer = setTimeout(() => resolve("out of time"), graceMs);
  };
  if (signal.aborted) wait();
  else signal.addEventListener("abort", wait, { once: true });
  const forget = () => {
    signal.removeEventListener("abort", wait);
    clearTimeout(timer);
  };
  return { passed: promise, forget };
}

function requestOf({ week, firstWeekday, place, language, asKnownOn }: ClaimedRun) {
  return { week, firstWeekday, place, language, asKnownOn };
}

function nameOf({ week, place }: ClaimedRun): string {
  return `The report of ${week}${place === null ? "" : `, ${place},`}`;
}
