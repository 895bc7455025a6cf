import { describe, expect, it } from "vitest";
import { figures } from "../testing/brief.ts";
import { desk } from "../testing/desk.ts";

describe("totals", () => {
  it("answers as JSON on standard output, in the shape of the API", async () => {
    const { add, daybook } = desk();
    await add();
    const said = await daybook("totals", "--place", "Kharkiv", "--from", "2024-10-07", "--to", "2024-10-13", "--json");
    expect(said).toMatchObject({ code: 0, error: "" });
    const answer = JSON.parse(said.out) as { totals: unknown[] };
    expect(answer).toMatchObject({
      place: "Kharkiv",
      from: "2024-10-07",
      to: "2024-10-13",
      asKnownOn: "2024-10-08",
      coverage: { briefed: 1, days: 7 },
      dataVersion: expect.stringMatching(/^[\da-f]+$/),
    });
    expect(answer.totals).toContainEqual({
      id: expect.stringMatching(/^t-/),
      kind: "flow",
      measure: "injured",
      unit: "people",
      side: "Ukraine",
      actor: null,
      victimClass: "people",
      subgroup: null,
      commodity: null,
      saidBy: null,
      ofWhich: false,
      low: 31,
      lowStrict: false,
      best: 31,
      high: null,
      highStrict: false,
      highOpen: true,
      words: "31 or more",
      bounds: { low: "stated", high: "derived" },
      policyBounds: false,
      claims: expect.any(Number),
      origins: expect.any(Number),
      grade: "weak",
      open: 1,
      unquantified: 0,
      withoutBest: 0,
      unallocated: null,
      conflicts: [],
    });
    expect(answer.totals).toContainEqual(
      expect.objectContaining({
        measure: "killed",
        victimClass: "civilian",
        ofWhich: true,
        low: 2,
        high: null,
        highOpen: true,
      }),
    );
  });

  it("shows a table that keeps what is open", async () => {
    const { add, daybook } = desk();
    await add();
    expect(await daybook("totals", "--place", "Kharkiv", "--week", "2024-W41")).toEqual({
      code: 0,
      error: "",
      out: [
        "Kharkiv, 2024-10-07 to 2024-10-13, as known on 2024-10-08; 1 of 7 days briefed",
        "                             low  best  high",
        "killed                         2     2  open  Ukraine’s side",
        "  of which civilians killed    2     2  open  Ukraine’s side",
        "injured                       31    31  open  Ukraine’s side",
        "  of which children injured    2     2     2  Ukraine’s side",
        "",
      ].join("\n"),
    });
  });

  it("counts the days of a week from the first weekday that is set", async () => {
    const { add, daybook } = desk("sunday");
    await add();
    expect((await daybook("totals", "--week", "2024-W41")).out).toContain("2024-10-06 to 2024-10-12");
    expect((await daybook("totals", "--week", "2024-W42")).out).toContain("2024-10-13 to 2024-10-19");
  });

  it("names who launched, beside whose side was struck", async () => {
    const { addWith, daybook } = desk();
    const given = figures();
    const attacks = { measure: "attacks", kind: "strike", unit: "attacks", bound: "exact", low: 2, best: 2, high: 2 };
    const span = { text: "two", start: 11, end: 14 };
    given.figures = [{ ...given.figures[1]!, ...attacks, id: "attacks", span }];
    await addWith(given);
    expect((await daybook("totals", "--week", "2024-W41")).out).toMatch(
      /^attacks +2 +2 +2 +Ukraine’s side, by Russia$/m,
    );
  });

  it("knows on a day only what had been published by it", async () => {
    const { add, daybook } = desk();
    await add();
    const said = await daybook("totals", "--week", "2024-W41", "--as-known-on", "2024-10-07", "--json");
    expect(JSON.parse(said.out)).toMatchObject({ asKnownOn: "2024-10-07", coverage: { briefed: 0 }, totals: [] });
  });

  it("says no data where nothing is told, never zero", async () => {
    const { add, daybook } = desk();
    expect((await daybook("totals", "--week", "2024-W41")).out).toBe(
      "All places, 2024-10-07 to 2024-10-13, as known on 2024-10-13; 0 of 7 days briefed\nNo data.\n",
    );
    await add();
    expect(await daybook("totals", "--week", "2024-W01", "--place", "*")).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^All places, .*\nNo data\.\n$/),
    });
  });

  it("says on standard error that a place is not known, so that no misspelt name reads as no data", async () => {
    const { add, daybook } = desk();
    await add();
    const said = await daybook("totals", "--place", "Karkhiv", "--week", "2024-W41", "--json");
    expect([said.code, said.error]).toEqual([0, expect.stringContaining("“Karkhiv” is no place that Daybook knows")]);
    expect(JSON.parse(said.out)).toMatchObject({ totals: [] });
  });
});

describe("totals is asked wrongly", () => {
  it.each([
    [["--week", "2024-W54"], "--week 2024-W54 is not an ISO week"],
    [["--week", "week 41"], "--week week 41 is not an ISO week"],
    [["--week", "2024-W41", "--from", "2024-10-07"], "Give either --week or --from and --to."],
    [[], "Give --week, or both --from and --to."],
    [["--from", "2024-10-07"], "Give --week, or both --from and --to."],
    [["--from", "2024-02-30", "--to", "2024-03-01"], "--from 2024-02-30 is not a day of the calendar"],
    [["--from", "2024-10-07", "--to", "13.10.2024"], "--to 13.10.2024 is not a day of the calendar"],
    [["--from", "2024-10-13", "--to", "2024-10-07"], "--from 2024-10-13 is after --to 2024-10-07."],
    [["--from", "0024-10-07", "--to", "2024-10-13"], "longer than a century"],
    [["--week", "2024-W41", "--as-known-on", "today"], "--as-known-on today is not a day of the calendar"],
    [["--week", "2024-W41", "--place", " "], "--place is empty"],
    [["--week"], "argument missing"],
  ])("%j", async (options, words) => {
    const { daybook, isUntouched } = desk();
    const said = await daybook("totals", "--json", ...options);
    expect(said).toMatchObject({ code: 2, out: "" });
    expect(said.error).toContain(words);
    expect(isUntouched()).toBe(true);
  });
});
