import { sharedKey, type Figure, type FigureId, type Interval, type QuantityKey } from "@daybook/data";

/**
 * A figure as text, without its id and without what follows from the rest: most are held of one claim of one incident
 * that is part of nothing, and say no more than what, how many, where, when and who.
 */
export function figureText(figure: Figure): string {
  const { id: _, key, interval, ...rest } = figure;
  const plain = plainFigure(figure);
  return JSON.stringify({
    ...unlike(rest, plain),
    key: unlike(key, plainKey),
    interval: unlike(interval, plainInterval),
  });
}

export function figureOf({ id, json }: { readonly id: FigureId; readonly json: string }): Figure {
  const kept = JSON.parse(json) as KeptFigure;
  const interval: Interval = { ...plainInterval, ...kept.interval };
  const key = sharedKey({ ...plainKey, ...kept.key });
  return { id, ...plainFigure({ ...kept, interval }), ...kept, interval, key };
}

/** What is always told of a figure. */
type KeptFigure = Pick<Figure, "incident" | "from" | "claims" | "newest" | "grade"> & {
  readonly key: Pick<QuantityKey, "measure" | "unit">;
  readonly interval: Pick<Interval, "low" | "best" | "high">;
};

/** What a figure is, where nothing else is said of it. */
function plainFigure({
  incident,
  from,
  claims: [claim],
  interval,
}: Pick<Figure, "incident" | "from" | "claims" | "interval">) {
  return {
    incident,
    root: incident,
    path: [incident],
    tally: false,
    apart: null,
    status: "held",
    noneReported: false,
    places: [],
    from,
    to: from,
    origins: [],
    setAside: [],
    steps: [{ kind: "claimed", rule: "R1", claim: claim ?? "", interval }],
    told: true,
    exhaustive: false,
    undated: null,
    isTotal: false,
    separate: false,
  } as const satisfies Partial<Figure>;
}

const plainKey: Omit<QuantityKey, "measure" | "unit"> = {
  kind: "flow",
  side: null,
  commodity: null,
  victimClass: null,
  group: null,
  nationality: null,
  actor: null,
  among: null,
};

const plainInterval: Omit<Interval, "low" | "best" | "high"> = {
  lowStrict: false,
  highStrict: false,
  lowOrigin: "stated",
  highOrigin: "stated",
};

/** Always kept: a reader needs them to know what the rest is. */
const needed: ReadonlySet<string> = new Set(["incident", "from"]);

function unlike<T extends object>(value: T, plain: object): Partial<T> {
  const told = value as Readonly<Record<string, unknown>>;
  const usual = plain as Readonly<Record<string, unknown>>;
  const kept: Record<string, unknown> = {};
  for (const name of Object.keys(told))
    if (needed.has(name) || !isSame(told[name], usual[name])) kept[name] = told[name];
  return kept as Partial<T>;
}

/** Of values that JSON has. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const names = Object.keys(a);
  if (Array.isArray(a) !== Array.isArray(b) || names.length !== Object.keys(b).length) return false;
  const [one, other] = [a, b] as readonly Readonly<Record<string, unknown>>[];
  return names.every((name) => isSame(one?.[name], other?.[name]));
}
