import { measures, type Measure } from "@daybook/data";
import { z } from "zod";
import { InputError } from "../input/text-of-bytes.ts";

const day = z.iso.date();
const text = z.string();
const nullable = z.string().nullable();
const origin = z.enum(["stated", "derived", "policy"]);
const revision = z.enum(["update", "correction", "retraction", "reclassification", "reading"]);
const figureRef = z.strictObject({ brief: text, figure: text });

const speaker = z.strictObject({
  name: text.min(1),
  kind: z.enum(["verifying_body", "state_office", "rescue_service", "hospital", "monitor", "medium", "party", "other"]),
  side: nullable,
  origin: text.min(1),
});

const interval = z.strictObject({
  low: z.number().nonnegative(),
  best: z.number().nonnegative().nullable(),
  high: z.number().nonnegative().nullable(),
  lowStrict: z.boolean(),
  highStrict: z.boolean(),
  lowOrigin: origin,
  highOrigin: origin,
});

const key = z.strictObject({
  kind: z.enum(["flow", "stock", "reading"]),
  measure: z.enum(Object.keys(measures) as [Measure, ...Measure[]]),
  side: nullable,
  unit: text,
  commodity: nullable,
  victimClass: z.enum(["people", "civilian", "military"]).nullable(),
  group: nullable,
  nationality: nullable,
  actor: nullable,
  among: nullable,
});

const at = z.int().nonnegative();
const row = z.strictObject({ file: text, sheet: nullable, row: at });
const mention = z.strictObject({
  brief: text,
  figure: text,
  start: at,
  end: at,
  words: text,
  quote: text,
  quoteStart: at,
  quoteEnd: at,
  row: row.exactOptional(),
});

const claim = z.strictObject({
  id: text,
  brief: text,
  briefKey: text,
  published: day,
  key,
  incident: nullable,
  interval,
  noneReported: z.boolean(),
  floor: z.boolean(),
  speaker: speaker.nullable(),
  status: z.enum(["reported", "claimed", "assessed", "confirmed", "disputed"]),
  from: day,
  to: day,
  place: nullable,
  actor: nullable,
  weapon: nullable,
  mentions: z.array(mention),
  revises: figureRef.extend({ type: revision.nullable() }).nullable(),
  restates: figureRef.nullable(),
  past: z.boolean(),
  marks: z.array(z.enum(["more", "died of wounds", "undated", "found", "total", "separate"])).exactOptional(),
});

const statement = z.strictObject({
  incident: text,
  parent: nullable,
  label: text,
  partsTold: z.enum(["all", "some"]).nullable(),
  open: z.boolean().nullable(),
  tally: z.boolean().nullable(),
  brief: text,
  published: day,
});

const brief = z.strictObject({
  id: text,
  key: text.min(1),
  title: text,
  published: day,
  theatre: text,
  language: text,
  publisher: nullable,
  url: nullable,
  constructed: z.boolean(),
  text,
  kind: z.literal("data").exactOptional(),
});

const review = z.strictObject({
  reading: z.unknown(),
  summary: z.strictObject({
    state: z.enum(["waiting", "in review", "done"]),
    waiting: at,
    accepted: at,
    rejected: at,
  }),
  editionOf: nullable,
  decided: z.array(z.strictObject({ at: z.iso.datetime(), by: text, json: z.unknown() })),
});

const line = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("ledger"), version: z.literal(1), dataVersion: text }),
  z.strictObject({ kind: z.literal("speaker"), speaker, by: text, at: z.iso.datetime() }),
  z.strictObject({
    kind: z.literal("brief"),
    brief,
    example: z.boolean(),
    counts: z.boolean(),
    recordedAt: z.iso.datetime(),
    review: review.nullable(),
  }),
  z.strictObject({ kind: z.literal("claim"), claim }),
  z.strictObject({ kind: z.literal("statement"), statement }),
  z.strictObject({ kind: z.literal("row"), dataset: text, name: text, published: day, said: z.unknown() }),
  z.strictObject({ kind: z.literal("end"), briefs: at, claims: at }),
]);

/** One line of a ledger that another Daybook wrote. */
export type LedgerFileLine = z.infer<typeof line>;

/**
 * Reads a ledger line by line. Throws an InputError that names the line and what is wrong with it; whether a claim is the
 * one that its id names is for the store to see.
 */
export async function* readLedgerFile(lines: AsyncIterable<string>, file: string): AsyncGenerator<LedgerFileLine> {
  let number = 0;
  for await (const written of lines) {
    number += 1;
    if (written.trim() !== "") yield lineOf(written, `${file}, line ${number}`);
  }
}

function lineOf(written: string, where: string): LedgerFileLine {
  const parsed = line.safeParse(jsonOf(written, where));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new InputError(`${where}: ${issue?.path.map(String).join(".") || "the line"}: ${issue?.message ?? ""}.`);
}

function jsonOf(written: string, where: string): unknown {
  try {
    return JSON.parse(written);
  } catch (error) {
    throw new InputError(`${where} is not JSON: ${(error as Error).message}.`);
  }
}
