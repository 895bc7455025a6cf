import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Content hash by which two machines give one thing the same id: 96 bits of SHA-256 over canonical JSON, in hex. */
export function hashOf(content: unknown): string {
  return hashOfText(canonicalJson(content));
}

/** The same of what is canonical JSON already. */
export function hashOfText(canonical: string): string {
  return hexOf(canonical).slice(0, 24);
}

/** JSON with sorted keys, so that the order in which a value was put together does not matter. */
export function canonicalJson(content: unknown): string {
  return JSON.stringify(inOrder(content));
}

/** By the machine's own hashing where there is one, as under Node; a million claims have a million hashes. */
const own = (
  globalThis as { process?: { getBuiltinModule?: (name: string) => { hash?: (name: string, text: string) => string } } }
).process?.getBuiltinModule?.("node:crypto");

function hexOf(text: string): string {
  return own?.hash?.("sha256", text) ?? bytesToHex(sha256(utf8ToBytes(text)));
}

/** The same with sorted keys, all the way down. */
function inOrder(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const record = value as Readonly<Record<string, unknown>>;
  if (typeof record["toJSON"] === "function") return value;
  const sorted: Record<string, unknown> = {};
  for (const name of Object.keys(record).sort()) sorted[name] = inOrder(record[name]);
  return sorted;
}
