import type { DraftFigure } from "./draft-figure.ts";

/** One of the attacks that a whole announced, as the brief tells it in its turn. */
export interface AttackTold {
  /** Incident of the whole that announced it. */
  readonly whole: string;
  /** Which of the whole's it is, in the order of telling, from 1. */
  readonly nth: number;
  readonly figures: ReadonlySet<string>;
}

/**
 * The attacks that are told one by one after "Two attacks killed nine": those that hold a part of such a whole, each with
 * all that its paragraph tells of it: its wounded beside its dead, its bombs, its houses.
 */
export function attacksTold(
  figures: readonly DraftFigure[],
  incidentOf: ReadonlyMap<string, string | null>,
  lineOf: (figure: DraftFigure) => number,
): readonly AttackTold[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const heads = figures.filter((figure) => isAttack(figure, byId, incidentOf));
  const lines = Map.groupBy(figures, lineOf);
  const turns = turnsOf(heads, lineOf);
  const turnOf = new Map(
    turns.flatMap((turn, at) =>
      toldIn(turn, turns[at + 1], lines.get(lineOf(turn[0])) ?? [], byId, incidentOf).map((id) => [id, at] as const),
    ),
  );
  for (const figure of figures) followTarget(figure, turnOf, byId, incidentOf);
  return numbered(turns, turnOf, incidentOf);
}

type Turn = readonly [DraftFigure, ...DraftFigure[]];
type ById = ReadonlyMap<string, DraftFigure>;
type IncidentOf = ReadonlyMap<string, string | null>;

/** A part of a whole of its own incident and measure that another sentence told: no breakdown in the same breath. */
function isAttack(figure: DraftFigure, byId: ById, incidentOf: IncidentOf): boolean {
  const whole = byId.get(figure.part_of ?? "");
  if (whole === undefined || figure.duplicate_of !== null || figure.start <= whole.start) return false;
  const incident = incidentOf.get(figure.id) ?? null;
  return incident !== null && incident === incidentOf.get(whole.id) && figure.measure === whole.measure;
}

/** Another paragraph is another attack; so is a second part of one whole: "Seven died at the market. Two died at a stop." */
function turnsOf(heads: readonly DraftFigure[], lineOf: (figure: DraftFigure) => number): readonly Turn[] {
  const turns: [DraftFigure, ...DraftFigure[]][] = [];
  for (const head of heads) {
    const last = turns.at(-1);
    const goesOn =
      last !== undefined &&
      lineOf(last[0]) === lineOf(head) &&
      !last.some(({ part_of, victim_group }) => part_of === head.part_of && victim_group === head.victim_group);
    if (goesOn) last.push(head);
    else turns.push([head]);
  }
  return turns;
}

const ofAll = /\b(?:both|in all|in total|a total of|altogether|overall|the two (?:attacks|strikes|sites))\b/i;

/** What the paragraph tells of this attack: from its first sentence, or from the paragraph's, to where the next one begins. */
function toldIn(
  turn: Turn,
  next: Turn | undefined,
  line: readonly DraftFigure[],
  byId: ById,
  incidentOf: IncidentOf,
): readonly string[] {
  const [head] = turn;
  const isFirst = !line.some((figure) => figure.start < head.start && isAttack(figure, byId, incidentOf));
  const from = Math.max(isFirst ? 0 : head.start, (byId.get(head.part_of ?? "")?.start ?? 0) + 1);
  const isNext = (figure: DraftFigure) =>
    next !== undefined &&
    (next[0].start === head.start ? figure.span.start >= next[0].span.start : figure.start >= next[0].start);
  const isOwn = (figure: DraftFigure) =>
    figure.start >= from && !isNext(figure) && !isBefore(figure, head) && !ofAll.test(figure.quote);
  const isHere = ({ id }: DraftFigure) => incidentOf.get(id) === incidentOf.get(head.id);
  const alone = line.filter((figure) => targetOf(figure) === null && isHere(figure) && isOwn(figure));
  return [...turn, ...alone].map(({ id }) => id);
}

/** In the sentence of another attack, told before this one. */
function isBefore(figure: DraftFigure, head: DraftFigure): boolean {
  return figure.start === head.start && figure.span.start < head.span.start && figure.part_of !== null;
}

function targetOf({ subset_of, alternative_to, duplicate_of, part_of }: DraftFigure): string | null {
  return subset_of ?? alternative_to ?? duplicate_of ?? part_of;
}

/** "Six of those wounded at the bus stop": what is told inside another figure, or against it, is of its attack. */
function followTarget(figure: DraftFigure, turnOf: Map<string, number>, byId: ById, incidentOf: IncidentOf): void {
  const seen = new Set<string>();
  let at: DraftFigure | undefined = figure;
  while (at !== undefined && !seen.has(at.id) && !turnOf.has(at.id)) {
    seen.add(at.id);
    at = byId.get(targetOf(at) ?? "");
  }
  const turn = turnOf.get(at?.id ?? "");
  if (turn !== undefined && incidentOf.get(figure.id) === incidentOf.get(at?.id ?? "")) turnOf.set(figure.id, turn);
}

function numbered(
  turns: readonly Turn[],
  turnOf: ReadonlyMap<string, number>,
  incidentOf: IncidentOf,
): readonly AttackTold[] {
  const wholes = turns.map(([head]) => incidentOf.get(head.id) ?? "");
  const counts = new Map<string, number>();
  const members = Map.groupBy(turnOf, ([, at]) => at);
  return wholes.map((whole, at) => {
    const nth = (counts.get(whole) ?? 0) + 1;
    counts.set(whole, nth);
    return { whole, nth, figures: new Set((members.get(at) ?? []).map(([id]) => id)) };
  });
}
