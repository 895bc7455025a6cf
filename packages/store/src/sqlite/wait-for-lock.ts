import { setTimeout as sleep } from "node:timers/promises";

/** How long a write waits for another process to finish its own. */
export const lockPatience = 10_000;

/**
 * Tries again while another connection holds the database.
 *
 * SQLite's own waiting stops this whole thread, and with it a second store of the same process that holds the very lock
 * that is waited for. So the wait is done here, where others can go on.
 */
export async function waitForLock<T>(attempt: () => T, patience: number = lockPatience): Promise<T> {
  const until = performance.now() + patience;
  for (let pause = 1; ; pause = Math.min(pause * 2, 25)) {
    try {
      return attempt();
    } catch (error) {
      if (!isLocked(error) || performance.now() > until) throw error;
    }
    await sleep(pause * (0.5 + Math.random()));
  }
}

/** SQLITE_BUSY and SQLITE_LOCKED, with their extended codes. */
function isLocked(error: unknown): boolean {
  const code = error instanceof Error && "errcode" in error ? Number(error.errcode) & 0xff : 0;
  return code === 5 || code === 6;
}
