import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const readme = readFileSync(new URL("README.md", import.meta.url), "utf8");
const rules = readdirSync(new URL("src/figures/rules/", import.meta.url)).filter((name) => name.endsWith(".ts"));

it.each(rules.filter((name) => !name.endsWith(".test.ts")))("the codebook names the rule %s", (name) => {
  expect(readme).toContain(`\`figures/rules/${name}\``);
});

it.each(rules.filter((name) => !name.endsWith(".test.ts")))("the rule %s has a test beside it", (name) => {
  expect(rules).toContain(name.replace(".ts", ".test.ts"));
});

it("names no file that is not there", () => {
  const named = [...readme.matchAll(/`((?:claims|figures|series)\/[\w/-]+\.ts)`/g)].map(([, path]) => path);
  for (const path of named) expect(readFileSync(new URL(`src/${path}`, import.meta.url), "utf8")).not.toBe("");
});
