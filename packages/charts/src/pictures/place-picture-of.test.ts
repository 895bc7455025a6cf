import { totalsOf } from "@daybook/data";
import { describe, expect, it } from "vitest";
import { mapPanel, type Outlines } from "../panels/map-panel.ts";
import { chartsOf } from "../panels/panels.ts";
import { placePanel } from "../panels/place-panel.ts";
import { atLeast, exactly, held, week } from "../testing/overview.ts";
import type { Inscription } from "./inscription.ts";
import { placePictureOf } from "./place-picture-of.ts";

const inscription: Inscription = {
  title: "Killed by place",
  scope: "All places, 7–13 October 2024",
  note: "Told of 2 places: Kharkiv region 33+; Sumy region 2.",
  source: "Source: police, as Daybook read 1 brief.",
  address: "http://127.0.0.1:3000/charts/killed-places?from=2024-10-07&to=2024-10-13",
};
const country: Outlines = {
  country: "Ukraine",
  width: 90,
  height: 60,
  note: null,
  regions: ["Kharkiv region", "Sumy region", "Lviv region"].map((place, at) => ({
    place,
    path: `M${30 * at},0L${30 * at + 30},0L${30 * at + 30},60L${30 * at},60Z`,
    at: [30 * at + 15, 30],
    width: 30,
  })),
};
const panel = panelOf();

describe("a map as a picture", () => {
  it("has its numbers, its legend and what is written around it as text", async () => {
    const svg = await svgOf(mapPanel(panel, country));
    for (const words of ["33+", "no data", "none", "no ceiling known"]) expect(svg).toContain(`>${words}</text>`);
    expect(svg).toContain("<title>Killed by place</title>");
    expect(svg).toContain(inscription.source);
  });

  it("hatches what nothing is told of, and shades what is told of the more the more it is", async () => {
    const pixelAt = await pixelsOf(await placePictureOf(panel, mapPanel(panel, country), inscription, "png"));
    const [kharkiv, sumy] = [pixelAt(0.08, 0.2), pixelAt(0.48, 0.2)];
    expect(kharkiv).toBeLessThan(sumy);
    expect(sumy).toBeLessThan(255);
    const untold = new Set(Array.from({ length: 40 }, (_, at) => pixelAt(0.8 + at / 400, 0.2)));
    expect([untold.has(255), untold.size > 1]).toEqual([true, true]);
  });

  it.each(["svg", "png"] as const)("gives the same bytes of %s again", async (format) => {
    const map = mapPanel(panel, country);
    const [one, other] = [
      await placePictureOf(panel, map, inscription, format),
      await placePictureOf(panel, map, inscription, format),
    ];
    expect(Buffer.compare(one, other)).toBe(0);
  });
});

it("without a map of its country is ranges under each other, each with its place and number", async () => {
  const svg = await svgOf(null);
  for (const words of ["Kharkiv region", "33+", "Sumy region", "2"]) expect(svg).toContain(`>${words}</text>`);
});

async function svgOf(map: Parameters<typeof placePictureOf>[1]): Promise<string> {
  return new TextDecoder().decode(await placePictureOf(panel, map, inscription, "svg"));
}

/** How light a picture is, by how far across and down its map. */
async function pixelsOf(png: Uint8Array): Promise<(across: number, down: number) => number> {
  const { loadImage, createCanvas } = await import("@napi-rs/canvas");
  const image = await loadImage(png);
  const ctx = createCanvas(image.width, image.height).getContext("2d");
  ctx.drawImage(image, 0, 0);
  const map = { left: 100, top: 172, width: 1400, height: 933 };
  return (across, down) =>
    ctx.getImageData(map.left + across * map.width, map.top + down * map.height, 1, 1).data[0] ?? 0;
}

function panelOf() {
  const figures = [
    held("killed", atLeast(33), { places: ["Kharkiv"] }),
    held("killed", exactly(2), { places: ["Sumy"] }),
  ];
  const parts = ["Kharkiv region", "Sumy region"].map((place) => ({
    place,
    totals: totalsOf(figures, { ...week, place }),
  }));
  const [killed] = chartsOf({ totals: totalsOf(figures, week) }).casualties;
  if (killed === undefined) throw new Error("no chart of the killed");
  return placePanel(parts, killed);
}
