import { joinMentions, type Told } from "@daybook/data";
import type { ToldBrief } from "../src/ledger/add-briefs.ts";
import { annotationOf, atLeast, exactly } from "../src/testing/annotation.ts";
import { dayOf, generateFigures, measureNames, regions, unitOf, type Event } from "./generate-figures.ts";

const speakers = [
  { name: "the governor", kind: "state_office", side: "Ukraine", origin: "region" },
  { name: "the mission", kind: "verifying_body", side: null, origin: "mission" },
] as const;

/** The same events as briefs tell them: one a day, of what was published that day, and of what was taken back on it. */
export function* generateBriefs(count: number): Generator<ToldBrief> {
  const waiting = new Map<number, Partial<Told>[]>();
  let today = 0;
  for (const events of generateFigures(count)) {
    for (const [nth, event] of events.entries()) {
      const told = toldOf(event, today, nth);
      const on = today + event.published;
      add(waiting, on, told);
      if (event.corrected === null) continue;
      const revises = { brief: keyOn(on), figure: told.figure ?? "", type: "retraction" } as const;
      add(waiting, today + event.corrected, { ...told, figure: `${told.figure}-back`, revises });
    }
    yield briefOn(today, waiting);
    today += 1;
  }
  for (const day of [...waiting.keys()].toSorted((a, b) => a - b)) yield briefOn(day, waiting);
}

function add(waiting: Map<number, Partial<Told>[]>, day: number, told: Partial<Told>): void {
  const some = waiting.get(day);
  if (some === undefined) waiting.set(day, [told]);
  else some.push(told);
}

function briefOn(day: number, waiting: Map<number, Partial<Told>[]>): ToldBrief {
  const figures = waiting.get(day) ?? [];
  waiting.delete(day);
  const annotation = annotationOf({ key: keyOn(day), published: dayOf(day), sequence: "war", speakers, figures });
  return { brief: annotation.brief, ...joinMentions(annotation) };
}

function keyOn(day: number): string {
  return `day-${day}`;
}

function toldOf({ region, measure, grade, low, high }: Event, day: number, nth: number): Partial<Told> {
  const what = measureNames[measure] ?? "killed";
  return {
    ...(high === null ? atLeast(low) : high === low ? exactly(low) : { bound: "range", low, best: null, high }),
    figure: `f${day}-${nth}`,
    incident: `event-${day}-${nth}`,
    measure: what,
    unit: unitOf(what),
    place: regions[region] ?? null,
    from: dayOf(day),
    to: dayOf(day),
    attributedTo: speakers[grade]?.name ?? null,
    status: grade === 1 ? "confirmed" : "reported",
  };
}
