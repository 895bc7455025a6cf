import type { KeptReading } from "@daybook/intake";
import { describe, expect, it } from "vitest";
import { day958, undated } from "../testing/day-958.ts";
import { desk } from "../testing/desk.ts";

const week = ["totals", "--week", "2024-W41"] as const;

describe("add reads the figures", () => {
  it("keeps them as drafts that count nowhere", async () => {
    const { file, daybook, store } = desk();
    const said = await daybook("add", file("958.txt", day958));
    expect(said).toMatchObject({ code: 0, error: "" });
    expect(said.out).toContain(
      "“Day 958: An attack on Kharkiv” is kept: 1 draft, which counts nowhere until a person has accepted it.",
    );
    expect((await daybook(...week)).out).toContain("0 of 7 days briefed\nNo data.");
    const [waiting] = await store((opened) => opened.inbox());
    expect(waiting).toMatchObject({ published: "2024-10-08", state: "waiting", waiting: 1 });
    const kept = await store((opened) => opened.review(waiting!.id));
    expect(kept).toMatchObject({ brief: { text: day958 }, counts: false, decided: [] });
    const { figures } = (kept!.reading as KeptReading).annotation;
    expect(figures).toEqual([expect.objectContaining({ measure: "killed", low: 3 })]);
  });

  it("with --accept they count at once, and wait no longer", async () => {
    const { file, daybook, store } = desk();
    const brief = file("958.txt", day958);
    await daybook("add", brief);
    expect(await daybook("add", brief, "--accept")).toMatchObject({
      code: 0,
      out: "Added “Day 958: An attack on Kharkiv”: 1 claim.\n",
      error: "",
    });
    expect((await daybook(...week, "--place", "Kharkiv")).out).toMatch(/^killed +3 +3 +3/m);
    expect(await store((opened) => opened.inbox())).toMatchObject([
      { state: "done", accepted: 1, by: ["command line"] },
    ]);
    const [listed] = await store((opened) => opened.briefs());
    const key = listed?.key ?? "";
    expect(key).toMatch(/^2024-10-08-958-[\da-f]{8}$/);
    expect((await store((opened) => opened.brief(key)))?.text).toBe(day958);
  });

  it("says of the same brief that nothing was changed", async () => {
    const { file, daybook } = desk();
    const brief = file("958.txt", day958);
    await daybook("add", brief);
    expect((await daybook("add", brief)).out).toContain("is kept already");
    await daybook("add", brief, "--accept");
    expect((await daybook("add", brief, "--accept")).out).toContain("Nothing was changed.");
    const again = await daybook("add", brief);
    expect(again).toMatchObject({ code: 1, out: "" });
    expect(again.error).toContain("is in the ledger already");
  });

  it("answers as JSON", async () => {
    const { file, daybook } = desk();
    const said = await daybook("add", file("958.txt", day958), "--json");
    expect(JSON.parse(said.out)).toMatchObject({
      outcome: "added",
      published: "2024-10-08",
      figures: 1,
      claims: null,
      brief: expect.stringMatching(/^[\da-f]+$/),
    });
  });

  it("takes no text without a figure: a day of which nothing was read is no day of which nothing was told", async () => {
    const { file, daybook, isUntouched } = desk();
    const said = await daybook("add", file("recipe.txt", "Take two beets."), "--published", "2024-10-08");
    expect(said).toMatchObject({ code: 1, out: "" });
    expect(said.error).toContain("No figure was found in");
    expect(isUntouched()).toBe(true);
  });

  it("needs the day of a text that does not say it", async () => {
    const { file, daybook, isUntouched } = desk();
    const said = await daybook("add", file("undated.txt", undated));
    expect(said).toMatchObject({ code: 2, error: expect.stringContaining("Give --published DATE") });
    expect(isUntouched()).toBe(true);
  });
});

describe("add takes a folder", () => {
  it("of briefs at once, in the order of their days, and tells what a person must look at", async () => {
    const { folder, file, daybook, store } = desk();
    file("briefs/b.txt", day958);
    file("briefs/a.txt", day958.replace("Day 958", "Day 959").replace("Three", "Four"));
    file("briefs/2024-10-07.TXT", undated.replace("Tuesday", "Monday"));
    file("briefs/notes.md", "no brief");
    const said = await daybook("add", folder("briefs"), "--accept");
    expect(said).toMatchObject({ code: 0, error: "" });
    expect(said.out).toMatch(
      /^3 briefs with 3 figures: they count\.\n.*2024-10-07\.TXT: 2024-10-07, 1 figure, added\n.*b\.txt: 2024-10-08.*\n.*a\.txt: 2024-10-09/,
    );
    expect(await store((opened) => opened.briefs())).toHaveLength(3);
  });

  it("keeps the good ones of a folder and names each that is refused", async () => {
    const { folder, file, daybook, store } = desk();
    file("briefs/good.txt", day958);
    file("briefs/empty.txt", "");
    file("briefs/page.txt", "<html><body>Three people were killed.</body></html>");
    file("briefs/undated.txt", undated);
    const said = await daybook("add", folder("briefs"));
    expect(said.code).toBe(1);
    expect(said.error).toBe("3 files of 4 could not be added.\n");
    expect(said.out).toContain("1 brief with 1 figure: drafts, which count nowhere until a person has accepted them.");
    for (const words of ["empty.txt is empty.", "page.txt looks like HTML.", "undated.txt does not say on which day"])
      expect(said.out).toContain(words);
    expect(await store((opened) => opened.inbox())).toHaveLength(1);
  });

  it("answers as JSON", async () => {
    const { folder, file, daybook } = desk();
    file("briefs/good.txt", day958);
    file("briefs/empty.txt", "");
    const said = await daybook("add", folder("briefs"), "--json");
    expect(JSON.parse(said.out)).toMatchObject({
      briefs: [
        { outcome: "added", figures: 1 },
        { outcome: "refused", why: expect.stringContaining("is empty") },
      ],
    });
  });

  it("refuses one without a text, and options that are of one brief", async () => {
    const { folder, file, daybook, isUntouched } = desk();
    file("briefs/notes.md", "no brief");
    expect(await daybook("add", folder("briefs"))).toMatchObject({
      code: 1,
      out: "",
      error: expect.stringContaining("has no .txt file. Nothing was stored."),
    });
    expect(await daybook("add", folder("briefs"), "--published", "2024-10-08")).toMatchObject({
      code: 2,
      error: expect.stringContaining("are of one brief"),
    });
    expect(isUntouched()).toBe(true);
  });

  it("draws its progress only where a person is looking", async () => {
    const { folder, file, daybook, onTerminal } = desk();
    file("briefs/good.txt", day958);
    expect((await daybook("add", folder("briefs"))).error).toBe("");
    expect(await onTerminal("add", folder("briefs"))).toContain("100 %");
  });
});
