import { crc32 } from "node:zlib";
import { markWords, type Inscription } from "./inscription.ts";

/** A picture that says in its own metadata what is written on it. */
export function describedPng(png: Uint8Array, inscription: Inscription): Uint8Array {
  const { title, scope, note, source, address } = inscription;
  const told = {
    Title: title,
    Description: [`${scope}. ${note}`, ...markWords(inscription)].join("\n"),
    Source: source,
    URL: address,
  };
  const texts = Object.entries(told).map(([name, words]) => textChunk(name, words));
  return Buffer.concat([png.subarray(0, headEnds), ...texts, png.subarray(headEnds)]);
}

/** After the signature (8 bytes) and the first chunk, which says how large the picture is (25). */
const headEnds = 33;

/** One text in UTF-8, not compressed, in no language that is named. */
function textChunk(name: string, words: string): Uint8Array {
  const body = Buffer.from(`iTXt${name}\0\0\0\0\0${words}`, "utf8");
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}
