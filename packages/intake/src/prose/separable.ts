import type { Counted } from "./counted.ts";
import type { Predicate } from "./predicate.ts";
import type { Sentence } from "./sentence.ts";
import type { Sense } from "./words/predicates.ts";

/** Verbs that close around their object: "pulled three more bodies out", "shot 17 of them down". */
const separables: readonly (readonly [verb: RegExp, particle: RegExp, sense: Sense | "pull"])[] = [
  [/^(?:pull|pulls|pulled|pulling|dug|digging)$/, /^(?:out|from)$/, "pull"],
  [/^(?:shot|shoot|shooting|brought|bring|bringing|took|taking|knocked)$/, /^(?:down|out)$/, "intercept"],
  [/^(?:shot|shooting|shoot|left|leave|leaves|leaving|stabbed)$/, /^dead$/, "kill"],
  [/^(?:took|take|takes|taking|taken)$/, /^(?:prisoner|hostage|captive)$/, "capture"],
  [/^(?:set|setting|let)$/, /^free$/, "release"],
  [/^(?:set|setting)$/, /^(?:ablaze|alight|on)$/, "damage"],
  [/^(?:pull|pulls|pulled|pulling|brought|bringing|found|dug)$/, /^alive$/, "rescue"],
  [/^(?:take|took|taking)$/, /^aboard$/, "rescue"],
  [/^(?:drove|driven|driving|force|forced|forcing)$/, /^(?:from|to)$/, "displace"],
];

/** The verb around a counted phrase, where its second word stands right after the phrase. */
export function separableOf({ tokens }: Sentence, { first, last, noun }: Counted): Predicate | null {
  const verb = tokens[first - 1]?.lower ?? "";
  const particle = tokens[last + 1]?.lower ?? "";
  const found = separables.find(([verbs, particles]) => verbs.test(verb) && particles.test(particle));
  if (found === undefined) return null;
  // Bodies are recovered, people are rescued.
  const sense = found[2] !== "pull" ? found[2] : noun?.class === "person" ? "rescue" : "recover";
  return { senses: [sense], voice: "active", first: first - 1, last: first - 1, gerund: verb.endsWith("ing") };
}
