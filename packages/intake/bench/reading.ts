import { plainFigure } from "../src/formats/annotation-from.ts";
import { readBrief } from "../src/prose/read-brief.ts";
import type { StoredFigure } from "../src/prose/relations/revised-by.ts";
import { corpusIsAbsent, goldBriefs, scorer, type Gold, type GoldBrief, type Scorer } from "./corpus.ts";
import { mistakeTable } from "./mistakes.ts";
import { accuracyOf, f1Of, fieldOf, rowOf, totalOf, type Row } from "./scored.ts";
import { speedLines } from "./speed.ts";

/** `npm run bench:reading`, or `… -- 01 seed`: how the reader does on the corpus beside the project, by its own scorer. */
const asked = process.argv.slice(2);
const print = (text: string) => void process.stdout.write(`${text}\n`);

const headings = [
  "brief",
  "strict",
  "m+value",
  "twice",
  "numbers",
  "bound",
  "speaker",
  "status",
  "spans",
  "dup",
  "part",
  "subset",
  "roll-up",
];

if (corpusIsAbsent === null) await scores();
else print(`No scores: ${corpusIsAbsent}.`);
print(speedLines(goldText()).join("\n"));

async function scores(): Promise<void> {
  const by = await scorer();
  const briefs = goldBriefs().filter(({ name }) => asked.length === 0 || asked.includes(name));
  const rows = briefs.map((brief) => rowOf(brief, by));
  print(table([headings, ...rows.map(cellsOf), cellsOf(totalOf(rows))]));
  print(`\n${relationsLine(totalOf(rows).score)}\n`);
  print(`With the figures of the briefs before it in its sequence: ${revisionsLine(briefs, by)}\n`);
  for (const { name, score } of rows) for (const wrong of score.roll?.wrong ?? []) print(`roll-up ${name}  ${wrong}`);
  const mistakes = rows.flatMap(({ mistakes: all }) => all);
  print(`\nMistakes by kind (${mistakes.length}), with what would be needed:\n${mistakeTable(mistakes)}\n`);
}

/** What revises or restates an earlier brief can only be seen beside that brief. */
function revisionsLine(briefs: readonly GoldBrief[], by: Scorer): string {
  const scores = briefs.map(({ text, gold }) => {
    const stored = briefs
      .filter((other) => isBefore(other.gold, gold))
      .flatMap(({ gold: earlier }) => storedOf(earlier));
    const { figures, rollup } = readBrief(text, { published: gold.published, stored });
    return by.scoreBrief(gold, { figures: figures.map(plainFigure), rollup });
  });
  const rates = ["revises", "restates"].map((name) => {
    const field = fieldOf(scores.flatMap(({ fields }) => fields[name] ?? []));
    return `${name} ${percent(f1Of(field))} (${field.tp} right, ${field.fp} wrong, ${field.fn} missed)`;
  });
  return rates.join(", ");
}

function isBefore(a: Gold, b: Gold): boolean {
  return a.sequence !== null && a.sequence.name === b.sequence?.name && a.published < b.published;
}

function storedOf({ brief_id, published, figures }: Gold): readonly StoredFigure[] {
  return figures.map((figure) => ({ ...figure, brief: brief_id, published, figure: figure.id }));
}

function cellsOf({ name, score: { det, fields, dist, roll }, spans }: Row): readonly string[] {
  const wrongNumbers = Object.values(dist).reduce((sum, count) => sum + count, 0);
  return [
    name,
    percent(det.strict.f1),
    percent(det.measure_value.f1),
    String(det.measure_value.double_counted),
    String(wrongNumbers),
    ...["bound", "attributed_to", "status"].map((field) => percent(accuracyOf(fields[field]))),
    percent(spans.found === 0 ? null : spans.exact / spans.found),
    ...["duplicate_of", "part_of", "subset_of"].map((relation) => percent(f1Of(fields[relation]))),
    roll === null ? "–" : `${roll.ok}/${roll.n}`,
  ];
}

function percent(share: number | null): string {
  return share === null ? "–" : (share * 100).toFixed(1);
}

function relationsLine({ fields }: Row["score"]): string {
  return Object.entries(fields)
    .map(([name, field]) => `${name} ${percent(accuracyOf(field) ?? f1Of(field))}`)
    .join(" · ");
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = headings.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  "),
    )
    .join("\n");
}

function goldText(): { readonly text: string; readonly published: string } {
  const seed = corpusIsAbsent === null ? goldBriefs().find(({ name }) => name === "seed") : undefined;
  if (seed !== undefined) return { text: seed.text, published: seed.gold.published };
  return {
    text: "Two people were killed in Kharkiv on Tuesday, officials said. At least five were wounded.\n".repeat(45),
    published: "2024-10-08",
  };
}
