import { openStore, type Store } from "@daybook/store";

/** What a command touches beside its arguments. */
export interface Surroundings {
  /** The data folder. */
  readonly folder: string;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Where progress is drawn, if a person is looking; it is none of the answer. */
  readonly terminal?: NodeJS.WriteStream;
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
export async function withStore<T>({ folder }: Surroundings, action: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ folder });
  try {
    return await action(store);
  } finally {
    await store.close();
  }
}
