import { setTimeout as sleep } from "node:timers/promises";

/** How long a write that others contradict is tried again; three times in any case. */
const patience = 10_000;

/**
 * Tries a transaction again that PostgreSQL gave up for another's sake: both could not have happened one after the other.
 *
 * What it read the first time does not hold any more, so that all of it is done again.
 */
export async function untilSerialized<T>(attempt: () => Promise<T>): Promise<T> {
  const until = performance.now() + patience;
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isGivenUp(error) || (tries >= 3 && performance.now() > until)) throw error;
    }
    await sleep(Math.min(2 ** tries, 50) * (0.5 + Math.random()));
  }
}

/** serialization_failure and deadlock_detected. */
function isGivenUp(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "40001" || error.code === "40P01");
}
