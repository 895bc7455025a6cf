import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

const kept = new URL("visual/", import.meta.url);
const found = new URL("visual/found/", import.meta.url);
const command = "DAYBOOK_KEEP_PICTURES=1 npm run test:visual";

/** Whether this run keeps what it sees instead of holding it against what was kept. */
export const isKeeping = process.env.DAYBOOK_KEEP_PICTURES === "1";

/** How many dots of a picture may differ: one browser draws the same ones every time, but for a rounding here and there. */
const mostDiffering = 20;

/**
 * How a page looks against the picture that is kept of it; `null` where it looks the same.
 *
 * Where it does not, the new picture and the differences in red are written into `visual/found`.
 */
export function lookOtherwise(name: string, screenshot: Buffer): string | null {
  const now = PNG.sync.read(screenshot);
  const before = keptPicture(name);
  const difference = before === null ? `No picture is kept of ${name}` : differenceOf(name, before, now);
  if (difference === null) return null;
  if (!isKeeping) return problem(name, now, difference);
  write(new URL(`${name}.png`, kept), now);
  return null;
}

/** The names of all pictures that are kept. */
export function keptPictures(): readonly string[] {
  const files = existsSync(kept) ? readdirSync(kept) : [];
  return files.filter((file) => file.endsWith(".png")).map((file) => file.slice(0, -".png".length));
}

/** A picture of a page that is no longer there. */
export function forgetPicture(name: string): void {
  rmSync(new URL(`${name}.png`, kept));
}

function keptPicture(name: string): PNG | null {
  const file = new URL(`${name}.png`, kept);
  return existsSync(file) ? PNG.sync.read(readFileSync(file)) : null;
}

function differenceOf(name: string, before: PNG, now: PNG): string | null {
  const { width, height } = before;
  if (width !== now.width || height !== now.height)
    return `${name} is ${now.width} × ${now.height}, and ${width} × ${height} where it was kept`;
  const difference = new PNG({ width, height });
  const count = pixelmatch(before.data, now.data, difference.data, width, height, { threshold: 0.03, includeAA: true });
  if (count <= mostDiffering) return null;
  if (!isKeeping) write(new URL(`${name}.difference.png`, found), difference);
  return `${name} looks otherwise in ${count} dots`;
}

function problem(name: string, now: PNG, difference: string): string {
  write(new URL(`${name}.png`, found), now);
  return `${difference}. It now looks like tests/visual/found/${name}.png. If that is right, keep it: ${command}`;
}

/** Small: no transparency, and flat areas squeeze best as they are. */
function write(file: URL, picture: PNG): void {
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 }));
}
