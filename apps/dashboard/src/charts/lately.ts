/** What was lately made: whoever asks again, or at the same time, gets the same. */
export interface Lately<T> {
  /** `name` says everything that the thing depends on. */
  get(name: string, make: () => Promise<T>): Promise<T>;
}

/** Keeps some, and lets go of what was not asked for the longest. */
export function lately<T>(keptAtMost: number): Lately<T> {
  const kept = new Map<string, Promise<T>>();
  return {
    get(name, make) {
      const known = kept.get(name) ?? made(name, make);
      kept.delete(name);
      kept.set(name, known);
      const [oldest] = kept.keys();
      if (kept.size > keptAtMost && oldest !== undefined) kept.delete(oldest);
      return known;
    },
  };

  /** What failed is tried again. */
  function made(name: string, make: () => Promise<T>): Promise<T> {
    return make().catch((error: unknown) => {
      kept.delete(name);
      throw error;
    });
  }
}
