import { places, type Place } from "@daybook/data";

/** Places by the words of their names, for reading a text in one pass. */
export interface Gazetteer {
  readonly root: Branch;
  /** The places of a name, names before other spellings. */
  named(name: string): readonly Place[];
}

export interface Branch {
  readonly next: Map<string, Branch>;
  /** The places that end here, each with the words of its name as they are written. */
  readonly ends: { readonly place: Place; readonly written: readonly string[] }[];
}

/** The places known from the start, and a user's own before them. */
export function gazetteerFrom(own: readonly Place[] = []): Gazetteer {
  const root: Branch = { next: new Map(), ends: [] };
  const all = [...own, ...places];
  for (const place of all) put(root, place.name, place);
  for (const place of all) for (const name of place.alias ?? []) put(root, name, place);
  for (const place of all)
    if (place.kind === "region") for (const name of regionNames(place)) putWhereFree(root, name, place);
  return { root, named: (name) => branchOf(root, name)?.ends.map(({ place }) => place) ?? [] };
}

const regionWord = / (?:region|state|Region|State|Krai|territory)$/;
const regionWords = ["region", "oblast", "province", "state", "governorate"];
/** What is left of these names is no name of a region: "Northern state". */
const noNames = new Set(["Northern", "Plateau", "Amur", "Unity", "Moscow", "Mon", "Chin", "Shan"]);

/** "Kharkiv oblast", "North Kordofan state", and the bare name where nothing else has it. */
function regionNames({ name, alias = [] }: Place): readonly string[] {
  return [name, ...alias].flatMap((full) => {
    const bare = full.replace(regionWord, "");
    const long = [...regionWords.map((word) => `${bare} ${word}`), ...regionWords.map((word) => `${word} of ${bare}`)];
    return noNames.has(bare) ? long : [...long, bare];
  });
}

function put(root: Branch, name: string, place: Place): void {
  const written = wordsOf(name);
  const { ends } = written.reduce(grown, root);
  if (!ends.some((end) => end.place === place)) ends.push({ place, written });
}

function putWhereFree(root: Branch, name: string, place: Place): void {
  if ((branchOf(root, name)?.ends.length ?? 0) === 0) put(root, name, place);
}

function grown(branch: Branch, word: string): Branch {
  const key = keyOf(word);
  const next = branch.next.get(key) ?? { next: new Map(), ends: [] };
  branch.next.set(key, next);
  return next;
}

function branchOf(root: Branch, name: string): Branch | undefined {
  return wordsOf(name).reduce<Branch | undefined>((branch, word) => branch?.next.get(keyOf(word)), root);
}

function wordsOf(name: string): readonly string[] {
  return name.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? [];
}

/** Without case, accents and apostrophes: "Sana’a" is "Sanaa", "Adré" is "Adre". */
export function keyOf(word: string): string {
  if (/^[A-Za-z]+$/.test(word)) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase();
}
