import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Overview, Total } from "@daybook/data";
import { longWords } from "@daybook/charts";
import { awkwardWeek, crowdedWeek, emptyWeek, workedWeek } from "./overviews-for-tests.ts";
import { objectsOf, pageTexts } from "./pdf-text-for-tests.ts";
import { renderWeeklyReport, type Drawing } from "./weekly-report.ts";

describe("the report of a week", () => {
  it("says the killed and the injured with what is left open", async () => {
    const text = await textOf(workedWeek());
    expect(text).toMatch(
      /2 or more\s\[[\d–, ]+\] people killed and 33 or more\s\[[\d–, ]+\] injured on Ukraine’s side/u,
    );
    expect(text).toContain("33+");
  });

  it("counts no one twice: 58, 61, 63, 64, 93 and 123 are nowhere", async () => {
    expect(await textOf(workedWeek())).not.toMatch(/(?<![\d,])(58|61|63|64|93|123)(?![\d,])/);
  });

  it("puts what was told late in its own week", async () => {
    expect(await textOf(workedWeek())).toMatch(
      /Week of 30 September – 6 October 2024 \(2024-W40\) military killed \(Russia’s side\) no data → 20 first told the brief itself: “20 troops”\s\[\d+\]/u,
    );
  });

  it("tells a running total as a level with its words, and in no flow", async () => {
    const text = await textOf(workedWeek());
    expect(text).toContain("not computable from one reading");
    expect(text).toContain(">180,000");
    expect(text).toContain("No shipment of this week is told: no data, which is not zero.");
  });

  it("gives every total a mark whose source holds its sentence", async () => {
    const overview = workedWeek();
    const text = await textOf(overview);
    for (const total of overview.totals) {
      const cited = marksAfter(text, longWords(total.interval)).map((numbers) =>
        numbers.map((number) => entryOf(text, number)),
      );
      const isTold = cited.some((entries) => tellsAll(entries, overview, total));
      expect({ total: longWords(total.interval), isTold }).toMatchObject({ isTold: true });
    }
  });

  it("has a place for every link inside", async () => {
    const { pdf } = await renderWeeklyReport(workedWeek(), { language: "en" });
    const objects = [...objectsOf(pdf).values()].join("\n");
    const places = new Set([...objects.matchAll(/\((source-\d+|heading-\d+)\) \[/g)].map(([, name]) => name));
    const wanted = [...objects.matchAll(/\/S \/GoTo\n\/D \((.*?)\)/g)].map(([, name]) => name);
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter((name) => !places.has(name))).toEqual([]);
  });

  it("marks what is invented, on the title page and at its sources", async () => {
    const [title = "", ...rest] = await pagesOf(workedWeek({ constructed: true }));
    expect(title).toContain("Constructed example.");
    expect(rest.join(" ")).toContain("two attacks on Kharkiv (constructed example)");
    expect(rest.join(" ").match(/Constructed example · /g)?.length).toBeGreaterThan(5);
    expect(await textOf(workedWeek())).not.toMatch(/constructed example/i);
  });

  it("stands on pages that each say which they are", async () => {
    const pages = await pagesOf(workedWeek());
    const feet = pages.map((page) => /page \d+ of \d+/.exec(page)?.[0]);
    expect(feet).toEqual(pages.map((_, at) => `page ${at + 1} of ${pages.length}`));
    expect(pages.length).toBeGreaterThan(6);
  });

  it("lists every section with its page", async () => {
    const pages = await pagesOf(workedWeek());
    const contents = pages.find((page) => page.includes("Contents")) ?? "";
    for (const section of [
      "Casualties",
      "Strikes",
      "Changes to earlier weeks",
      "Incidents of the week",
      "Sources",
      "Method",
    ]) {
      const [, listed = "0"] = new RegExp(`${section} ?(\\d+)`).exec(contents) ?? [];
      expect(pages[Number(listed) - 1]).toContain(section);
    }
  });

  it("escapes what would break the metadata", async () => {
    const overview = workedWeek();
    const request = { ...overview.request, place: "Ivanivka & <b>" };
    const { pdf } = await renderWeeklyReport({ ...overview, request }, { language: "en" });
    expect(Buffer.from(pdf).toString("utf8")).toContain("Ivanivka &amp; &lt;b&gt;");
  });
});

it("says before each part what it draws, and how much of it is done", async () => {
  const drawn: Drawing[] = [];
  const { pages } = await renderWeeklyReport(workedWeek(), {
    language: "en",
    onPart: async (drawing) => void drawn.push(drawing),
  });
  expect(drawn.map(({ part }) => part)).toContain("casualties");
  expect(drawn.map(({ done }) => done)).toEqual(drawn.map((_, at) => at));
  expect(new Set(drawn.map(({ all }) => all))).toEqual(new Set([drawn.length]));
  expect(drawn.at(-1)?.pages).toBeLessThanOrEqual(pages);
});

describe("the bytes of a report", () => {
  it("are the same twice in one process, and others for another version of the data", async () => {
    expect(await hashOf(workedWeek())).toBe(await hashOf(workedWeek()));
    expect(await hashOf(workedWeek({ dataVersion: "f00" }))).not.toBe(await hashOf(workedWeek()));
  });

  it("are the same in another process, time zone and language", async () => {
    const program = fileURLToPath(new URL("overviews-for-tests.ts", import.meta.url));
    const env = { ...process.env, TZ: "Pacific/Auckland", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" };
    const elsewhere = execFileSync(process.execPath, [program, "print"], { env, maxBuffer: 1e8 });
    expect(sha256(elsewhere)).toBe(await hashOf(workedWeek()));
  });
});

describe("a week that is hard to print", () => {
  it("says what is missing of a week that nobody wrote of", async () => {
    const text = await textOf(emptyWeek());
    expect(text).toContain("None of 7 days has a brief");
    expect(text).toContain("No data: nothing that was published tells of this week.");
    expect(text).toContain("No incident of this week is told.");
    expect(text).toContain("The report prints no number that anyone told.");
  });

  it("breaks a table of 200 incidents over pages and repeats its header", async () => {
    const pages = await pagesOf(crowdedWeek(200));
    const annex = pages.filter((page) => page.includes("Figures, with sources"));
    expect(annex.length).toBeGreaterThan(3);
    for (let at = 1; at <= 200; at += 1) {
      expect(annex.filter((page) => page.includes(`attack number ${at} `))).toHaveLength(1);
    }
  });

  it("prints every sentence of 200 claims once", async () => {
    const text = await textOf(crowdedWeek(200));
    for (let at = 1; at <= 200; at += 1) expect(text).toContain(`[${at}] “Attack number`);
  });

  it("prints words that no line can hold", async () => {
    const pages = await pagesOf(awkwardWeek());
    expect(pages.join(" ").replaceAll(" ", "")).toContain("Llanfair".repeat(40));
  });
});

async function pagesOf(overview: Overview): Promise<readonly string[]> {
  const { pdf, pages } = await renderWeeklyReport(overview, { language: "en" });
  const texts = pageTexts(pdf);
  expect(texts).toHaveLength(pages);
  return texts;
}

async function textOf(overview: Overview): Promise<string> {
  return (await pagesOf(overview)).join(" ");
}

async function hashOf(overview: Overview): Promise<string> {
  return sha256((await renderWeeklyReport(overview, { language: "en" })).pdf);
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The numbers in the marks that follow some words: "33 or more [2, 4–6]" ⇒ 2, 4, 5, 6. */
function marksAfter(text: string, words: string): readonly (readonly number[])[] {
  const found = text.matchAll(new RegExp(`(?<![\\d,.])${words}\\s\\[([\\d, –]+)\\]`, "gu"));
  return [...found].map(([, marks = ""]) =>
    marks.split(", ").flatMap((mark) => {
      const [from = 0, to = from] = mark.split("–").map(Number);
      return Array.from({ length: to - from + 1 }, (_, at) => from + at);
    }),
  );
}

function entryOf(text: string, number: number): string {
  const sources = text.slice(text.lastIndexOf("Each number in the report leads here"));
  const from = sources.indexOf(`[${number}] `);
  const to = sources.indexOf(`[${number + 1}] `);
  return from < 0 ? "" : sources.slice(from, to < 0 ? undefined : to);
}

function tellsAll(entries: readonly string[], { claims }: Overview, total: Total): boolean {
  return total.claims.every((id) => {
    const quote = claims.get(id)?.mentions[0]?.quote ?? "?";
    return entries.some((entry) => entry.includes(quote));
  });
}
