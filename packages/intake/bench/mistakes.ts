import type { FigureEntry } from "../src/formats/annotation-schema.ts";
import type { Gold, Scorer } from "./corpus.ts";

/** A kind of mistake, and what the reader would need to make it no more. */
const kinds = {
  unseen: ["a figure was not seen at all", "a wording of the grammar for its verb, noun or order"],
  measure: ["its number was seen, and taken for another measure", "the verb or noun that says which"],
  value: ["its number was seen with another value or bound", "the hedge, the range or the words of the number"],
  place: ["all but the place is right", "the place inherited from further up, or a name that is not known"],
  time: ["all but the date is right", "the time of the story rather than of the sentence, or the other way round"],
  placeAndTime: ["measure and value are right, place and date are not", "the story that it belongs to"],
  number: ["a number was taken for a figure that is none", "the reason against it, by the words beside it"],
  twice: ["a figure told again was taken for another", "the same measure, value and story to be recognised"],
  speaker: ["another speaker than the annotation's", "whose voice it is: the words around it, or the sentence before"],
  status: ["another status than the annotation's", "who says it of whom, and the words of doubt"],
  bound: ["another bound than the annotation's", "the hedge, and how far it reaches"],
  duplicate_of: [
    "not told again of the figure that the annotation names, or wrongly so",
    "what a headline or a quotation repeats",
  ],
  part_of: [
    "not a part of the whole that the annotation names, or wrongly so",
    "what was announced, and whether it adds up",
  ],
  subset_of: [
    "not inside the figure that the annotation names, or wrongly so",
    'what "of them" and "including" reach back to',
  ],
  alternative_to: [
    "not a rival of the figure that the annotation names, or wrongly so",
    "that another count of the same is told",
  ],
  invented: ["a figure that the annotation does not have", "to see that it is a figure of another kind, or none"],
} as const satisfies Record<string, readonly [what: string, needed: string]>;

export type Kind = keyof typeof kinds;

export interface Mistake {
  readonly brief: string;
  readonly kind: Kind;
  readonly what: string;
}

/** What is wrong with a reading of a brief, by kind: what was missed, then what is too much. */
export function mistakesIn(
  brief: string,
  gold: Gold,
  read: readonly FigureEntry[],
  scorer: Scorer,
): readonly Mistake[] {
  const wanted = gold.figures.filter(isRequired);
  const missed = wanted.flatMap((figure) => {
    const kind = missedAs(figure, read, scorer);
    return kind === undefined
      ? []
      : [
          {
            brief,
            kind,
            what: `${figure.id} ${figure.measure} “${figure.span.text}”: ${whereAndWhen(figure)}${readAs(figure, read)}`,
          },
        ];
  });
  const tooMuch = read
    .filter(({ duplicate_of, restates }) => duplicate_of === null && restates === null)
    .flatMap((figure) => {
      const kind = tooMuchAs(figure, gold, scorer);
      return kind === undefined
        ? []
        : [{ brief, kind, what: `${figure.measure} “${figure.span.text}” at ${figure.span.start}` }];
    });
  return [...missed, ...tooMuch, ...fieldMistakes(brief, gold, read, scorer)];
}

const relations = ["duplicate_of", "part_of", "subset_of", "alternative_to"] as const;

/** What is wrong with figures that were found: who says it, how sure it is, what it belongs to. */
function fieldMistakes(brief: string, gold: Gold, read: readonly FigureEntry[], scorer: Scorer): readonly Mistake[] {
  const pairs = pairsOf(gold.figures, read, scorer);
  const goldOf = new Map([...pairs].map(([wanted, found]) => [found.id, wanted.id]));
  return [...pairs].flatMap(([wanted, found]) => {
    const kinds: readonly (Kind | false)[] = [
      !scorer.textMatch(wanted.attributed_to, found.attributed_to) && "speaker",
      wanted.status !== found.status && "status",
      wanted.bound !== found.bound && "bound",
      ...relations.map((relation) => (wanted[relation] ?? null) !== targetOf(found[relation], goldOf) && relation),
    ];
    return kinds
      .filter((kind) => kind !== false)
      .map((kind) => ({ brief, kind, what: differenceOf(wanted, found, kind) }));
  });
}

function targetOf(target: string | null, goldOf: ReadonlyMap<string, string>): string | null {
  return target === null ? null : (goldOf.get(target) ?? "none of them");
}

/** Each figure of the annotation with the one that was read from the same words. */
function pairsOf(wanted: readonly FigureEntry[], read: readonly FigureEntry[], { valueMatch }: Scorer) {
  const pairs = new Map<FigureEntry, FigureEntry>();
  const free = new Set(read);
  for (const figure of wanted) {
    const isIt = (other: FigureEntry) =>
      isOver(other.span, figure.span) && other.measure === figure.measure && valueMatch(figure, other);
    const found = [...free].find(isIt);
    if (found === undefined) continue;
    pairs.set(figure, found);
    free.delete(found);
  }
  return pairs;
}

function differenceOf(wanted: FigureEntry, found: FigureEntry, kind: Kind): string {
  const [a, b] = [wanted, found].map((figure) => fieldOf(figure, kind) ?? "none");
  return `${wanted.id} “${wanted.span.text}”: ${a}, read ${b}`;
}

function fieldOf(figure: FigureEntry, kind: Kind): string | null {
  if (kind === "speaker") return figure.attributed_to;
  if (kind === "status" || kind === "bound") return figure[kind];
  const relation = relations.find((name) => name === kind);
  return relation === undefined ? null : figure[relation];
}

function whereAndWhen({ place, date, period_start, period_end }: FigureEntry): string {
  return `${place ?? "no place"}, ${date ?? `${period_start} to ${period_end}`}`;
}

function readAs({ span }: FigureEntry, read: readonly FigureEntry[]): string {
  const there = read.find((other) => isOver(other.span, span));
  return there === undefined ? "" : `; read ${there.measure}, ${whereAndWhen(there)}`;
}

function isRequired({ duplicate_of, restates, implicit, vague }: FigureEntry): boolean {
  return duplicate_of === null && restates === null && !implicit && !vague;
}

function missedAs(
  figure: FigureEntry,
  read: readonly FigureEntry[],
  { valueMatch, textMatch, dateMatch }: Scorer,
): Kind | undefined {
  const there = read.filter(({ span }) => isOver(span, figure.span));
  if (there.length === 0) return "unseen";
  const measured = there.filter(({ measure }) => measure === figure.measure);
  if (measured.length === 0) return "measure";
  const valued = measured.filter((other) => valueMatch(figure, other));
  if (valued.length === 0) return "value";
  const placed = valued.filter(({ place }) => textMatch(figure.place, place));
  const timed = valued.filter((other) => dateMatch(figure, other));
  if (placed.some((other) => timed.includes(other))) return undefined;
  if (placed.length > 0) return "time";
  return timed.length > 0 ? "place" : "placeAndTime";
}

function tooMuchAs(figure: FigureEntry, { figures, distractors }: Gold, { valueMatch }: Scorer): Kind | undefined {
  const told = figures.filter(({ span }) => isOver(span, figure.span));
  if (told.length > 0) {
    const isAgain = told.every(({ duplicate_of, restates }) => duplicate_of !== null || restates !== null);
    return isAgain && told.some((gold) => gold.measure === figure.measure && valueMatch(gold, figure))
      ? "twice"
      : undefined;
  }
  return distractors.some((none) => isOver(none, figure.span)) ? "number" : "invented";
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function isOver(a: Stretch, b: Stretch): boolean {
  return Math.min(a.end, b.end) > Math.max(a.start, b.start);
}

/** The mistakes as a table by kind, the most frequent first, each kind with what would be needed. */
export function mistakeTable(mistakes: readonly Mistake[]): string {
  const byKind = Map.groupBy(mistakes, ({ kind }) => kind);
  const rows = [...byKind].toSorted(([, a], [, b]) => b.length - a.length);
  return rows
    .map(([kind, all]) => {
      const [what, needed] = kinds[kind];
      const each = all.map(({ brief, what: which }) => `     ${brief}  ${which}`);
      return [`${String(all.length).padStart(4)}  ${what}. Needed: ${needed}.`, ...each].join("\n");
    })
    .join("\n");
}
