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

/** What is stored of the days before one: what is held on its eve goes on from there. */
export interface Eve extends Spans {
  readonly before: string;
}

/**
 * What was held on each publication day of a ledger, with equal days joined into spans. Given an eve, only what was
 * held on it and since.
 */
export function spansOf(ledger: Ledger, eve: Eve = { before: "", figures: [], trees: [] }): Spans {
  const published = [...ledger.claims, ...ledger.statements].map((said) => said.published);
  const days = [...new Set(published)].filter((day) => day >= eve.before).sort();
  const held = days.map((day) => ({ day, figures: figuresKnownOn(ledger, day) }));
  return {
    figures: joined(
      held.map(({ day, figures }) => ({ day, here: occurrencesOf(figures) })),
      new Map(eve.figures.map((span) => [nameOf(span), span])),
    ),
    trees: joined(
      held.map(({ day, figures }) => ({ day, here: treesIn(figures) })),
      new Map(eve.trees.map((span) => [span.root, span])),
    ),
  };
}

function occurrencesOf(figures: readonly Figure[]): ReadonlyMap<string, Pick<FigureSpan, "figure" | "occurrence">> {
  const byId = Map.groupBy(figures, ({ id }) => id);
  const each = [...byId.values()].flatMap((same) => same.map((figure, occurrence) => ({ figure, occurrence })));
  return new Map(each.map((one) => [nameOf(one), one]));
}

function nameOf({ figure, occurrence }: Pick<FigureSpan, "figure" | "occurrence">): string {
  return `${figure.id}#${occurrence}`;
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

/** Joins what is the same on consecutive days, going on from what was held before them. */
function joined<T extends object>(
  days: readonly { readonly day: string; readonly here: ReadonlyMap<string, T> }[],
  eve: ReadonlyMap<string, T & KnownSpan>,
): readonly (T & KnownSpan)[] {
  const spans: (T & KnownSpan)[] = [];
  let open = new Map(
    [...eve].map(([name, { knownFrom, knownUntil: _until, ...value }]) => [name, opened(knownFrom, value as T)]),
  );
  for (const { day, here } of days) {
    const next = new Map([...here].map(([name, value]) => [name, opened(day, value)]));
    for (const [name, was] of open) {
      const now = next.get(name);
      if (now !== undefined && now.json === was.json) next.set(name, was);
      else spans.push({ ...was.value, knownFrom: was.knownFrom, knownUntil: day });
    }
    open = next;
  }
  return [...spans, ...[...open.values()].map(({ value, knownFrom }) => ({ ...value, knownFrom, knownUntil: null }))];
}

/** What most trees say on their only day is compared with nothing, and never written out. */
function opened<T extends object>(knownFrom: string, value: T) {
  let json: string | undefined;
  return {
    knownFrom,
    value,
    get json() {
      return (json ??= canonicalJson(value));
    },
  };
}
