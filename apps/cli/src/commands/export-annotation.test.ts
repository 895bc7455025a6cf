import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { figures } from "../testing/brief.ts";
import { day958 } from "../testing/day-958.ts";
import { desk } from "../testing/desk.ts";

const corpus = new URL("../../../../../shared/corpus/", import.meta.url);
const isAbsent = !existsSync(new URL("score.mjs", corpus));
const briefs = ["01", "02", "03", "seed"];

describe("export writes", () => {
  it("what people decided of a brief, with its text beside it", async () => {
    const { add, daybook, path } = desk();
    await add();
    const { brief_id: key } = figures() as unknown as { brief_id: string };
    const said = await daybook("export", "--format", "annotation", "--brief", key, "--out", path("out"));
    expect(said).toEqual({ code: 0, out: `1 brief written to ${path("out")}: ${key}.json\n`, error: "" });
    const written = JSON.parse(readFileSync(path(`out/${key}.json`), "utf8")) as Record<string, unknown>;
    expect(written).toMatchObject({
      schema: "war-brief-gold/1",
      brief_id: key,
      file: `${key}.txt`,
      published: "2024-10-08",
    });
    expect((written["figures"] as readonly { id: string }[]).map(({ id }) => id)).toEqual([
      "killed",
      "injured",
      "children",
    ]);
    expect(written["utf16_length"]).toBe(readFileSync(path(`out/${key}.txt`), "utf8").length);
  });

  it("files that come back in: added elsewhere they tell the same", async () => {
    const { add, daybook, path } = desk();
    await add();
    const { brief_id: key } = figures() as unknown as { brief_id: string };
    await daybook("export", "--format", "annotation", "--all", "--out", path("out"));
    const again = await daybook("add", path(`out/${key}.txt`), "--figures", path(`out/${key}.json`), "--accept");
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining("Nothing was changed.") });
  });

  it("nothing of a brief of which nothing counts", async () => {
    const { file, daybook, path } = desk();
    await daybook("add", file("958.txt", day958));
    const said = await daybook("export", "--format", "annotation", "--all", "--out", path("out"), "--json");
    expect(JSON.parse(said.out)).toEqual({ files: [] });
  });

  it.skipIf(isAbsent)(
    `what a reader can be scored on${isAbsent ? " (skipped: ../shared/corpus is not there)" : ""}`,
    async () => {
      const { daybook, path } = desk();
      const dev = (name: string) => fileURLToPath(new URL(`dev/${name}`, corpus));
      for (const name of briefs)
        expect(await daybook("add", dev(`${name}.txt`), "--figures", dev(`${name}.json`), "--accept")).toMatchObject({
          code: 0,
        });
      await daybook("export", "--format", "annotation", "--all", "--out", path("out"));
      const scores = scoreOf(dev(""), path("out"));
      expect(scores.total.detection["strict"]).toMatchObject({ f1: 1, fp: 0, fn: 0, double_counted: 0 });
      expect(scores.total.rollup).toMatchObject({ ok: scores.total.rollup.n });
    },
  );
});

describe("export refuses", () => {
  it.each([
    [
      "neither one brief nor all",
      ["--format", "annotation", "--out", "x"],
      2,
      "Give --brief KEY for one brief, or --all",
    ],
    ["a format that is none", ["--format", "poem", "--all", "--out", "x"], 2, "--format poem is none of"],
    [
      "a brief that is not there",
      ["--format", "annotation", "--brief", "gone", "--out", "x"],
      1,
      "There is no brief “gone”",
    ],
  ])("%s", async (_what, options, code, words) => {
    const said = await desk().daybook("export", ...options);
    expect(said).toMatchObject({ code, out: "" });
    expect(said.error).toContain(words);
  });
});

interface Scores {
  readonly total: {
    readonly detection: Readonly<Record<string, object>>;
    readonly rollup: { readonly ok: number; readonly n: number };
  };
}

/** The corpus' own scorer, on what was exported. */
function scoreOf(gold: string, exported: string): Scores {
  const scorer = fileURLToPath(new URL("score.mjs", corpus));
  const only = `--only=${briefs.join(",")}`;
  return JSON.parse(
    execFileSync(process.execPath, [scorer, gold, exported, "--json", only], { encoding: "utf8" }),
  ) as Scores;
}
