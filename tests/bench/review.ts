import { readFileSync, writeFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import type { AnnotationFile } from "@daybook/intake";
import { launchBrowser } from "../browser.ts";
import { corpusIsAbsent, corpusText } from "../corpus.ts";
import { emptyFolder, startHouse } from "../house.ts";
import { reviewByKeyboard, type Effort } from "../review-by-keyboard.ts";
import { keysTyped } from "../typed-form.ts";

/** `npm run bench:review`: keys and seconds from paste to accepted. `-- --write` puts the table into the README. */
const names = ["seed", "01", "02", "03", "04", "05", "06"] as const;
const print = (text: string) => void process.stdout.write(`${text}\n`);

interface Row extends Effort {
  readonly name: string;
  /** Keys of a form of the same fields. */
  readonly typed: number;
}

if (corpusIsAbsent !== null) print(`Nothing was measured: ${corpusIsAbsent}.`);
else await measure();

async function measure(): Promise<void> {
  const browser = await launchBrowser();
  if ("skipped" in browser) return print(`Nothing was measured: ${browser.skipped}.`);
  const rows = await rowsOf(browser);
  await browser.close();
  const table = tableOf(rows);
  print(table);
  if (process.argv.includes("--write")) write(table);
}

/** One desk that gets all briefs, one after the other: who was said to be known is not asked for again. */
async function rowsOf(browser: Browser): Promise<readonly Row[]> {
  using folder = emptyFolder();
  const house = await startHouse(folder.path, { DAYBOOK_EXAMPLES: "off" });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const rows: Row[] = [];
  try {
    for (const name of names) {
      const effort = await reviewByKeyboard(page, house.address, { text: corpusText(name) });
      rows.push({ name, ...effort, typed: keysTyped(await decidedIn(page)) });
    }
  } finally {
    await house.stop();
  }
  return rows;
}

async function decidedIn(page: Page): Promise<AnnotationFile["figures"]> {
  const answer = await fetch(`${page.url().replace(/[?#].*$/, "")}/annotation.json`);
  return ((await answer.json()) as AnnotationFile).figures;
}

function tableOf(rows: readonly Row[]): string {
  const sum = (of: (row: Row) => number) => rows.map(of).reduce((a, b) => a + b, 0);
  const all: Row = {
    name: "all",
    figures: sum(({ figures }) => figures),
    keys: sum(({ keys }) => keys),
    seconds: sum(({ seconds }) => seconds),
    typed: sum(({ typed }) => typed),
  };
  const head = ["brief", "figures", "keys", "seconds of the machine", "keys typed into a form"];
  const cells = [...rows, all].map(({ name, figures, keys, seconds, typed }) => [
    name,
    figures,
    keys,
    seconds.toFixed(1),
    typed,
  ]);
  return [head, head.map((_, at) => (at === 0 ? "---" : "--:")), ...cells]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

const readme = new URL("../../README.md", import.meta.url);

function write(table: string): void {
  const marked = /(<!-- bench:review -->\n)[\s\S]*?(<!-- \/bench:review -->)/;
  const text = readFileSync(readme, "utf8");
  if (!marked.test(text)) throw new Error("the README has no place for the table");
  writeFileSync(readme, text.replace(marked, `$1\n${table}\n\n$2`));
}
