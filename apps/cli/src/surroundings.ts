import type { FirstWeekday } from "@daybook/data";
import type { Progress, Store, StoreOptions } from "@daybook/store";
import type { ProgressBar } from "./progress-bar.ts";

/** What a command touches beside its arguments. */
export interface Surroundings {
  /** Where the data is: a folder, or a PostgreSQL database. */
  readonly data: StoreOptions;
  /** The data folder: a user's own places stand in it, wherever the data is. */
  readonly folder: string;
  /** The day that weeks begin on. */
  readonly firstWeekday: FirstWeekday;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Shows how far something long is. */
  readonly progress?: () => ProgressBar;
}

export type Act = (action: () => Promise<void>) => Promise<void>;

/** Refused: the message says what, where and what to do. The exit code is 1, or 2 where the command was misused. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: 1 | 2;
  constructor(message: string, code: 1 | 2 = 1) {
    super(message);
    this.code = code;
  }
}

/** Runs a command and turns what it throws into a message and an exit code. */
export async function run(action: () => Promise<void>, { error }: Surroundings): Promise<number> {
  try {
    await action();
    return 0;
  } catch (problem) {
    error(`${problem instanceof Error ? problem.message : String(problem)}\n`);
    return problem instanceof Refusal ? problem.code : 1;
  }
}

/** Opens the store for as long as an action takes. */
export async function withStore<T>(
  { data, firstWeekday }: Surroundings,
  action: (store: Store) => Promise<T>,
): Promise<T> {
  const { openStore } = await import("@daybook/store");
  const store = await openStore({ ...data, firstWeekday });
  try {
    return await action(store);
  } finally {
    await store.close();
  }
}

/** Shows a bar for as long as an action takes. */
export async function withProgress<T>(
  { progress }: Surroundings,
  action: (show: Progress | undefined) => Promise<T>,
): Promise<T> {
  const bar = progress?.();
  try {
    return await action(bar?.show);
  } finally {
    bar?.end();
  }
}
