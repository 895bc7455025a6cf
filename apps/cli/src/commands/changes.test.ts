import { describe, expect, it } from "vitest";
import { desk } from "../testing/desk.ts";

const days = ["--since", "2024-10-07", "--until", "2024-10-08"];

describe("changes", () => {
  it("says what became known, of which week, and because of which words", async () => {
    const { add, daybook } = desk();
    await add();
    const { code, out, error } = await daybook("changes", ...days);
    expect([code, error]).toEqual([0, ""]);
    expect(out).toMatch(/^All places, known on 2024-10-08 and not yet on 2024-10-07; 1 brief published in between\n/);
    expect(out).toContain("Week of 7–13 October 2024 (2024-W41), told on 2024-10-08\n");
    expect(out).toContain("  injured (Ukraine’s side): no data → 31+ [first told]\n");
    expect(out).toContain("    because the brief itself said “more than 30 people” on 8 October 2024\n");
  });

  it("answers as JSON, as the API does", async () => {
    const { add, daybook } = desk();
    await add();
    const answer = JSON.parse((await daybook("changes", ...days, "--place", "Kharkiv", "--json")).out) as object;
    expect(answer).toMatchObject({ since: "2024-10-07", until: "2024-10-08", place: "Kharkiv", readings: [] });
    expect(answer).toHaveProperty("totals.0.before", null);
    expect(answer).toHaveProperty("totals.0.kinds", ["added"]);
  });

  it("finds nothing from a day to itself, and nothing of another place", async () => {
    const { add, daybook } = desk();
    await add();
    for (const asked of [
      ["--since", "2024-10-08", "--until", "2024-10-08"],
      [...days, "--place", "Poltava"],
    ])
      expect((await daybook("changes", ...asked)).out).toMatch(/\nNo total changed\.\n$/);
  });

  it.each([
    [["--since", "2024-10-08"], "required option '--until <date>' not specified"],
    [["--since", "8 October", "--until", "2024-10-08"], "--since 8 October is not a day of the calendar"],
    [["--since", "2024-10-09", "--until", "2024-10-08"], "--since 2024-10-09 is after --until 2024-10-08."],
    [[...days, "--place", " "], "--place is empty"],
  ])("is asked wrongly: %j", async (options, words) => {
    const { daybook, isUntouched } = desk();
    const said = await daybook("changes", ...options);
    expect(said).toMatchObject({ code: 2, out: "" });
    expect(said.error).toContain(words);
    expect(isUntouched()).toBe(true);
  });
});
