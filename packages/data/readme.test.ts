import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const readme = readFileSync(new URL("README.md", import.meta.url), "utf8");
const rules = readdirSync(new URL("src/figures/rules/", import.meta.url)).filter((name) => name.endsWith(".ts"));

it.each(rules.filter((name) => !name.endsWith(".test.ts")))("the codebook names the rule %s", (name) => {
  expect(readme).toContain(`\`figures/rules/${name}\``);
});

it.each(tableRows())("gives the rule “%s” a reason, an example, a source and a file", (_rule, ...cells) => {
  expect(cells).toHaveLength(4);
  for (const cell of cells) expect(cell).not.toBe("");
});

it("tells of all twelve rules", () => {
  const told = tableRows().map(([rule]) => /R\d+/.exec(rule ?? "")?.[0]);
  expect(new Set(told)).toEqual(new Set(Array.from({ length: 12 }, (_, at) => `R${at + 1}`)));
});

it.each(rules.filter((name) => !name.endsWith(".test.ts")))("the rule %s has a test beside it", (name) => {
  expect(rules).toContain(name.replace(".ts", ".test.ts"));
});

it("names no file that is not there", () => {
  const named = [...readme.matchAll(/`((?:claims|figures|series)\/[\w/-]+\.ts)`/g)].map(([, path]) => path);
  for (const path of named) expect(readFileSync(new URL(`src/${path}`, import.meta.url), "utf8")).not.toBe("");
});

/** The rows of the table of rules, without its head. */
function tableRows(): string[][] {
  const table = readme.slice(readme.indexOf("## The rules"), readme.indexOf("The order: R7"));
  const rows = table.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| --"));
  return rows.slice(1).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
