import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { figures, text } from "../testing/brief.ts";
import { desk } from "../testing/desk.ts";

const header =
  "time_start,time_end,model,launch_place,target,launched,destroyed,not_reach_goal,still_attacking,carrier,affected region,destroyed_details,launched_details,launch_place_details,source";
const night = `2031-05-03 18:00,2031-05-04 08:00,Shahed-136/131,,Ukraine,40.0,31.0,,,,,"{'south': 12, 'east': NaN}",,,post/1`;
const salvo = "2031-05-04,2031-05-04,Iskander-M,,Odeas oblast,2.0,1.0,,,,,,,,post/2";
const south = "2031-05-04,2031-05-04,Unknown UAV,,south,12.0,12.0,,,,,,,,post/3";
const first = [header, night, salvo, south].join("\n");

describe("import of a data file", () => {
  it("names its format, adds its rows, and says so", async () => {
    const { daybook, file } = desk();
    const said = await daybook("import", file("attacks_2031-05-05.csv", first));
    expect(said).toEqual({
      code: 0,
      out: "missile-attacks, snapshot of 2031-05-05: 3 rows, of which 3 added, 0 revised, 0 unchanged, 0 refused; 7 numbers.\n",
      error: "",
    });
  });

  it("counts what the country and its south tell of one night once", async () => {
    const { daybook, file } = desk();
    await daybook("import", file("attacks_2031-05-05.csv", first));
    const day = ["totals", "--from", "2031-05-04", "--to", "2031-05-04", "--json"];
    // “Odeas oblast” is no place of Ukraine that is known: its two missiles stand beside the tally.
    expect(launched((await daybook(...day)).out)).toEqual({ drones: [40, 40], missiles: [2, 2], munitions: [42, 42] });
    expect(launched((await daybook(...day, "--place", "south, Ukraine")).out)).toEqual({ drones: [12, 12] });
  });

  it("adds nothing when the same file comes again", async () => {
    const { daybook, file } = desk();
    const snapshot = file("attacks_2031-05-05.csv", first);
    await daybook("import", snapshot);
    const { out } = await daybook("import", snapshot, "--json");
    expect(JSON.parse(out)).toMatchObject({ added: 0, revised: 0, unchanged: 3, refused: 0, rows: 3, claims: 0 });
  });

  it("revises what a newer snapshot says otherwise, a mended name too, and tells which rows are gone", async () => {
    const { daybook, file } = desk();
    await daybook("import", file("attacks_2031-05-05.csv", first));
    const newer = [header, night.replace("31.0", "33.0"), salvo.replace("Odeas", "Odesa")].join("\n");
    const { out } = await daybook("import", file("attacks_2031-05-06.csv", newer), "--dry-run");
    expect(out).toBe(
      [
        "  row 2: revised, destroyed “31.0” is now “33.0”",
        "  row 3: revised, target “Odeas oblast” is now “Odesa oblast”",
        "Nothing was stored; an import would say:",
        "missile-attacks, snapshot of 2031-05-06: 2 rows, of which 0 added, 2 revised, 0 unchanged, 0 refused; 3 numbers.",
        "1 row of an older snapshot is no longer in the file; what it said still counts:",
        "  2031-05-04 | 2031-05-04 | Unknown UAV |  | south | post/3",
        "",
      ].join("\n"),
    );
    await daybook("import", file("attacks_2031-05-06.csv", newer));
    const day = ["totals", "--from", "2031-05-04", "--to", "2031-05-04", "--json", "--as-known-on"];
    expect(intercepted((await daybook(...day, "2031-05-05")).out)).toEqual([31, 31]);
    expect(intercepted((await daybook(...day, "2031-05-06")).out)).toEqual([33, 33]);
  });

  it("refuses an older snapshot once a newer one is there", async () => {
    const { daybook, file } = desk();
    await daybook("import", file("attacks_2031-05-05.csv", first));
    const said = await daybook("import", file("attacks_2031-05-01.csv", first));
    expect(said).toMatchObject({ code: 1, out: "" });
    expect(said.error).toContain("a snapshot of 2031-05-05 is imported already");
    expect(said.error).toContain("Nothing was stored.");
  });
});

describe("a row that cannot be so", () => {
  const bad = [header, night, salvo.replace("2.0", "two"), south.replace(",12.0,12.0", ",12.0")].join("\n");

  it("is refused with its reason, and no other row", async () => {
    const { daybook, file } = desk();
    const { code, out } = await daybook("import", file("attacks_2031-05-05.csv", bad));
    expect(code).toBe(0);
    expect(out).toContain("  row 3: refused, launched: “two” is no number. Write it as 12");
    expect(out).toContain("  row 4: refused, it has 14 cells, and the first row names 15 columns\n");
    expect(out).toContain("3 rows, of which 1 added, 0 revised, 0 unchanged, 2 refused");
  });

  it("is written to a file that can be mended and imported", async () => {
    const { daybook, file, path } = desk();
    await daybook("import", file("attacks_2031-05-05.csv", bad), "--rejects", path("refused-2031-05-05.csv"));
    const rejects = readFileSync(path("refused-2031-05-05.csv"), "utf8");
    expect(rejects.split("\n").map((line) => line.split(",").slice(0, 2))).toEqual([
      ["refused row", "refused column"],
      ["3", "launched"],
      ["4", ""],
      [""],
    ]);
    const mended = rejects.replace(",two,", ",2.0,").replace(",south,12.0", ",south,12.0,12.0");
    const { out } = await daybook("import", file("mended-2031-05-05.csv", mended));
    expect(out).toContain("2 rows, of which 2 added, 0 revised, 0 unchanged, 0 refused");
  });
});

describe("import refuses, says what to do, and stores nothing", () => {
  it.each<readonly [string, string, string | Uint8Array, readonly string[], number, string]>([
    ["a file of no day", "attacks.csv", first, [], 2, "Give --published DATE"],
    ["a table that nobody knows", "x-2031-05-05.csv", "a,b\n1,2\n", [], 1, "its columns are a, b"],
    [
      "text that is not UTF-8",
      "x-2031-05-05.csv",
      new Uint8Array([0x61, 0x2c, 0xe9, 0x0a, 0x31]),
      [],
      1,
      "is not UTF-8 text",
    ],
    ["an empty file", "x-2031-05-05.csv", "", [], 1, "is empty"],
    ["JSON that is no list", "x-2031-05-05.json", '{"a": 1}', [], 1, "no list of rows"],
    ["a workbook that is none", "x-2031-05-05.xlsx", "PK but no workbook", [], 1, "is no workbook that can be read"],
    ["a format that is none", "x-2031-05-05.csv", first, ["--format", "missiles"], 2, "--format missiles is none of"],
    [
      "another format than its columns",
      "x-2031-05-05.csv",
      first,
      ["--format", "acled"],
      1,
      "is of no format that is known as acled",
    ],
    ["a day that is none", "x.csv", first, ["--published", "May"], 2, "--published May is not a day"],
  ])("%s", async (_what, name, content, options, code, words) => {
    const { daybook, file, isUntouched } = desk();
    const said = await daybook("import", file(name, content), ...options);
    expect(said).toMatchObject({ code, out: "" });
    expect(said.error).toContain(words);
    expect(isUntouched()).toBe(true);
  });
});

describe("a table of one's own", () => {
  const own =
    "Date,Place,Killed,Wounded,Said by\n2031-05-04,Kharkiv,at least 2,5–8,governor\n2031-05-05,Sumy,,3+,police\n";

  it("is guessed and shown, and taken only when a person says so", async () => {
    const { daybook, file, isUntouched } = desk();
    const said = await daybook("import", file("desk 2031-05-06.csv", own));
    expect(said).toMatchObject({ code: 1, out: "" });
    expect(said.error).toContain("  Killed   killed\n");
    expect(said.error).toContain("give --format table");
    expect(isUntouched()).toBe(true);
  });

  it("is kept, so that the next file with its columns is known", async () => {
    const { daybook, file } = desk();
    const first = await daybook("import", file("desk 2031-05-06.csv", own), "--format", "table");
    expect(first).toMatchObject({ code: 0 });
    expect(first.error).toContain("tables.json");
    const next = await daybook("import", file("later 2031-05-07.csv", own.replace("at least 2", "3")));
    expect(next.out).toBe(
      "desk, snapshot of 2031-05-07: 2 rows, of which 0 added, 1 revised, 1 unchanged, 0 refused; 1 number.\n",
    );
    const week = await daybook("totals", "--from", "2031-05-01", "--to", "2031-05-31", "--json");
    const bounds = (JSON.parse(week.out) as Answer).totals.map(({ measure, low, high }) => [measure, low, high]);
    expect(bounds).toEqual([
      ["killed", 3, 3],
      ["injured", 8, null],
    ]);
  });

  it("is read by a mapping that is given", async () => {
    const { daybook, file } = desk();
    const mapping = {
      name: "losses",
      day: "Tag",
      place: "Ort",
      key: ["Tag", "Ort"],
      numbers: [{ measure: "killed", count: "Tote" }],
    };
    const given = file("mapping.json", JSON.stringify(mapping));
    const table = file("t-2031-05-06.csv", "Tag;Ort;Tote\n2031-05-04;Sumy;2\n");
    expect((await daybook("import", table, "--mapping", given)).out).toContain(
      "losses, snapshot of 2031-05-06: 1 row, of which 1 added",
    );
  });
});

describe("figures that a person has reviewed", () => {
  it("are taken in with the text that lies beside them", async () => {
    const { daybook, file } = desk();
    file("reviewed/brief.txt", text);
    const given = file("reviewed/figures.json", JSON.stringify(figures()));
    expect(JSON.parse((await daybook("import", given, "--json")).out)).toMatchObject({
      added: 3,
      revised: 0,
      unchanged: 0,
      refused: 0,
      rows: 3,
    });
    expect(JSON.parse((await daybook("import", given, "--json")).out)).toMatchObject({ added: 0, unchanged: 3 });
  });
});

interface Answer {
  readonly totals: readonly {
    readonly measure: string;
    readonly unit: string;
    readonly low: number;
    readonly high: number | null;
  }[];
}

function launched(out: string): Readonly<Record<string, readonly (number | null)[]>> {
  const rows = (JSON.parse(out) as Answer).totals.filter(({ measure }) => measure === "launched");
  return Object.fromEntries(rows.map(({ unit, low, high }) => [unit, [low, high]]));
}

function intercepted(out: string): readonly (number | null)[] | undefined {
  const row = (JSON.parse(out) as Answer).totals.find(
    ({ measure, unit }) => measure === "intercepted" && unit === "drones",
  );
  return row && [row.low, row.high];
}
