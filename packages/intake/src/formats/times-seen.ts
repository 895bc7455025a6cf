import { hash } from "node:crypto";

/**
 * Counts how often each name came, a million of them in some thirty megabytes: of a name that came once only 96 bits of its
 * hash are kept, as many as tell claims apart.
 */
export class TimesSeen {
  #hashes = new Uint32Array(1024 * words);
  #kept = 0;
  readonly #repeated = new Map<string, number>();

  /** How often a name has come, with this time. */
  add(name: string): number {
    if (this.#isNew(name)) return 1;
    const times = (this.#repeated.get(name) ?? 1) + 1;
    this.#repeated.set(name, times);
    return times;
  }

  #isNew(name: string): boolean {
    const bytes = hash("sha256", name, "buffer");
    const isNew = put(this.#hashes, bytes.readUInt32LE(0), bytes.readUInt32LE(4), bytes.readUInt32LE(8));
    if (isNew) this.#kept += 1;
    if (this.#kept * words * 2 > this.#hashes.length) this.#hashes = grown(this.#hashes);
    return isNew;
  }
}

const words = 3;

/** Answers whether it was not there. The table always has room, so that the next free place is near. */
function put(table: Uint32Array, a: number, b: number, c: number): boolean {
  const places = table.length / words;
  for (let place = a % places; ; place = (place + 1) % places) {
    const at = place * words;
    const isFree = table[at] === 0 && table[at + 1] === 0 && table[at + 2] === 0;
    if (isFree) table.set([a, b, c], at);
    if (isFree) return true;
    if (table[at] === a && table[at + 1] === b && table[at + 2] === c) return false;
  }
}

function grown(table: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(table.length * 2);
  for (let at = 0; at < table.length; at += words) {
    const [a = 0, b = 0, c = 0] = table.subarray(at, at + words);
    if (a !== 0 || b !== 0 || c !== 0) put(larger, a, b, c);
  }
  return larger;
}
