import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { desk } from "./testing/desk.ts";

describe("help", () => {
  it.each([
    [
      [],
      "read",
      "add",
      "totals",
      "changes",
      "report",
      "verify",
      "rebuild",
      "backup",
      "restore",
      "DAYBOOK_DATA",
      "Exit codes",
    ],
    [["read"], "--published", "Examples:"],
    [["add"], "--figures", "--accept", "Examples:"],
    [["totals"], "--place", "--as-known-on", "Examples:"],
    [["verify"], "--json", "Example:"],
    [["rebuild"], "--json", "Example:"],
    [["backup"], "--json", "Example:"],
    [["restore"], "--json", "PostgreSQL", "Example:"],
    [["report"], "--week", "--out", "Example:"],
  ])("of %j goes to standard output and is no error", async (command, ...words) => {
    const { daybook, isUntouched } = desk();
    const said = await daybook(...command, "--help");
    expect(said).toMatchObject({ code: 0, error: "" });
    for (const word of [...words, "--help"]) expect(said.out).toContain(word);
    expect(isUntouched()).toBe(true);
  });
});

describe("what is no command", () => {
  it.each([
    [["total"], "unknown command 'total'"],
    [["--json"], "unknown option '--json'"],
    [[], "Usage: daybook"],
  ])("%j exits with 2 and says so on standard error", async (argv, words) => {
    const said = await desk().daybook(...argv);
    expect(said).toMatchObject({ code: 2, out: "" });
    expect(said.error).toContain(words);
  });
});

it("says what is wrong with a data folder that is a file, without a trace", async () => {
  const { add, path } = desk();
  writeFileSync(path("data"), "not a folder");
  const said = await add();
  expect(said).toMatchObject({ code: 1, out: "" });
  expect(said.error).toMatch(/^The data folder .* cannot be made.*\n$/);
});
