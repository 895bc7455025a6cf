import { existsSync, readdirSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { desk } from "../testing/desk.ts";

const week = ["totals", "--week", "2024-W41"] as const;

describe("backup and restore", () => {
  it("bring a desk back as it was, on another machine", async () => {
    const [one, other] = [desk(), desk()];
    await one.add();
    const file = one.path("monday.backup");

    expect(await one.daybook("backup", file)).toEqual({
      code: 0,
      error: "",
      out: `Wrote ${file}: 1 brief, 3 claims.\n`,
    });
    expect(await other.daybook("restore", file)).toEqual({
      code: 0,
      error: "",
      out: expect.stringMatching(/^Restored 1 brief and 3 claims, as of \d{4}-\d\d-\d\dT[\d:.]+Z\.\n$/),
    });
    expect((await other.daybook(...week, "--json")).out).toBe((await one.daybook(...week, "--json")).out);
    expect((await other.daybook("restore", file)).out).toContain("1 brief gave way to them.");
  });

  it("answer as JSON", async () => {
    const { add, daybook, path } = desk();
    await add();
    const file = path("monday.backup");
    const made = JSON.parse((await daybook("backup", file, "--json")).out) as object;
    expect(made).toMatchObject({
      file,
      dataVersion: expect.stringMatching(/^[\da-f]+$/),
      tables: { brief: { rows: 1 }, claim: { rows: 3 } },
    });
    expect(JSON.parse((await daybook("restore", file, "--json")).out)).toEqual({ ...made, replaced: 1 });
  });

  it("say why they cannot, and change nothing", async () => {
    const { add, daybook, path, brief } = desk();
    await add();
    const before = (await daybook(...week)).out;

    expect(await daybook("backup", path("nowhere/a.backup"))).toMatchObject({
      code: 1,
      out: "",
      error: expect.stringContaining("its folder is not there. No file was changed."),
    });
    for (const [file, words] of [
      [path("nothing.backup"), "is not there"],
      [brief, "is no backup of Daybook"],
    ] as const) {
      const said = await daybook("restore", file);
      expect(said).toMatchObject({ code: 1, out: "" });
      expect(said.error).toMatch(new RegExp(`${words}.*Nothing was replaced\\.\n$`));
    }
    expect((await daybook(...week)).out).toBe(before);
    expect(existsSync(path("nowhere"))).toBe(false);
    expect(readdirSync(dirname(brief)).filter((name) => name.includes("part"))).toEqual([]);
  });

  it.each(["backup", "restore"])("%s without a file is wrong usage", async (command) => {
    const { daybook, isUntouched } = desk();
    expect(await daybook(command)).toMatchObject({
      code: 2,
      out: "",
      error: expect.stringContaining("missing required"),
    });
    expect(isUntouched()).toBe(true);
  });
});
