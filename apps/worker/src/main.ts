import { firstWeekdayFrom } from "@daybook/data";
import { openStore, storeOptions } from "@daybook/store";
import { leaveWithParent } from "./leave-with-parent.ts";
import { messageOf } from "./message-of.ts";
import { renderWeek } from "./render.ts";
import { startWorker } from "./start-worker.ts";

/** The worker process: makes reports until it is told to stop, or until whoever started it is gone. */
const log = (line: string) => process.stderr.write(`${line}\n`);

try {
  const firstWeekday = firstWeekdayFrom(process.env["DAYBOOK_FIRST_WEEKDAY"]);
  if (firstWeekday === undefined)
    throw new Error("DAYBOOK_FIRST_WEEKDAY is no day that weeks begin on. Use monday, sunday or saturday.");
  const store = await openStore({ ...storeOptions(), firstWeekday });
  // A worker that was killed is missed after a quarter of a minute: a page waits for twenty seconds.
  const worker = startWorker({ store, render: renderWeek, leaseMs: 15_000, log });
  let isLeaving = false;
  const leave = () => {
    if (isLeaving) return;
    isLeaving = true;
    void worker
      .stop()
      .then(() => store.close())
      .then(() => process.exit(0));
  };
  process.on("SIGTERM", leave);
  process.on("SIGINT", leave);
  leaveWithParent(leave);
} catch (error) {
  log(`The worker did not start: ${messageOf(error)}`);
  process.exitCode = 1;
}
