import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { desk } from "../testing/desk.ts";

describe("verify", () => {
  it("says that all is as it must be, and how much it looked at", async () => {
    const { add, daybook } = desk();
    await add();
    expect(await daybook("verify")).toEqual({
      code: 0,
      error: "",
      out: expect.stringMatching(/^All is as it must be: 1 brief, 3 claims, \d+ figures\.\n$/),
    });
    expect(JSON.parse((await daybook("verify", "--json")).out)).toMatchObject({
      isSound: true,
      flaws: 0,
      first: [],
      checked: { briefs: 1, claims: 3 },
    });
  });

  it("names the figure whose byte was flipped by hand, and rebuild mends it", async () => {
    const { add, daybook, data } = desk();
    await add();
    write(data, `update figure set json = replace(json, '"low":31', '"low":91') where json like '%injured%'`);

    const said = await daybook("verify");
    expect(said).toMatchObject({ code: 1, out: "" });
    expect(said.error).toContain("One thing is not what it must be:");
    expect(said.error).toContain(
      "  injured, “two attacks on Kharkiv”, as known from 8 October 2024: 91 or more is stored, the claims give 31 or more\n",
    );
    expect(said.error).toContain("daybook rebuild");
    const asJson = await daybook("verify", "--json");
    expect(asJson).toMatchObject({ code: 1, error: said.error });
    expect(JSON.parse(asJson.out)).toMatchObject({ isSound: false, isMendable: true, flaws: 1 });

    expect(await daybook("rebuild")).toMatchObject({
      code: 0,
      error: "",
      out: expect.stringMatching(/^Computed anew\. All is as it must be/),
    });
    expect(await daybook("verify")).toMatchObject({ code: 0, error: "" });
  });

  it("names the sum whose byte was flipped by hand, and rebuild mends it", async () => {
    const { add, daybook, data } = desk();
    await add();
    const where = "measure = 'injured' and grain = 'week' and place = 'ukraine'";
    write(data, `update rollup set low = 91, best = 91 where low = 31 and ${where}`);

    const said = await daybook("verify");
    expect(said).toMatchObject({ code: 1, out: "" });
    expect(said.error).toContain(
      "  the sum of injured, ukraine, the week of 7 October 2024, as known from 8 October 2024: " +
        "91 or more is stored, the claims give 31 or more\n",
    );
    expect(await daybook("rebuild")).toMatchObject({ code: 0, error: "" });
  });

  it("says that a claim which has changed comes back from a backup only", async () => {
    const { add, daybook, data } = desk();
    await add();
    write(data, "update claim set high = 99, best = null where measure = 'killed'");

    for (const command of ["verify", "rebuild"]) {
      const said = await daybook(command);
      expect(said).toMatchObject({ code: 1, out: "" });
      expect(said.error).toContain(
        "the brief “kharkiv-tuesday”: the claim “at least two civilians” has changed since it was recorded",
      );
      expect(said.error).toContain("daybook restore");
    }
  });
});

function write(folder: string, sql: string): void {
  const database = new DatabaseSync(join(folder, "daybook.sqlite"));
  database.exec(sql);
  database.close();
}
