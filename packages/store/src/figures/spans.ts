import { canonicalJson, figuresKnownOn, type Figure, type FigureId, type IncidentId, type Ledger } from "@daybook/data";

/** A span of publication days: from the first day to the one on which it no longer holds, `null` while it does. */
export interface KnownSpan {
  readonly knownFrom: string;
  readonly knownUntil: string | null;
}

export interface FigureSpan extends KnownSpan {
  readonly figure: Figure;
  /** Two numbers of one speaker that both stand apart share an id: the first is 0, the next 1. */
  readonly occurrence: number;
}

export interface TreeSpan extends KnownSpan {
  readonly root: IncidentId;
  /** First and last day of anything in it. */
  readonly from: string;
  readonly to: string;
  /** In the order in which the rules give them. */
  readonly figures: readonly FigureId[];
}

export interface Spans {
  readonly figures: readonly FigureSpan[];
  readonly trees: readonly TreeSpan[];
}

/** What was held on each publication day of a ledger, with equal days joined into spans. */
export function spansOf(ledger: Ledger): Spans {
  const days = [...new Set([...ledger.claims, ...ledger.statements].map(({ published }) => published))].sort();
  const held = days.map((day) => ({ day, figures: figuresKnownOn(ledger, day) }));
  return {
    figures: joined(held.map(({ day, figures }) => ({ day, here: occurrencesOf(figures) }))),
    trees: joined(held.map(({ day, figures }) => ({ day, here: treesIn(figures) }))),
  };
}

function occurrencesOf(figures: readonly Figure[]): ReadonlyMap<string, Pick<FigureSpan, "figure" | "occurrence">> {
  const byId = Map.groupBy(figures, ({ id }) => id);
  const each = [...byId.values()].flatMap((same) => same.map((figure, occurrence) => ({ figure, occurrence })));
  return new Map(each.map((one) => [`${one.figure.id}#${one.occurrence}`, one]));
}

function treesIn(figures: readonly Figure[]): ReadonlyMap<string, Omit<TreeSpan, keyof KnownSpan>> {
  const byRoot = Map.groupBy(figures, ({ root }) => root);
  return new Map([...byRoot].map(([root, inside]) => [root, treeOf(root, inside)]));
}

function treeOf(root: IncidentId, inside: readonly Figure[]): Omit<TreeSpan, keyof KnownSpan> {
  return {
    root,
    from: inside.map(({ from }) => from).reduce((a, b) => (a < b ? a : b)),
    to: inside.map(({ to }) => to).reduce((a, b) => (a > b ? a : b)),
    figures: inside.map(({ id }) => id),
  };
}

/** Joins what is the same on consecutive days. */
function joined<T extends object>(
  days: readonly { readonly day: string; readonly here: ReadonlyMap<string, T> }[],
): readonly (T & KnownSpan)[] {
  const spans: (T & KnownSpan)[] = [];
  let open = new Map<string, { readonly since: string; readonly value: T; readonly json: string }>();
  const close = (name: string, knownUntil: string | null) => {
    const was = open.get(name);
    if (was !== undefined) spans.push({ ...was.value, knownFrom: was.since, knownUntil });
  };
  for (const { day, here } of days) {
    const next: typeof open = new Map();
    for (const [name, value] of here) {
      const json = canonicalJson(value);
      const was = open.get(name);
      if (was?.json === json) next.set(name, was);
      else {
        close(name, day);
        next.set(name, { since: day, value, json });
      }
    }
    for (const name of open.keys()) if (!here.has(name)) close(name, day);
    open = next;
  }
  for (const name of open.keys()) close(name, null);
  return spans;
}
