import { queryOf } from "../pages/query-of.ts";
import type { Asked } from "../asked.ts";
import type { ComparedAsked } from "./compared-asked.ts";

/** Two questions as one address: what both ask for stands once. */
export function comparedAddress({ a, b }: ComparedAsked): string {
  return `/compare?${comparedQuery({ a, b })}`;
}

export function comparedQuery({ a, b }: ComparedAsked): string {
  const [ofA, ofB] = [wordsOf(a), wordsOf(b)];
  const names = [...new Set([...ofA.keys(), ...ofB.keys()])];
  const isCommon = (name: string) => ofA.get(name) === ofB.get(name);
  const own = (side: string, words: ReadonlyMap<string, string>) =>
    names
      .filter((name) => !isCommon(name) && words.has(name))
      .map((name) => [`${side}.${name}`, words.get(name) ?? ""]);
  const common = names.filter(isCommon).map((name) => [name, ofA.get(name) ?? ""]);
  // A question held against itself says so: without a second side it would be the week before.
  const itself =
    common.length === names.length
      ? [
          ["b.from", b.from],
          ["b.to", b.to],
        ]
      : [];
  return new URLSearchParams([...own("a", ofA), ...own("b", ofB), ...itself, ...common]).toString();
}

function wordsOf(asked: Asked): ReadonlyMap<string, string> {
  const query = queryOf({ ...asked, asKnownOn: asked.asKnownOn ?? "" }, { isCurrent: asked.asKnownOn === null });
  return new Map(new URLSearchParams(query));
}
