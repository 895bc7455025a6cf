/** Words for numbers below a hundred. */
export const smallNumbers: ReadonlyMap<string, number> = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen"
  )
    .split(" ")
    .map((name, value) => [name, value] as const)
    .concat(
      "twenty thirty forty fifty sixty seventy eighty ninety"
        .split(" ")
        .map((name, at) => [name, (at + 2) * 10] as const),
    ),
);

/** Words that multiply what stands before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
  ["dozen", 12],
  ["score", 20],
  ["m", 1_000_000],
  ["mn", 1_000_000],
  ["bn", 1_000_000_000],
  ["k", 1000],
]);

/** Words without a numeral, with the floor that the corpus gives them. */
export const vagueNumbers: ReadonlyMap<string, number> = new Map([
  ["hundreds of thousands", 200_000],
  ["tens of thousands", 20_000],
  ["scores", 40],
  ["dozens", 24],
  ["tens", 20],
  ["hundreds", 200],
  ["thousands", 2000],
  ["millions", 2_000_000],
  ["several dozen", 36],
  ["several hundred", 300],
  ["several thousand", 3000],
  ["a handful", 3],
  ["several", 3],
]);

/** "a couple of teenagers" are two; no numeral stands there, yet nothing is open. */
export const pairs: ReadonlySet<string> = new Set(["a couple", "a pair"]);

/** Shares of a number told before. */
export const shares: ReadonlyMap<string, number> = new Map([
  ["half", 1 / 2],
  ["a third", 1 / 3],
  ["one third", 1 / 3],
  ["two thirds", 2 / 3],
  ["a quarter", 1 / 4],
  ["one quarter", 1 / 4],
  ["three quarters", 3 / 4],
]);
