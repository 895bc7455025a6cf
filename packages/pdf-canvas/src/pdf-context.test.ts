import { createCanvas } from "@napi-rs/canvas";
import { describe, expect, it } from "vitest";
import { blankPaper, helvetica, wordsOf, written, writtenOn } from "./paper-for-tests.ts";
import { PdfContext } from "./pdf-context.ts";

const wholePage = "q\n0 0 400 400 re\nW n";

describe("save and restore", () => {
  it("leave no trace if nothing is painted between them", () => {
    const nothing = written((ctx) => {
      ctx.save();
      ctx.fillStyle = "red";
      ctx.rotate(1);
      ctx.rect(0, 0, 10, 10);
      ctx.clip();
      ctx.save();
      ctx.measureText("12");
      ctx.restore();
      ctx.restore();
    });
    expect(nothing).toBe("");
  });

  it("are written only around what is painted, with what was clipped", () => {
    const stream = written((ctx) => {
      ctx.save();
      ctx.rect(5, 5, 50, 50);
      ctx.clip();
      ctx.fillRect(0, 0, 10, 10);
      ctx.restore();
    });
    expect(stream).toBe(`${wholePage}\nq\n5 5 50 50 re\nW n\n0 0 0 rg\n/Gs1 gs\n0 0 10 10 re\nf\nQ\nQ`);
  });

  it("bring every setting back", () => {
    written((ctx) => {
      const before = { ...ctx.settings };
      ctx.setLineDash([1]);
      ctx.save();
      Object.assign(ctx, {
        fillStyle: "red",
        lineWidth: 5,
        font: "bold 30px x",
        textAlign: "center",
        globalAlpha: 0.5,
      });
      ctx.setLineDash([7, 7]);
      ctx.translate(5, 5);
      ctx.restore();
      expect(ctx.settings).toEqual(before);
      expect(ctx.getLineDash()).toEqual([1, 1]);
      expect(ctx.getTransform()).toEqual({ a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 });
    });
  });

  it("say again after a restore what the PDF has forgotten", () => {
    const stream = written((ctx) => {
      ctx.fillRect(0, 0, 1, 1);
      ctx.save();
      ctx.fillStyle = "#f00";
      ctx.fillRect(1, 0, 1, 1);
      ctx.restore();
      ctx.fillRect(2, 0, 1, 1);
      ctx.fillStyle = "#f00";
      ctx.fillRect(3, 0, 1, 1);
    });
    expect(stream.match(/.* rg/g)).toEqual(["0 0 0 rg", "1 0 0 rg", "1 0 0 rg"]);
  });

  it("balance when the canvas is closed half-way", () => {
    const stream = written((ctx) => {
      ctx.save();
      ctx.save();
      ctx.fillRect(0, 0, 1, 1);
    });
    expect(levelsOf(stream)).toBe(0);
  });

  it("may be restored once too often, as on a canvas", () => {
    const stream = written((ctx) => (ctx.restore(), ctx.fillRect(0, 0, 1, 1), ctx.restore()));
    expect(levelsOf(stream)).toBe(0);
  });
});

describe("the box", () => {
  it("places the canvas on the page and clips to it", () => {
    const stream = written((ctx) => ctx.fillRect(10, 20, 30, 40), { x: 100, y: 200, scale: 0.5 });
    expect(stream).toContain("100 200 400 400 re\nW n");
    expect(stream).toContain("105 210 15 20 re\nf");
  });

  it("is larger in pixels where a pixel is less than a point", () => {
    const { doc } = blankPaper();
    const { canvas } = new PdfContext(doc, { x: 0, y: 0, width: 300, height: 150, scale: 0.75, fonts: helvetica });
    expect([canvas.width, canvas.height]).toEqual([400, 200]);
  });
});

describe("colours", () => {
  it.each([
    ["#ff0000", "1 0 0 rg"],
    ["rgb(0, 128, 255)", "0 0.502 1 rg"],
    ["hsl(120, 100%, 50%)", "0 1 0 rg"],
    ["rgba(0, 0, 255, 0.25)", "0 0 1 rg"],
  ])("%s fills as %s", (colour, operator) => {
    expect(written((ctx) => ((ctx.fillStyle = colour), ctx.fillRect(0, 0, 1, 1)))).toContain(operator);
  });

  it("carry their own alpha times the canvas's, and say it even if it is 1", async () => {
    const { doc, bytes } = blankPaper();
    const ctx = contextOn(doc);
    for (const [colour, alpha] of [
      ["rgba(255, 0, 0, 0.4)", 0.5],
      ["red", 1],
    ] as const) {
      ctx.fillStyle = colour;
      ctx.globalAlpha = alpha;
      ctx.fillRect(0, 0, 1, 1);
    }
    ctx.close();
    const pdf = (await bytes()).toString("latin1");
    expect(pdf.match(/\/ca \S+/g)).toEqual(["/ca 0.2", "/ca 1"]);
  });

  it("that nobody would see are not painted", () => {
    expect(written((ctx) => ((ctx.fillStyle = "transparent"), ctx.fillRect(0, 0, 1, 1)))).toBe("");
    expect(written((ctx) => ((ctx.globalAlpha = 0), ctx.fillRect(0, 0, 1, 1)))).toBe("");
  });

  it("keep the last value where a canvas would not take the new one", () => {
    const stream = written((ctx) => {
      ctx.fillStyle = "#f00";
      Object.assign(ctx, { fillStyle: undefined, lineWidth: 0, font: null, globalAlpha: 2, textAlign: "middle" });
      expect(ctx.lineWidth).toBe(1);
      expect(ctx.font).toBe("10px sans-serif");
      expect(ctx.globalAlpha).toBe(1);
      expect(ctx.textAlign).toBe("start");
      ctx.fillRect(0, 0, 1, 1);
    });
    expect(stream).toContain("1 0 0 rg");
  });
});

describe("lines", () => {
  it("say width, ends, joins and dashes before the first stroke, whatever the document had in force", () => {
    const stream = written(
      (ctx) => {
        ctx.strokeStyle = "#00f";
        ctx.setLineDash([6, 3, 1]);
        ctx.lineDashOffset = -2;
        ctx.lineCap = "round";
        ctx.lineWidth = 2;
        ctx.moveTo(0, 0);
        ctx.lineTo(10, 0);
        ctx.stroke();
      },
      { scale: 0.5 },
    );
    expect(stream).toContain("1 w\n1 J\n0 j\n10 M\n[3 1.5 0.5 3 1.5 0.5] 9 d\n0 0 m\n5 0 l\nS");
  });

  it("are solid again after a dash", () => {
    const stream = written((ctx) => {
      ctx.setLineDash([4]);
      ctx.strokeRect(0, 0, 5, 5);
      ctx.setLineDash([]);
      ctx.strokeRect(0, 0, 5, 5);
    });
    expect(stream.match(/\[.*\] .* d/g)).toEqual(["[4 4] 0 d", "[] 0 d"]);
  });

  it("under a transform that stretches are refused: a PDF pen would be another width", () => {
    expect(() => written((ctx) => (ctx.scale(1, 3), ctx.strokeRect(0, 0, 5, 5)))).toThrow("stretches or shears");
    expect(() => written((ctx) => (ctx.scale(1, -1), ctx.rotate(1), ctx.strokeRect(0, 0, 5, 5)))).not.toThrow();
  });

  it("survive being painted: one path can be filled, then stroked", () => {
    const stream = written((ctx) => (ctx.rect(1, 2, 3, 4), ctx.fill("evenodd"), ctx.stroke()));
    expect(stream).toContain("1 2 3 4 re\nf*");
    expect(stream).toContain("1 2 3 4 re\nS");
  });
});

describe("text", () => {
  it("is text: it can be selected and searched", () => {
    expect(wordsOf(written((ctx) => ctx.fillText("33 or more", 10, 20)))).toEqual(["33 or more"]);
  });

  it.each([
    ["start", 100],
    ["left", 100],
    ["center", 100 - 22.24 / 2],
    ["right", 100 - 22.24],
    ["end", 100 - 22.24],
  ] as const)("is aligned at %s", (textAlign, x) => {
    const stream = written((ctx) => (Object.assign(ctx, { font: "20px x", textAlign }), ctx.fillText("33", 100, 50)));
    expect(stream).toContain(`1 0 0 1 ${Math.round(x * 100) / 100} 350 Tm`);
  });

  it.each([
    ["alphabetic", 0],
    ["top", 14.36],
    ["hanging", 11.49],
    ["middle", 5.11],
    ["bottom", -4.14],
    ["ideographic", -4.14],
  ] as const)("stands at %s by Helvetica's own metrics", (textBaseline, drop) => {
    const stream = written((ctx) => (Object.assign(ctx, { font: "20px x", textBaseline }), ctx.fillText("3", 0, 100)));
    expect(stream).toContain(`1 0 0 1 0 ${Math.round((300 - drop) * 100) / 100} Tm`);
  });

  it("is measured from the font, in canvas pixels, whatever the scale", () => {
    written(
      (ctx) => {
        ctx.font = "bold 20px x";
        ctx.textAlign = "center";
        expect(ctx.measureText("33").width).toBeCloseTo(22.24);
        expect(ctx.measureText(33).actualBoundingBoxLeft).toBeCloseTo(11.12);
        expect(ctx.measureText("33").fontBoundingBoxAscent).toBeCloseTo(14.36);
      },
      { scale: 0.5 },
    );
  });

  it("is set smaller with the scale, without a transform", () => {
    const stream = written((ctx) => ((ctx.font = "20px x"), ctx.fillText("3", 10, 10)), { scale: 0.5 });
    expect(stream).toContain("/F1 10 Tf");
    expect(stream).toContain("1 0 0 1 5 395 Tm");
  });

  it("is squeezed into its greatest width", () => {
    const stream = written((ctx) => ((ctx.font = "20px x"), ctx.fillText("33", 0, 50, 11.12)));
    expect(stream).toContain("50 Tz");
  });

  it("turns with the canvas", () => {
    const stream = written((ctx) => {
      ctx.translate(50, 60);
      ctx.rotate(-Math.PI / 2);
      ctx.textAlign = "right";
      ctx.fillText("33", 0, 0);
    });
    expect(stream).toContain("q\n0 -1 1 0 50 60 cm\nq\n1 0 0 -1 0 400 cm\nBT\n1 0 0 1 -11.12 400 Tm");
    expect(wordsOf(stream)).toEqual(["33"]);
    expect(levelsOf(stream)).toBe(0);
  });

  it("can be drawn as an outline", () => {
    expect(written((ctx) => ctx.strokeText("33", 0, 50))).toContain("1 Tr");
  });

  it("adds no page and moves neither the document's text nor its font, at the very bottom", () => {
    const { doc } = blankPaper();
    doc.font("Helvetica-Bold").fontSize(7).text("before", 40, 50);
    const before = stateOf(doc);
    let pages = 0;
    doc.on("pageAdded", () => pages++);
    const ctx = contextOn(doc);
    ctx.font = "20px x";
    for (const y of [350, 380, 399, 420]) ctx.fillText("3\n3", 390, y);
    ctx.close();
    expect(pages).toBe(0);
    expect(stateOf(doc)).toEqual(before);
    expect(wordsOf(writtenOn(doc)).slice(-4)).toEqual(["3 3", "3 3", "3 3", "3 3"]);
  });
});

describe("gradients", () => {
  it("go on with their outermost colours beyond the outermost stops", async () => {
    const { doc, bytes } = blankPaper();
    const ctx = contextOn(doc);
    const gradient = ctx.createLinearGradient(0, 0, 100, 0);
    gradient.addColorStop(0.75, "#00f");
    gradient.addColorStop(0.25, "#f00");
    ctx.fillStyle = gradient;
    ctx.fillRect(0, 0, 100, 100);
    ctx.fillRect(0, 0, 50, 50);
    ctx.close();
    const pdf = (await bytes()).toString("latin1");
    expect(pdf).toContain("/Bounds [0.25 0.75]");
    expect(pdf.match(/ShadingType 2/g)).toHaveLength(1);
  });

  it("are placed by the transform that holds when they are painted", async () => {
    const { doc, bytes } = blankPaper();
    const ctx = contextOn(doc, { x: 10, y: 20 });
    const gradient = ctx.createRadialGradient(0, 0, 1, 0, 0, 9);
    gradient.addColorStop(0, "rgba(255, 0, 0, 0.5)");
    ctx.fillStyle = gradient;
    ctx.scale(2, 2);
    ctx.fillRect(0, 0, 10, 10);
    ctx.close();
    const pdf = (await bytes()).toString("latin1");
    expect(pdf).toContain("/Matrix [2 0 0 -2 10 380]");
    expect(pdf).toContain("/SMask");
  });

  it("without colours or extent paint nothing", () => {
    const paint = (ctx: PdfContext, end: number, ...stops: number[]) => {
      const gradient = ctx.createLinearGradient(0, 0, end, 0);
      for (const stop of stops) gradient.addColorStop(stop, "red");
      ctx.fillStyle = gradient;
      ctx.fillRect(0, 0, 1, 1);
    };
    expect(written((ctx) => paint(ctx, 10))).toBe("");
    expect(written((ctx) => paint(ctx, 0, 0, 1))).toBe("");
    expect(written((ctx) => paint(ctx, 10, 1))).toContain("scn");
  });
});

describe("patterns", () => {
  it("repeat a tile in its own colour, from the canvas's corner", async () => {
    const { doc, bytes } = blankPaper();
    const ctx = contextOn(doc, { x: 10, y: 20, scale: 0.5 });
    ctx.fillStyle = hatch(ctx, "rgba(255, 0, 0, 0.4)");
    ctx.fillRect(0, 0, 60, 60);
    ctx.close();
    expect(writtenOn(doc)).toContain("1 0 0 /P1 scn");
    const pdf = (await bytes()).toString("latin1");
    expect(pdf).toContain("/BBox [10 20 13 23]");
    expect(pdf).toContain("0.5 0 0 0.5 10 20 cm\n1 w 0 J\n0 6 m\n6 0 l\nS");
    expect(pdf).toContain("/ca 0.4");
  });

  it("of an image, of two colours or repeated one way only are refused", () => {
    expect(() => written((ctx) => ctx.createPattern(createCanvas(4, 4), "repeat"))).toThrow("ctx.createTile");
    expect(() => written((ctx) => ctx.createPattern(ctx.createTile(4, 4), "repeat-x"))).toThrow('"repeat-x"');
    const twoColours = (ctx: PdfContext) => {
      const tile = ctx.createTile(4, 4).getContext("2d");
      tile.fillRect(0, 0, 1, 1);
      tile.fillStyle = "red";
      tile.fillRect(1, 1, 1, 1);
    };
    expect(() => written(twoColours)).toThrow("two colours");
  });
});

describe("images", () => {
  it("are drawn from their bytes, the right way up, once in the file", async () => {
    const { doc, bytes } = blankPaper();
    const ctx = contextOn(doc, { scale: 0.5 });
    const png = createCanvas(4, 2).toBuffer("image/png");
    ctx.drawImage(png, 10, 20);
    ctx.drawImage(png, 10, 20, 40, 20);
    ctx.close();
    expect(writtenOn(doc)).toContain("0.5 0 0 0.5 0 0 cm");
    expect(writtenOn(doc)).toContain("40 0 0 -20 10 40 cm\n/I1 Do");
    expect((await bytes()).toString("latin1").match(/\/ColorSpace \/DeviceRGB/g)).toHaveLength(1);
  });

  it("of other kinds, or cut, are refused", () => {
    expect(() => written((ctx) => ctx.drawImage(createCanvas(1, 1) as never, 0, 0))).toThrow("not a Buffer");
    const png = createCanvas(4, 2).toBuffer("image/png");
    expect(() => written((ctx) => ctx.drawImage(png, 0, 0, 1, 1, 0, 0, 2, 2))).toThrow("a part cut out of an image");
  });
});

describe("what paper cannot show is an error that names it", () => {
  it.each<[string, (ctx: PdfContext) => unknown]>([
    ["a shadow", (ctx) => (Object.assign(ctx, { shadowColor: "black", shadowBlur: 4 }), ctx.fillRect(0, 0, 1, 1))],
    ['filter "blur(4px)"', (ctx) => (ctx.filter = "blur(4px)")],
    ['globalCompositeOperation "destination-over"', (ctx) => (ctx.globalCompositeOperation = "destination-over")],
    ['letterSpacing "2px"', (ctx) => (ctx.letterSpacing = "2px")],
    ['direction "rtl"', (ctx) => (ctx.direction = "rtl")],
    ["text from right to left", (ctx) => ctx.canvas.style.setProperty("direction", "rtl")],
    ["createConicGradient", (ctx) => ctx.createConicGradient()],
    ["getImageData", (ctx) => ctx.getImageData()],
    ["putImageData", (ctx) => ctx.putImageData()],
    ["isPointInPath", (ctx) => ctx.isPointInPath()],
    ["a Path2D", (ctx) => ctx.fill({} as never)],
    ["a Path2D", (ctx) => ctx.stroke({})],
    ["clearRect over what is painted already", (ctx) => (ctx.fillRect(0, 0, 1, 1), ctx.clearRect())],
  ])("%s", (name, draw) => {
    expect(() => written(draw)).toThrow(`pdf-canvas cannot put ${name}`);
  });

  it("but not a shadow of no colour, which the annotation plugin always sets", () => {
    const harmless = { shadowColor: "transparent", shadowBlur: 4, shadowOffsetX: 2 };
    expect(() => written((ctx) => (Object.assign(ctx, harmless), ctx.fillRect(0, 0, 1, 1)))).not.toThrow();
  });
});

function contextOn(doc: PDFKit.PDFDocument, box: { x?: number; y?: number; scale?: number } = {}): PdfContext {
  return new PdfContext(doc, { x: 0, y: 0, width: 400, height: 400, fonts: helvetica, ...box });
}

function hatch(ctx: PdfContext, colour: string) {
  const tile = ctx.createTile(6, 6);
  const stripe = tile.getContext("2d");
  stripe.strokeStyle = colour;
  stripe.moveTo(0, 6);
  stripe.lineTo(6, 0);
  stripe.stroke();
  return ctx.createPattern(tile);
}

function levelsOf(stream: string): number {
  return (stream.match(/^q$/gm) ?? []).length - (stream.match(/^Q$/gm) ?? []).length;
}

function stateOf(doc: PDFKit.PDFDocument) {
  const { x, y, page } = doc;
  const { _font, _fontSize, _fillColor } = doc as unknown as Record<string, unknown>;
  return { x, y, page, margins: { ...page.margins }, _font, _fontSize, _fillColor };
}
