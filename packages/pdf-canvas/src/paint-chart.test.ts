import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { BasicPlatform, Chart, type ChartConfiguration, registerables } from "chart.js";
import { describe, expect, it } from "vitest";
import { charts, paintedBytes } from "./charts-for-tests.ts";
import { paintChart } from "./paint-chart.ts";
import { blankPaper, helvetica, wordsOf, writtenOn } from "./paper-for-tests.ts";

Chart.register(...registerables);

const box = { x: 20, y: 30, width: 360, height: 240, fonts: helvetica };

describe("a chart on paper", () => {
  it.each(Object.entries(charts))("paints a %s chart with its title, legend and labels as text", (_kind, config) => {
    const { doc } = blankPaper();
    paintChart(doc, config(), box);
    const words = wordsOf(writtenOn(doc));
    expect(words).toEqual(expect.arrayContaining(["Strikes by day", "Kharkiv", "8 October", "1,000"]));
  });

  it("turns the labels of an axis that is full", () => {
    const { doc } = blankPaper();
    paintChart(doc, charts.bar(), { ...box, width: 120 });
    const turned = writtenOn(doc).match(/^0?[-.\d]+ -[.\d]+ [.\d]+ [-.\d]+ [.\d]+ [.\d]+ cm$/gm);
    expect(turned?.length).toBeGreaterThanOrEqual(3);
  });

  it("keeps every coordinate to a hundredth of a point", () => {
    const { doc } = blankPaper();
    paintChart(doc, charts.line(), { ...box, x: 20.123456, scale: 0.7 });
    const geometry =
      writtenOn(doc)
        .match(/^.* (m|l|c|re|w|d|Tm)$/gm)
        ?.join("\n") ?? "";
    expect(geometry).toMatch(/ c$/m);
    expect(geometry).not.toMatch(/\.\d{3}/);
  });

  it("leaves page, text position, font and colour as they were, and adds no page near the bottom edge", () => {
    const { doc } = blankPaper();
    doc.font("Helvetica").fontSize(9).fillColor("red").text("before", 40, 45);
    const { x, y, page } = doc;
    let pages = 0;
    doc.on("pageAdded", () => pages++);
    paintChart(doc, charts.stacked(), { ...box, y: 160 });
    expect({ x: doc.x, y: doc.y, page: doc.page, pages }).toEqual({ x, y, page, pages: 0 });
    expect(doc).toMatchObject({ _fontSize: 9, _fillColor: ["red", undefined] });
  });

  it("balances q and Q and forgets the chart when a plugin throws in the middle", () => {
    const { doc } = blankPaper();
    const failing = {
      id: "failing",
      afterDatasetsDraw: ({ ctx }: Chart) => {
        ctx.save();
        ctx.fillRect(0, 0, 5, 5);
        throw new Error("the plugin failed");
      },
    };
    const config: ChartConfiguration = { ...charts.bar(), plugins: [failing] };
    const charted = Object.keys(Chart.instances).length;
    expect(() => paintChart(doc, config, box)).toThrow("the plugin failed");
    const stream = writtenOn(doc);
    expect(stream.match(/^q$/gm)?.length).toBeGreaterThan(1);
    expect(stream.match(/^Q$/gm)?.length).toBe(stream.match(/^q$/gm)?.length);
    expect(Object.keys(Chart.instances)).toHaveLength(charted);
  });

  it("does not write into the configuration, which the page reads too", () => {
    const config = charts.bar();
    const before = structuredClone(config);
    paintChart(blankPaper().doc, config, box);
    expect(config).toEqual(before);
    expect(Chart.defaults.locale).toBeUndefined();
  });

  it("writes numbers in the locale it is told, else in British English", () => {
    const { doc } = blankPaper();
    const config = charts.bar();
    paintChart(doc, { ...config, options: { ...config.options, locale: "de-DE" } }, box);
    expect(wordsOf(writtenOn(doc))).toContain("1.000");
  });

  it("needs no platform but its own", () => {
    expect(() => paintChart(blankPaper().doc, { ...charts.bar(), platform: BasicPlatform }, box)).not.toThrow();
  });
});

describe("the bytes of a report", () => {
  it("are the same twice in one process", async () => {
    expect(hashOf(await paintedBytes())).toBe(hashOf(await paintedBytes()));
  });

  it("are the same in another process, time zone and language", async () => {
    const program = fileURLToPath(new URL("charts-for-tests.ts", import.meta.url));
    const env = { ...process.env, TZ: "Pacific/Auckland", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" };
    const elsewhere = execFileSync(process.execPath, [program, "print"], { env, maxBuffer: 1e8 });
    expect(hashOf(elsewhere)).toBe(hashOf(await paintedBytes()));
  });

  it("hold the words in Cyrillic and Latin, to be searched and copied", async () => {
    const pdf = (await paintedBytes()).toString("latin1");
    const codePoints = [...pdf.matchAll(/\[((?:<[0-9a-f ]+> ?)+)\]/g)].flatMap(([, list = ""]) =>
      list.match(/[0-9a-f]{4}/g),
    );
    const letters = String.fromCodePoint(...codePoints.map((code) => Number.parseInt(code ?? "0", 16)));
    for (const letter of "Харків≥33") expect(letters).toContain(letter);
  });
});

function hashOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
