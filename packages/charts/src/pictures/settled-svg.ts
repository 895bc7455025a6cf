/** What Skia draws, without what differs from one drawing of a process to the next, and with its text as plain text. */
export function settledSvg(drawing: string): string {
  const plain = drawing.replace(/<text ([^>]*)>/g, (_, attributes: string) => `<text ${plainly(attributes)}>`);
  return numberedAnew(plain.replace(/ d="[^"]*"/g, shortened).replace(/[\uFB00-\uFB04]/g, apart));
}

/** Letters that the font joins are letters still: a word is found by all of them. */
function apart(joined: string): string {
  return joined.normalize("NFKC");
}

/** Lines to the hundredth of a pixel: the outlines of a country are twice as long otherwise. */
function shortened(line: string): string {
  return line.replace(/\d+\.\d{3,}/g, (number) => `${Number(Number(number).toFixed(2))}`);
}

/** Skia goes on counting what it cuts out: "cl_3" in one drawing, "cl_7" in the next. */
function numberedAnew(drawing: string): string {
  const names = new Map<string, string>();
  return drawing.replace(/\bcl_[0-9a-f]+\b/g, (name) => {
    const known = names.get(name) ?? `cut-${names.size + 1}`;
    names.set(name, known);
    return known;
  });
}

/** A line of a note is kept as long as it was drawn, also in another font; a label is short enough. */
const longLine = 40;

/** Skia gives each letter a place of its own, in lists that browsers do not take, and calls fonts by the names of files. */
function plainly(attributes: string): string {
  const across = placesIn(attributes, "x");
  const first = across[0] ?? 0;
  const length = ((across.at(-1) ?? 0) - first) * (across.length / (across.length - 1));
  const fits = across.length > longLine ? ` textLength="${length.toFixed(1)}" lengthAdjust="spacingAndGlyphs"` : "";
  const weight = attributes.includes("SemiBold") ? "600" : "400";
  return (
    attributes
      .replace(/ x="[^"]*"/, ` x="${first}"`)
      .replace(/ y="[^"]*"/, ` y="${placesIn(attributes, "y")[0] ?? 0}"`)
      .replace(/ font-weight="[^"]*"/, "")
      .replace(/ font-family="[^"]*"/, ` font-family="'IBM Plex Sans', Arial, sans-serif" font-weight="${weight}"`) +
    fits
  );
}

function placesIn(attributes: string, name: "x" | "y"): readonly number[] {
  const list = new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
  return list
    .split(",")
    .filter((place) => place.trim() !== "")
    .map(Number);
}
