import {
  type Cause,
  type ChangeKind,
  type Claim,
  type FigureChange,
  type QuantityKey,
  type RevisionType,
  type Step,
  type TotalChange,
} from "@daybook/data";
import { dayWords, periodWords } from "./date-words.ts";
import { shortWords } from "./interval-words.ts";
import { actorWords, quantityWords, sideWords } from "./quantity-words.ts";
import { saidBy, wordsOf, type Names } from "./step-words.ts";

/** A change of a total or of one figure. */
export type AnyChange = TotalChange | FigureChange;

/** "Week of 30 September – 6 October 2024". */
export function weekWords({ period }: Pick<TotalChange, "period">): string {
  return `Week of ${periodWords(period)}`;
}

/** What changed: "military killed (Russia’s side)". */
export function changedWords({ before, after }: Pick<AnyChange, "before" | "after">): string {
  const row: { readonly key: QuantityKey; readonly apart: string | null } | null = after ?? before;
  if (row === null) return "";
  const side = sideWords({ ...row.key, actor: null });
  const what = [quantityWords(row.key), actorWords(row.key), side === "" ? "" : `(${side})`];
  return `${what.filter(Boolean).join(" ")}${row.apart === null ? "" : `, said by ${row.apart} alone`}`;
}

/** What was held and what is: "no data" and "20"; "33+" and "withdrawn". */
export function changeNumbers({ before, after, kinds }: AnyChange): readonly [string, string] {
  return [
    before === null ? absent(kinds, "no data") : heldWords(before),
    after === null ? absent(kinds, "withdrawn") : heldWords(after),
  ];
}

function heldWords({ interval, noneReported }: NonNullable<AnyChange["before"]>): string {
  return noneReported ? "none reported" : shortWords(interval);
}

/** What was moved is no data here now, and was not withdrawn. */
function absent(kinds: readonly ChangeKind[], words: string): string {
  return kinds.some((kind) => kind !== "added" && kind !== "retracted") ? "no data" : words;
}

/** What became of it, typed where somebody typed it: "first told", "corrected", "moved to other days". */
export function kindWords(change: AnyChange): readonly string[] {
  return change.kinds.flatMap((kind) => (kind === "revised" ? revisedWords(change) : [kindNames[kind]]));
}

const kindNames: Readonly<Record<Exclude<ChangeKind, "revised">, string>> = {
  added: "first told",
  retracted: "withdrawn",
  "re-dated": "moved to other days",
  "re-placed": "moved to another place",
  "in conflict": "now in conflict",
  settled: "conflict settled",
  contested: "who did it is contested",
  uncontested: "who did it is contested no more",
};

const revisionNames: Readonly<Record<RevisionType, string>> = {
  update: "updated",
  correction: "corrected",
  retraction: "withdrawn",
  reclassification: "reclassified",
  reading: "updated",
};

/** Why a number is another: by the type of its revision, because more was told, else by the rule that moved it. */
function revisedWords(change: AnyChange): readonly string[] {
  const figures = "figures" in change ? change.figures : [change];
  const causes = figures.filter(({ before }) => before !== null).flatMap((figure) => figure.causes);
  const typed = causes.flatMap((cause) => (cause.kind === "replaced" ? [revisionNames[cause.as]] : []));
  const isRead = (change.after ?? change.before)?.key.kind === "stock";
  const more = figures.some(({ before }) => before === null)
    ? [isRead ? "a newer reading" : "more incidents told"]
    : [];
  const named = [...new Set([...typed, ...more])];
  return named.length > 0 ? named : [untypedWords(causes)];
}

function untypedWords(causes: readonly Cause[]): string {
  if (causes.some(({ kind }) => kind === "told")) {
    const isRival = causes.some((cause) => cause.kind === "weighed" && cause.step.kind === "rivals");
    return isRival ? "told otherwise by another" : "told anew";
  }
  return causes.some(({ kind }) => kind === "follows") ? "follows from others" : "weighed anew";
}

/** A claim of the time between, and how it bears on what changed. */
export interface Because {
  readonly claim: Claim;
  /** "corrects “twelve” (the prosecutor, 12 March 2025)"; empty where it is told of just this. */
  readonly how: string;
}

/** The claims that made a change, the newest first, each in its bearing on it. */
export function becauseOf(change: AnyChange, names: Names): readonly Because[] {
  return change.claims
    .flatMap((id) => {
      const claim = names.claims.get(id);
      return claim === undefined ? [] : [{ claim, how: howWords(claim, change, names) }];
    })
    .sort((a, b) => b.claim.published.localeCompare(a.claim.published));
}

function howWords(claim: Claim, change: AnyChange, names: Names): string {
  const own = causesOf(change).filter((cause) => "claim" in cause && cause.claim === claim.id);
  const replaced = own.flatMap((cause) => (cause.kind === "replaced" ? [replacedWords(cause, names)] : []));
  if (replaced.length > 0) return [...new Set(replaced)].join("; ");
  return own.length > 0 ? "" : followingWords(claim, change, names);
}

/** It was told of something else of the same tree, from which this follows. */
function followingWords({ key, incident }: Claim, { before, after }: AnyChange, { incidents }: Names): string {
  const label = incidents.get(incident ?? "")?.label;
  const changed = (after ?? before)?.key;
  const what = quantityWords(key);
  const isSame = changed !== undefined && what === quantityWords(changed);
  const where = label === undefined ? "" : `in “${label}”`;
  return isSame ? where : `told of ${[what, where].filter(Boolean).join(" ")}, from which this follows`;
}

const replacing: Readonly<Record<RevisionType, string>> = {
  update: "updates",
  correction: "corrects",
  retraction: "withdraws",
  reclassification: "counts otherwise than",
  reading: "updates",
};

function replacedWords({ as, of }: Extract<Cause, { kind: "replaced" }>, { claims }: Names): string {
  const old = claims.get(of);
  const said = old === undefined ? "" : ` (${saidBy(old)}, ${dayWords(old.published)})`;
  return `${replacing[as]} “${wordsOf(old)}”${said}`;
}

/** In one sentence: "because the prosecutor said “eleven” on 13 March 2025, which corrects “twelve” (…)". */
export function becauseWords(change: AnyChange, names: Names): string {
  const told = becauseOf(change, names).map(({ claim, how }) => {
    const what = `${saidBy(claim)} said “${wordsOf(claim)}” on ${dayWords(claim.published)}`;
    return how === "" ? what : `${what} (${how})`;
  });
  if (told.length > 0) return `because ${told.join("; ")}`;
  return "because a brief told anew what is part of what, or that all of it is told";
}

/** The steps of the account by which the rules weighed it anew. */
export function stepsOf(change: AnyChange): readonly Step[] {
  return causesOf(change).flatMap((cause) => (cause.kind === "weighed" ? [cause.step] : []));
}

function causesOf(change: AnyChange): readonly Cause[] {
  return "causes" in change ? change.causes : change.figures.flatMap(({ causes }) => causes);
}
