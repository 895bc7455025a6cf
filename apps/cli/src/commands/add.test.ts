import { describe, expect, it } from "vitest";
import { figures, text, type FiguresFile } from "../testing/brief.ts";
import { desk } from "../testing/desk.ts";

describe("add", () => {
  it("stores a brief with its reviewed figures", async () => {
    const { add, daybook } = desk();
    expect(await add()).toEqual({ code: 0, out: "Added “Two attacks on Kharkiv”: 3 claims.\n", error: "" });
    expect((await daybook("totals", "--week", "2024-W41")).out).toContain("31");
  });

  it("says of the same brief that nothing was changed, and changes nothing", async () => {
    const { add, daybook } = desk();
    await add();
    const before = await daybook("totals", "--week", "2024-W41", "--json");
    expect(await add()).toEqual({
      code: 0,
      out: "“Two attacks on Kharkiv” is stored already with the same figures. Nothing was changed.\n",
      error: "",
    });
    expect(await daybook("totals", "--week", "2024-W41", "--json")).toEqual(before);
  });

  it("answers as JSON", async () => {
    const { add } = desk();
    const first = await add("--json");
    expect(JSON.parse(first.out)).toEqual({ outcome: "added", brief: expect.stringMatching(/^[\da-f]+$/), claims: 3 });
    expect(JSON.parse((await add("--json")).out)).toMatchObject({ outcome: "unchanged", claims: 3 });
  });

  it("takes figures that an editor saved with a byte order mark", async () => {
    const { brief, file, daybook } = desk();
    const marked = file("marked.json", `\uFEFF${JSON.stringify(figures())}`);
    expect(await daybook("add", brief, "--figures", marked, "--accept")).toMatchObject({ code: 0 });
  });

  it("keeps the text as its bytes decode: a byte order mark and CRLF move the offsets", async () => {
    const { file, daybook } = desk();
    const moved = file("moved.txt", `\uFEFF\r\n${text}`);
    const shifted = spoilt((given) => {
      for (const figure of given.figures) {
        figure.span = { ...figure.span, start: figure.span.start + 3, end: figure.span.end + 3 };
        figure["start"] = 3;
        figure["end"] = Number(figure["end"]) + 3;
      }
    });
    const fitting = file("shifted.json", JSON.stringify(shifted));
    expect(await daybook("add", moved, "--figures", fitting, "--accept")).toMatchObject({ code: 0, error: "" });
  });
});

describe("add refuses, names what is wrong, and stores nothing", () => {
  it.each<readonly [string, (given: FiguresFile) => void, string]>([
    [
      "offsets that do not match",
      ({ figures: [killed] }) => void (killed!.span.start += 1),
      "figure killed: the text at 42–63 is",
    ],
    [
      "a relation that leads nowhere",
      ({ figures: all }) => void (all[2]!.subset_of = "wounded"),
      "figure children: subset_of names wounded",
    ],
    [
      "a low over a high",
      ({ figures: all }) => void Object.assign(all[2]!, { low: 3, best: 3, high: 2 }),
      "figure children: its low 3 is over its high 2",
    ],
    ["a field that is missing", ({ figures: all }) => void delete all[1]!["measure"], "figure injured: measure"],
    ["another format", (given) => void (given.schema = "csv"), "schema"],
    ["a figure twice", ({ figures: all }) => void all.push(all[0]!), "figure killed: its id is used twice"],
  ])("%s", async (_what, spoil, words) => {
    const { addWith, isUntouched } = desk();
    const said = await addWith(spoilt(spoil));
    expect(said).toMatchObject({ code: 1, out: "" });
    expect(said.error).toContain(words);
    expect(said.error).toContain("other.json does not fit");
    expect(said.error).toContain("Nothing was stored.");
    expect(isUntouched()).toBe(true);
  });

  it("names every figure that is wrong, not only the first", async () => {
    const { addWith } = desk();
    const { error } = await addWith(spoilt(({ figures: all }) => all.forEach(({ span }) => void (span.end += 1))));
    for (const id of ["killed", "injured", "children"]) expect(error).toContain(`figure ${id}:`);
  });

  it.each<readonly [string, string, string | Uint8Array, string]>([
    ["text that is not UTF-8", "brief.txt", new Uint8Array([0x4b, 0xe9, 0x74]), "is not UTF-8 text. Save it as UTF-8"],
    ["figures that are not UTF-8", "figures.json", new Uint8Array([0x7b, 0xff, 0x7d]), "is not UTF-8 text"],
    ["figures that are not JSON", "figures.json", "{ figures", "is not JSON:"],
    ["figures that are nothing", "figures.json", "null", "does not fit"],
  ])("%s", async (_what, name, content, words) => {
    const { add, file, isUntouched } = desk();
    file(name, content);
    const said = await add();
    expect(said).toMatchObject({ code: 1, out: "" });
    expect(said.error).toContain(words);
    expect(said.error).toContain("Nothing was stored.");
    expect(isUntouched()).toBe(true);
  });

  it("a file that is not there, and a folder", async () => {
    const { brief, path, daybook, isUntouched } = desk();
    const gone = await daybook("add", path("gone.txt"), "--figures", path("figures.json"), "--accept");
    expect(gone).toMatchObject({ code: 1, out: "" });
    expect(gone.error).toContain("gone.txt cannot be read: it is not there. Nothing was stored.");
    const folder = await daybook("add", brief, "--figures", path("."), "--accept");
    expect([folder.code, folder.error]).toEqual([1, expect.stringContaining("it is a folder")]);
    expect(isUntouched()).toBe(true);
  });

  it("a brief of another day than --published says", async () => {
    const { add, isUntouched } = desk();
    const said = await add("--published", "2024-10-09");
    expect(said).toMatchObject({ code: 1, out: "" });
    expect(said.error).toMatch(/--published says 2024-10-09, .*figures\.json says 2024-10-08\. Nothing was stored\./);
    expect(isUntouched()).toBe(true);
  });

  it("other figures of a brief that is stored: what was recorded never changes", async () => {
    const { add, addWith, daybook } = desk();
    await add();
    const before = await daybook("totals", "--week", "2024-W41", "--json");
    const said = await addWith(spoilt(({ figures: all }) => void (all[0]!.low = 1)));
    expect(said).toMatchObject({ code: 1, out: "" });
    expect(said.error).toContain("in the ledger already, with other figures");
    expect(said.error).toContain("Nothing was stored");
    expect(await daybook("totals", "--week", "2024-W41", "--json")).toEqual(before);
  });
});

describe("add is used wrongly", () => {
  it.each([
    ["with figures and without --accept", ["--figures", "figures.json"], "give --accept with --figures"],
    ["with an address that is none", ["--figures", "f", "--accept", "--url", "javascript:alert(1)"], "--url"],
    ["with a day that is none", ["--figures", "f", "--accept", "--published", "8 October"], "--published 8 October"],
    ["with an option that is none", ["--figures", "f", "--accept", "--force"], "unknown option '--force'"],
  ])("%s", async (_how, options, words) => {
    const { brief, daybook, isUntouched } = desk();
    const said = await daybook("add", brief, ...options);
    expect(said).toMatchObject({ code: 2, out: "" });
    expect(said.error).toContain(words);
    expect(isUntouched()).toBe(true);
  });

  it("without a file", async () => {
    expect(await desk().daybook("add")).toMatchObject({ code: 2, out: "" });
  });
});

function spoilt(spoil: (given: FiguresFile) => void): FiguresFile {
  const given = figures();
  spoil(given);
  return given;
}
