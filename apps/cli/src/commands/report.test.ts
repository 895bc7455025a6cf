import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { desk } from "../testing/desk.ts";

describe("report", () => {
  it("writes the week as a PDF, the same bytes every time", async () => {
    const { add, path, daybook } = desk();
    await add();
    const out = path("week-41.pdf");
    const said = await daybook("report", "--week", "2024-W41", "--out", out);
    expect(said).toEqual({ code: 0, error: "", out: expect.stringMatching(/week-41\.pdf: \d+ pages\.\n$/) });
    const pdf = readFileSync(out);
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");

    const again = await daybook("report", "--week", "2024-W41", "--out", out, "--json");
    expect(JSON.parse(again.out)).toEqual({
      week: "2024-W41",
      asKnownOn: "2024-10-08",
      dataVersion: expect.stringMatching(/^[0-9a-f]+$/),
      out,
      pages: expect.any(Number),
      bytes: pdf.length,
    });
    expect(readFileSync(out).equals(pdf)).toBe(true);
  });

  it("prints again what it printed, by the version of the data, and says where there was none", async () => {
    const { add, path, daybook } = desk();
    await add();
    const week = ["report", "--week", "2024-W41", "--as-known-on", "2024-10-08", "--json"];
    const first = await daybook(...week, "--out", path("first.pdf"));
    const { dataVersion } = JSON.parse(first.out) as { dataVersion: string };
    await daybook(...week, "--data-version", dataVersion, "--out", path("again.pdf"));
    expect(readFileSync(path("again.pdf")).equals(readFileSync(path("first.pdf")))).toBe(true);

    const none = await daybook(...week, "--data-version", "f00", "--out", path("none.pdf"));
    expect(none).toMatchObject({ code: 1, out: "" });
    expect(none.error).toContain("The data never had the version f00 as known on 2024-10-08");
  });

  it("says where it cannot write, and why", async () => {
    const { add, path, daybook } = desk();
    await add();
    const said = await daybook("report", "--week", "2024-W41", "--out", path("nowhere/week-41.pdf"));
    expect(said).toMatchObject({ code: 1, out: "" });
    expect(said.error).toContain("week-41.pdf cannot be written: its folder is not there.");
  });

  it.each([
    [["--week", "2024-W99", "--out", "week.pdf"], "--week 2024-W99 is not an ISO week"],
    [
      ["--week", "2024-W41", "--out", "week.pdf", "--as-known-on", "then"],
      "--as-known-on then is not a day of the calendar",
    ],
    [["--week", "2024-W41"], "required option '--out <file>' not specified"],
    [["--out", "week.pdf"], "required option '--week <week>' not specified"],
    [["--week", "2024-W41", "--out", "week.pdf", "--place", ""], "--place is empty"],
  ])("is asked wrongly: %j", async (options, words) => {
    const { daybook, isUntouched } = desk();
    const said = await daybook("report", ...options);
    expect(said).toMatchObject({ code: 2, out: "" });
    expect(said.error).toContain(words);
    expect(isUntouched()).toBe(true);
  });
});
