import type { Token } from "../tokens.ts";

/** Goods that are shipped, and what they are called in the annotation where that differs. */
const goods = new Set(
  (
    "grain wheat corn barley maize rice meal oil soy soybeans sunflower fertiliser fertilizer ammonia urea flour sugar food medicine " +
    "aid fuel diesel petrol gasoline coal coltan gold ore cement steel iron timber cargo goods munitions ammunition shells weapons arms " +
    "supplies sorghum millet beans lentils pulses vegetables fish livestock crude oilseeds rapeseed rye oats salt cotton cocoa coffee water " +
    "tantalum cobalt copper lithium tin explosives materials equipment relief assistance seeds"
  ).split(" "),
);

const qualifiers = new Set(
  "stolen looted ukrainian humanitarian vegetable sunflower crude palm iron food medical emergency milled winter feed russian dry bulk relief cooking construction metric long short military plundered yemeni sudanese commercial".split(
    " ",
  ),
);

/** The goods named from `at` on: "grain", "corn, wheat and sunflower meal", "food and medicine"; `null` where none are. */
export function commodityOf(
  tokens: readonly Token[],
  at: number,
): { readonly words: string; readonly last: number } | null {
  let last = goodAt(tokens, at);
  if (last === -1) return null;
  for (;;) {
    const joint = tokens[last + 1]?.lower;
    const next =
      joint === "," || joint === "and" ? goodAt(tokens, last + (tokens[last + 2]?.lower === "and" ? 3 : 2)) : -1;
    if (next === -1) break;
    last = next;
  }
  return { words: wordsBetween(tokens, firstGood(tokens, at), last), last };
}

function goodAt(tokens: readonly Token[], at: number): number {
  let here = at;
  while (
    qualifiers.has(tokens[here]?.lower ?? "") &&
    (goods.has(tokens[here + 1]?.lower ?? "") || qualifiers.has(tokens[here + 1]?.lower ?? ""))
  )
    here += 1;
  if (!goods.has(tokens[here]?.lower ?? "")) return -1;
  return goods.has(tokens[here + 1]?.lower ?? "") ? here + 1 : here;
}

/** Whose it was stays out of what it is: "stolen Ukrainian grain" is grain. */
function firstGood(tokens: readonly Token[], at: number): number {
  let here = at;
  while (/^(?:stolen|looted|ukrainian|plundered|russian|yemeni|sudanese)$/.test(tokens[here]?.lower ?? "")) here += 1;
  return here;
}

function wordsBetween(tokens: readonly Token[], first: number, last: number): string {
  let words = "";
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    words += token === undefined ? "" : token.kind === "mark" || words === "" ? token.text : ` ${token.text}`;
  }
  return words;
}
