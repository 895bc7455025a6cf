import type { ClaimId } from "@daybook/data";
import { faint, type, type TypeSize } from "../paper/grid.ts";
import { quiet, run, type Run } from "../paper/run.ts";

/** Numbers the claims that a report rests on, in the order in which it first speaks of them: [1], [2], [3–5]. */
export class Citations {
  readonly #numbers = new Map<ClaimId, number>();

  /** The claims spoken of so far, by their numbers. */
  get cited(): readonly ClaimId[] {
    return [...this.#numbers.keys()];
  }

  /** The marks that follow a number, bound to it so that no line ends between; nothing where there is no claim. */
  after(claims: readonly ClaimId[], set: Pick<TypeSize, "size"> = type.body): readonly Run[] {
    return claims.length === 0 ? [] : [quiet("\u00a0", set), ...this.marks(claims, set)];
  }

  /** The marks alone, for a column of their own. */
  marks(claims: readonly ClaimId[], set: Pick<TypeSize, "size"> = type.cell): readonly Run[] {
    if (claims.length === 0) return [];
    const size = { size: set.size * 0.86 };
    const runs = runsOf(claims.map((claim) => this.#numberOf(claim)));
    const linked = runs.flatMap(([from, to], at) => [
      ...(at === 0 ? [] : [quiet(", ", size)]),
      run(from === to ? `${from}` : `${from}–${to}`, size, { colour: faint, link: leadingTo(from, to) }),
    ]);
    return [quiet("[", size), ...linked, quiet("]", size)];
  }

  #numberOf(claim: ClaimId): number {
    const number = this.#numbers.get(claim) ?? this.#numbers.size + 1;
    this.#numbers.set(claim, number);
    return number;
  }
}

/** Where a mark leads: the name of a source's place. */
export function sourcePlace(number: number): string {
  return `source-${number}`;
}

function leadingTo(from: number, to: number) {
  const about = from === to ? `Source ${from}` : `Sources ${from} to ${to}`;
  return { to: sourcePlace(from), isOutside: false, about };
}

/** 1, 3, 4, 5 ⇒ [1, 1], [3, 5]. */
function runsOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
