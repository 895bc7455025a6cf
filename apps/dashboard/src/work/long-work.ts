import { randomUUID } from "node:crypto";
import type { Store } from "@daybook/store";

/** Something that takes long: it goes on while nobody looks, and is found again by whoever looks. */
export interface Work<T> {
  readonly id: string;
  /** "Import of missiles.csv" */
  readonly title: string;
  /** The page that shows how far it is, and then what came of it. */
  readonly href: string;
  readonly state: WorkState<T>;
}

export type WorkState<T> =
  | { readonly kind: "running"; readonly step: string; readonly done: number; readonly all: number }
  | { readonly kind: "done"; readonly result: T; readonly at: Date }
  | { readonly kind: "failed"; readonly why: string; readonly at: Date };

/** Says what is being done, and how much of it is. */
export type Show = (step: string, done: number, all: number) => void;

export interface LongWork {
  /** Begins it, in a store of its own: others read meanwhile what was there before. */
  begin<T>(about: WorkAbout, work: (store: Store, show: Show) => Promise<T>): Work<T>;
  /** What is running in this server. */
  running(): readonly Work<unknown>[];
}

export interface WorkAbout {
  readonly title: string;
  readonly href: string;
  /** Why it failed, in words for the person who asked. */
  readonly whyOf: (error: unknown) => string;
}

/** Opens the data once more, for as long as the work takes. */
export type WithOwnStore = <T>(work: (store: Store) => Promise<T>) => Promise<T>;

/** Held in memory, and lost with it: what was not finished then was not stored. */
export function longWork(withOwnStore: WithOwnStore, now: () => Date, log: (line: string) => void): LongWork {
  const running = new Set<Work<unknown>>();
  return {
    begin<T>({ title, href, whyOf }: WorkAbout, work: (store: Store, show: Show) => Promise<T>) {
      const one: { -readonly [Key in keyof Work<T>]: Work<T>[Key] } = {
        id: randomUUID(),
        title,
        href,
        state: { kind: "running", step: "It begins", done: 0, all: 0 },
      };
      const show: Show = (step, done, all) => void (one.state = { kind: "running", step, done, all });
      running.add(one);
      withOwnStore((store) => work(store, show))
        .then(
          (result) => void (one.state = { kind: "done", result, at: now() }),
          (error: unknown) => {
            log(`${title}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
            one.state = { kind: "failed", why: whyOf(error), at: now() };
          },
        )
        .finally(() => running.delete(one));
      return one;
    },
    running: () => [...running],
  };
}

/** "40 %"; nothing where it is not known yet how much there is. */
export function shareWords({ done, all }: { readonly done: number; readonly all: number }): string {
  return all === 0 ? "" : `${Math.floor((100 * Math.min(done, all)) / all)} %`;
}
