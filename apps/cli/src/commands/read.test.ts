import { describe, expect, it } from "vitest";
import { day958, undated } from "../testing/day-958.ts";
import { desk } from "../testing/desk.ts";

describe("read", () => {
  it("shows each figure with its sentence and the words that tell it, and stores nothing", async () => {
    const { file, daybook, isUntouched } = desk();
    const said = await daybook("read", file("958.txt", day958));
    expect(said).toMatchObject({ code: 0, error: "" });
    expect(said.out).toContain("Day 958: An attack on Kharkiv\nPublished on 2024-10-08, by “Day 958”: 1 figure.\n");
    expect(said.out).toMatch(/^\S+ {2}killed: Three.*; Kharkiv; 2024-10-08; .*\n {6}.*‹Three.*› .*were killed/m);
    expect(isUntouched()).toBe(true);
  });

  it("shows of a long sentence what stands around the words, and of many numerals the first hundred", async () => {
    const { file, daybook } = desk();
    const long = day958.replace(
      ", regional officials",
      `, ${"as it was told at length, ".repeat(40)}regional officials`,
    );
    const table = Array.from({ length: 150 }, (_, at) => `${10_000 + at}`).join("\n");
    const said = await daybook("read", file("958.txt", `${long}\n${table}\n`));
    expect(said.out).toMatch(/‹Three.*told at length.*…\n/);
    expect(said.out).toMatch(/^ {2}and \d+ more$/m);
  });

  it("lets no text steer the terminal", async () => {
    const { file, daybook } = desk();
    const said = await daybook("read", file("958.txt", day958.replace("Kharkiv", "\u001b[2JKharkiv\u202e")));
    expect(said.out).toContain("Kharkiv");
    expect(said.out).not.toMatch(/[\u202e]|(?!\n)\p{Cc}/u);
  });

  it("answers as JSON in the terms of war-brief-gold/1", async () => {
    const { file, daybook } = desk();
    const said = await daybook("read", file("958.txt", day958), "--json");
    expect(said).toMatchObject({ code: 0, error: "" });
    const answer = JSON.parse(said.out) as { figures: { quote: string; start: number; end: number }[] };
    expect(Object.keys(answer)).toEqual(["figures", "rollup"]);
    expect(answer.figures).toEqual([
      expect.objectContaining({
        measure: "killed",
        low: 3,
        best: 3,
        high: 3,
        bound: "exact",
        place: "Kharkiv",
        date: "2024-10-08",
      }),
    ]);
    for (const { quote, start, end } of answer.figures) expect(day958.slice(start, end)).toBe(quote);
  });

  it("takes the day that is given, and says where the text gives another", async () => {
    const { file, daybook } = desk();
    expect((await daybook("read", file("a.txt", undated), "--published", "2024-10-08")).out).toContain(
      "Published on 2024-10-08, by --published",
    );
    const other = await daybook("read", file("958.txt", day958), "--published", "2024-10-09");
    expect(other.out).toContain(
      "For a person to look at:\n  the day of publication: --published says 2024-10-09, the text “Day 958”, which is 2024-10-08",
    );
  });

  it("takes the day in a file's name", async () => {
    const { file, daybook } = desk();
    expect((await daybook("read", file("2024-10-08.txt", undated))).out).toContain(
      "Published on 2024-10-08, by its file name",
    );
  });

  it("says of a text that tells no figure just that", async () => {
    const { file, daybook } = desk();
    const recipe = file("recipe.txt", "Borscht\n\nTake two beets and 1.5 litres of water. Boil for 40 minutes.\n");
    const said = await daybook("read", recipe, "--published", "2024-10-08", "--json");
    expect(said).toMatchObject({ code: 0, error: `No figure was found in ${recipe}.\n` });
    expect(JSON.parse(said.out)).toEqual({ figures: [], rollup: {} });
  });

  it("knows the places of places.json, and says what is wrong with it", async () => {
    const { file, daybook, dataFile } = desk();
    const brief = file("958.txt", day958);
    dataFile("places.json", JSON.stringify([{ name: "Stara Hreblia", kind: "village", parent: "Nowhere" }]));
    const said = await daybook("read", brief);
    expect(said).toMatchObject({ code: 1, out: "" });
    expect(said.error).toMatch(
      /places\.json cannot be used.*\n {2}place “Stara Hreblia”: its parent “Nowhere” is no place/,
    );
    dataFile("places.json", JSON.stringify([{ name: "Stara Hreblia", kind: "village", parent: "Sumy region" }]));
    expect(await daybook("read", brief)).toMatchObject({ code: 0, error: "" });
  });
});

describe("read refuses in plain words", () => {
  it.each<readonly [string, string | Uint8Array, string]>([
    ["an empty text", "", "is empty."],
    ["white space", " \r\n\t\n", "is empty."],
    ["50 MB", "a".repeat(50_000_000), "has 50 MB. A brief has at most 5 MB"],
    ["a PDF", "%PDF-1.7\n", "is a PDF file. Save its text as UTF-8"],
    ["binary", new Uint8Array([0, 1, 2, 3, 4, 5, 6, 7]), "is no text"],
    ["another encoding", new Uint8Array([0xc4, 0xe2, 0xb3, 0x20, 0xeb]), "is not UTF-8 text. Save it as UTF-8"],
    [
      "a web page with scripts",
      "<html><script>alert(1)</script><p>Three people were killed.</p></html>",
      "looks like HTML",
    ],
  ])("%s", async (_what, content, words) => {
    const { file, daybook, isUntouched } = desk();
    const said = await daybook("read", file("958.txt", content), "--published", "2024-10-08");
    expect(said).toMatchObject({ code: 1, out: "" });
    expect(said.error).toContain(words);
    expect(isUntouched()).toBe(true);
  });

  it("a folder, and what is not there", async () => {
    const { path, daybook } = desk();
    expect(await daybook("read", path("."))).toMatchObject({
      code: 1,
      error: expect.stringContaining("is a folder. Name one file"),
    });
    expect(await daybook("read", path("gone.txt"))).toMatchObject({
      code: 1,
      error: expect.stringContaining("gone.txt cannot be read: it is not there."),
    });
  });

  it.each([
    ["a text that does not say its day", [], "does not say on which day it was published. Give --published DATE"],
    ["a day that is none", ["--published", "8 October"], "--published 8 October is not a day"],
    ["an option that is none", ["--accept"], "unknown option '--accept'"],
  ])("as wrong usage: %s", async (_what, options, words) => {
    const { file, daybook } = desk();
    const said = await daybook("read", file("undated.txt", undated), ...options);
    expect(said).toMatchObject({ code: 2, out: "" });
    expect(said.error).toContain(words);
  });
});
