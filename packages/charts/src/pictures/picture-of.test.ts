import { describe, expect, it } from "vitest";
import { panelWith } from "../testing/panels.ts";
import { pictureOf, type Inscription } from "./picture-of.ts";

const told = panelWith([{ low: 2, best: 2, high: null }], [{ low: 28, best: null, high: 31 }], []);
const panel = { ...told, columns: told.columns.map((column, at) => ({ ...column, isBriefed: at < 2 })) };
const inscription: Inscription = {
  title: "Killed by day (Ukraine’s side)",
  scope: "Kharkiv, 7–13 October 2024, as known on 8 October 2024",
  note: "2 or more killed in 7 days; 1 of 7 days have a brief.",
  source: "Source: Прокуратура <Kharkiv> & police, as Daybook read 1 brief.",
  address: "http://127.0.0.1:3000/charts/killed?from=2024-10-07&to=2024-10-13&place=Kharkiv",
};

describe("a chart as SVG", () => {
  it("is one drawing of text and lines, with nothing fetched from anywhere", async () => {
    const svg = await svgOf(inscription);
    expect(svg.match(/<svg/g)).toHaveLength(1);
    expect(svg).not.toMatch(/href=|<image|<script|@import/);
  });

  it("has its numbers, its open bounds and its days as text", async () => {
    const words = textsOf(await svgOf(inscription));
    expect(words).toEqual(expect.arrayContaining(["2+", "28–31", "day1", "nobrief", "killed"]));
  });

  it("says on its face what it shows, of when, who said so and where it is found again", async () => {
    const words = textsOf(await svgOf(inscription)).join("");
    for (const line of Object.values(inscription)) expect(words).toContain(line.replaceAll(" ", ""));
  });

  it("lists what is marked on it by number, to who sees it and to who does not", async () => {
    const marks = ["12 March 2025: power cut (Donetsk region)", "13 March 2025: corrected by police, “11”"];
    const [svg, png] = [
      await svgOf({ ...inscription, marks }),
      await pictureOf(panel, { ...inscription, marks }, "png"),
    ];
    const told = marks.map((words, at) => `${at + 1}: ${words}`);
    for (const words of told) expect(textsOf(svg).join("")).toContain(words.replaceAll(" ", ""));
    expect(/<desc>([^<]*)</.exec(svg)?.[1]?.split("\n").slice(1, 3)).toEqual(told);
    expect(textChunksOf(Buffer.from(png))["Description"]?.split("\n").slice(1)).toEqual(told);
  });

  it("says the same to who cannot see it, and to programs", async () => {
    const svg = await svgOf(inscription);
    expect(svg).toMatch(/<svg [^>]*role="img">/);
    expect(svg).toContain("<title>Killed by day (Ukraine’s side)</title>");
    const source = "Source: Прокуратура &lt;Kharkiv&gt; &amp; police, as Daybook read 1 brief.";
    expect(/<desc>([^<]*)</.exec(svg)?.[1]).toContain(source);
    expect(svg).toContain(`<dc:source>${source}</dc:source>`);
  });

  it("breaks an address that is longer than a line, and loses nothing of it", async () => {
    const address = `http://127.0.0.1:3000/charts/killed?place=${"Kharkiv".repeat(40)}`;
    const svg = await svgOf({ ...inscription, address });
    expect(textsOf(svg).join("")).toContain(address);
    for (const [, length] of svg.matchAll(/textLength="([\d.]+)"/g)) expect(Number(length)).toBeLessThanOrEqual(760);
  });
});

describe("a chart as PNG", () => {
  it("is twice as sharp as the page", async () => {
    const png = Buffer.from(await pictureOf(panel, inscription, "png"));
    expect(png.readUInt32BE(16)).toBe(1600);
  });

  it("carries what is written on it as text of its own", async () => {
    const png = Buffer.from(await pictureOf(panel, inscription, "png"));
    expect(textChunksOf(png)).toEqual({
      Title: inscription.title,
      Description: `${inscription.scope}. ${inscription.note}`,
      Source: inscription.source,
      URL: inscription.address,
    });
  });

  it("is not empty: its marks have the colour of its theme", async () => {
    const { loadImage, createCanvas } = await import("@napi-rs/canvas");
    const image = await loadImage(await pictureOf(panel, inscription, "png"));
    const ctx = createCanvas(image.width, image.height).getContext("2d");
    ctx.drawImage(image, 0, 0);
    const { data } = ctx.getImageData(0, 0, image.width, image.height);
    const colours = new Set<string>();
    for (let at = 0; at < data.length; at += 4) colours.add([...data.subarray(at, at + 3)].join(" "));
    expect([...colours]).toEqual(expect.arrayContaining(["255 255 255", "74 90 156"]));
  });
});

it.each(["svg", "png"] as const)("the same chart gives the same bytes of %s", async (format) => {
  const [one, other] = [await pictureOf(panel, inscription, format), await pictureOf(panel, inscription, format)];
  expect(Buffer.compare(one, other)).toBe(0);
});

async function svgOf(said: Inscription): Promise<string> {
  return new TextDecoder().decode(await pictureOf(panel, said, "svg"));
}

/** Without spaces: letters of another script begin a text of their own. */
function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, words = ""]) =>
    words
      .replaceAll(" ", "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&")
      .replaceAll("&apos;", "'"),
  );
}

/** Every text of a PNG by its name. */
function textChunksOf(png: Buffer): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString("latin1", at + 4, at + 8) !== "iTXt") continue;
    const [name = "", ...rest] = png.toString("utf8", at + 8, at + 8 + png.readUInt32BE(at)).split("\0");
    texts[name] = rest.at(-1) ?? "";
  }
  return texts;
}
