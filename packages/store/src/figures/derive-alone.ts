import { hash } from "node:crypto";
import { canonicalJson, type Claim, type IncidentStatement } from "@daybook/data";
import { isOnePlace } from "../rollups/contributions.ts";
import type { Tables } from "../tables.ts";
import { derivedRows, type DerivedRows } from "./derived-rows.ts";
import { figureOf } from "./figure-text.ts";

/** The only claim of an incident, and the only statement of it: nothing else bears on the two. */
export interface Alone {
  readonly claim: Claim;
  readonly said: IncidentStatement;
  readonly sortKey: string;
}

/**
 * What follows from such a claim: the rows that the rules give, and the rules themselves are asked once for all claims
 * that are alike but for their names, days and place. No rule reads those where nothing else bears on a claim, except
 * whether one day is before another. Most of a large ledger is of such claims.
 */
export function deriverOfAlone(kept = 20_000): (alone: Alone) => DerivedRows {
  const known = new Map<string, Pattern>();
  return (alone) => {
    const likeness = likenessOf(alone);
    const pattern = known.get(likeness) ?? patternOf(alone);
    if (known.size >= kept) known.clear();
    known.set(likeness, pattern);
    return pattern === "irregular" ? general(alone) : filledIn(pattern, alone);
  };
}

function general({ claim, said, sortKey }: Alone): DerivedRows {
  return derivedRows({
    ledger: { claims: [claim], statements: [said] },
    sortKeys: new Map([[said.incident, sortKey]]),
  });
}

/** All of it that a rule may read. */
function likenessOf({ claim, said }: Alone): string {
  const { key, interval, noneReported, floor, speaker, status, actor, past, marks, place, from, to, published } = claim;
  return JSON.stringify([
    key,
    interval,
    noneReported,
    floor,
    speaker,
    status,
    actor,
    past,
    marks,
    place === null ? null : isOnePlace(place),
    order(from, to),
    order(from, published),
    order(to, published),
    said.partsTold,
    said.open,
    said.tally,
  ]);
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Stand for what differs between claims that are alike. Nothing that is told has these in it. */
const blanks = {
  claim: "\u{f0001}",
  incident: "\u{f0002}",
  brief: "\u{f0003}",
  place: "\u{f0004}",
  places: "\u{f0004} and \u{f0004}",
  sortKey: "\u{f0005}",
  days: ["0901-01-01", "0902-01-01", "0903-01-01"],
} as const;
const figureBlank = (at: number) => `\u{f0006}${at}\u{f0006}`;

/** Where each blank's value stands among the values; figures come after all others. */
const inOrder = [blanks.claim, blanks.incident, blanks.brief, blanks.place, blanks.sortKey, ...blanks.days] as const;
const firstFigure = inOrder.length;
const anyBlank = /\u{f0004} and \u{f0004}|\u{f0006}\d+\u{f0006}|[\u{f0001}-\u{f0005}]|090[123]-01-01/gu;

/** Text around the values that are filled in. */
interface Form {
  readonly texts: readonly string[];
  readonly slots: readonly number[];
}

interface RowForm {
  readonly row: Row;
  readonly forms: readonly (readonly [column: string, form: Form, isJson: boolean])[];
}

type Row = Readonly<Record<string, string | number | null>>;

interface Regular {
  /** What each figure's id is the hash of. */
  readonly ids: readonly Form[];
  readonly figures: readonly RowForm[];
  readonly trees: readonly RowForm[];
  readonly contributions: readonly RowForm[];
}

type Pattern = Regular | "irregular";

function patternOf(alone: Alone): Pattern {
  const isBlank = likenessOf(alone).search(anyBlank) !== -1;
  const blank = blankOf(alone);
  const rows = general(blank);
  const ids = rows.figures.flatMap((row) => idTextOf(row, blank) ?? []);
  if (isBlank || ids.length < rows.figures.length || new Set(ids).size < ids.length) return "irregular";
  const names = new Map(rows.figures.map(({ id }, at) => [id, figureBlank(at)]));
  const formsOf = (some: readonly object[]) => some.map((row) => rowForm(row as Row, names));
  return {
    ids: ids.map(formOf),
    figures: formsOf(rows.figures),
    trees: formsOf(rows.trees),
    contributions: formsOf(rows.contributions),
  };
}

/** The same with blanks. */
function blankOf({ claim, said }: Alone): Alone {
  const days = daysOf(claim);
  const dayOf = (day: string) => blanks.days[days.indexOf(day)] ?? day;
  const place = claim.place === null ? null : isOnePlace(claim.place) ? blanks.place : blanks.places;
  return {
    claim: {
      ...claim,
      id: blanks.claim,
      brief: blanks.brief,
      briefKey: blanks.brief,
      incident: blanks.incident,
      published: dayOf(claim.published),
      from: dayOf(claim.from),
      to: dayOf(claim.to),
      place,
      mentions: [],
    },
    said: { ...said, incident: blanks.incident, brief: blanks.brief, published: dayOf(said.published) },
    sortKey: blanks.sortKey,
  };
}

/** In order, each once. */
function daysOf({ from, to, published }: Claim): readonly string[] {
  return [...new Set([from, to, published])].sort();
}

/** The text whose hash is a figure's id; what tells apart the figures of one quantity is its day or its claim. */
function idTextOf(row: Tables["figure"], { claim }: Alone): string | undefined {
  const { incident, key, apart, to } = figureOf(row);
  const texts = [null, to, claim.id].map((instance) => canonicalJson({ incident, key, apart, instance }));
  return texts.find((text) => idOf(text) === row.id);
}

function idOf(text: string): string {
  return hash("sha256", text).slice(0, 24);
}

function rowForm(row: Row, names: ReadonlyMap<string, string>): RowForm {
  const texts = Object.entries(row).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const named = texts.map(([column, text]) => {
    const blank = [...names].reduce((all, [id, name]) => all.replaceAll(id, name), text);
    return [column, formOf(blank), jsonColumns.has(column)] as const;
  });
  return { row, forms: named.filter(([, form]) => form.slots.length > 0) };
}

const jsonColumns: ReadonlySet<string> = new Set(["json", "figures", "origins", "conflicts"]);

function formOf(text: string): Form {
  const found = [...text.matchAll(anyBlank)].map(([blank]) => blank);
  return { texts: text.split(anyBlank), slots: found.map(slotOf) };
}

function slotOf(blank: string): number {
  const at = inOrder.findIndex((one) => one === (blank === blanks.places ? blanks.place : blank));
  return at === -1 ? firstFigure + Number(blank.replaceAll("\u{f0006}", "")) : at;
}

function filledIn({ ids, figures, trees, contributions }: Regular, { claim, said, sortKey }: Alone): DerivedRows {
  const days = daysOf(claim);
  const told = [claim.id, said.incident, claim.brief, claim.place ?? "", sortKey, days[0], days[1], days[2]];
  const raw = told.map((value) => value ?? "");
  const asJson = raw.map((value) => JSON.stringify(value).slice(1, -1));
  const named = ids.map((form) => idOf(filled(form, asJson)));
  const values = { raw: [...raw, ...named], asJson: [...asJson, ...named] };
  return {
    figures: figures.map((form) => rowOf<Tables["figure"]>(form, values)),
    trees: trees.map((form) => rowOf<Tables["tree"]>(form, values)),
    contributions: contributions.map((form) => rowOf<Tables["contribution"]>(form, values)),
  };
}

interface Values {
  readonly raw: readonly string[];
  readonly asJson: readonly string[];
}

function rowOf<T>({ row, forms }: RowForm, { raw, asJson }: Values): T {
  const copy: Record<string, string | number | null> = { ...row };
  for (const [column, form, isJson] of forms) copy[column] = filled(form, isJson ? asJson : raw);
  return copy as T;
}

function filled({ texts, slots: at }: Form, values: readonly string[]): string {
  let text = texts[0] ?? "";
  for (let nth = 0; nth < at.length; nth += 1) text += (values[at[nth] ?? 0] ?? "") + (texts[nth + 1] ?? "");
  return text;
}
