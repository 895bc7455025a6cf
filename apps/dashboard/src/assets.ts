import { readFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** A file of the page, with the type it is sent as and a tag that changes with its content. */
export interface Asset {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
}

export type Assets = ReadonlyMap<string, Asset>;

/** Bundles what runs in the browser and reads the styles and fonts: everything a page loads comes from here. */
export async function loadAssets(): Promise<Assets> {
  const [script, style, icon, ...fonts] = await Promise.all([
    bundled("client/main.ts"),
    bundled("client/style.css"),
    readFile(here("client/icon.svg")),
    ...fontFiles.map(([, file]) => font(file)),
  ]);
  return new Map([
    ["app.js", asset(script, "text/javascript; charset=utf-8")],
    ["style.css", asset(style, "text/css; charset=utf-8")],
    ["icon.svg", asset(icon, "image/svg+xml")],
    ...fontFiles.map(([name], at) => [name, asset(fonts[at] ?? new Uint8Array(), "font/woff2")] as const),
  ]);
}

const fontFiles = [
  ["plex-latin-400.woff2", "ibm-plex-sans-latin-400-normal.woff2"],
  ["plex-latin-600.woff2", "ibm-plex-sans-latin-600-normal.woff2"],
  ["plex-cyrillic-400.woff2", "ibm-plex-sans-cyrillic-400-normal.woff2"],
] as const;

async function bundled(entry: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(here(entry))],
    external: ["/assets/*"],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    minify: true,
    logLevel: "silent",
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

function here(file: string): URL {
  return new URL(file, import.meta.url);
}

function font(file: string): Promise<Uint8Array> {
  return readFile(new URL(import.meta.resolve(`@fontsource/ibm-plex-sans/files/${file}`)));
}

function asset(body: Uint8Array, type: string): Asset {
  return {
    body: new Uint8Array(body),
    type,
    etag: `"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"`,
  };
}
