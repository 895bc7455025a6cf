import { placeOf, type Place } from "@daybook/data";
import { z } from "zod";

/** A user's list of places says something that cannot be so. */
export class PlacesError extends Error {
  override readonly name = "PlacesError";
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

const zone = z.string().refine(isZone, "is no time zone, such as Europe/Kyiv");
const entry = z.strictObject({
  name: z.string().trim().min(1, "is empty"),
  kind: z.enum(["country", "region", "district", "city", "village", "port", "area", "site"]),
  parent: z.string().nullable(),
  zone: zone.optional(),
  alias: z.array(z.string().trim().min(1, "is empty")).optional(),
});
const list = z.array(entry);

/**
 * A user's own places, from `places.json` in the data folder: a list of names with their kind, what they lie in, and other
 * spellings. A place without a zone keeps the time of what it lies in.
 */
export function readPlaces(json: unknown): readonly Place[] {
  const read = list.safeParse(json);
  if (!read.success) throw new PlacesError(read.error.issues.map((issue) => problemOf(issue, json)));
  const problems = read.data.flatMap((place) => parentProblem(place, read.data));
  if (problems.length > 0) throw new PlacesError(problems);
  return read.data.map((place) => placeFrom(place, read.data));
}

type Entry = z.infer<typeof entry>;

function problemOf(
  { path, message }: { readonly path: readonly PropertyKey[]; readonly message: string },
  json: unknown,
): string {
  const [at, ...field] = path;
  if (typeof at !== "number") return `the file: ${message}`;
  const given: unknown = Array.isArray(json) ? json[at] : undefined;
  const name =
    typeof given === "object" && given !== null && "name" in given && typeof given.name === "string"
      ? `“${given.name}”`
      : `number ${at + 1}`;
  return `place ${name}: ${[field.map(String).join("."), message].filter(Boolean).join(" ")}`;
}

function parentProblem({ name, parent, kind }: Entry, all: readonly Entry[]): readonly string[] {
  if (parent === null)
    return kind === "country" || kind === "area"
      ? []
      : [`place “${name}”: only a country or a sea lies in nothing; name its parent`];
  if (parent === name) return [`place “${name}”: it lies in itself`];
  if (isInLoop(name, all)) return [`place “${name}”: it lies in itself, by way of “${parent}”`];
  const isKnown = placeOf(parent) !== undefined || all.some((other) => other.name === parent);
  return isKnown
    ? []
    : [
        `place “${name}”: its parent “${parent}” is no place that Daybook knows; add it to the list, or name a larger one`,
      ];
}

function isInLoop(name: string, all: readonly Entry[]): boolean {
  const seen = new Set<string>();
  let above = all.find((place) => place.name === name)?.parent ?? null;
  while (above !== null && !seen.has(above)) {
    if (above === name) return true;
    seen.add(above);
    const next: string = above;
    above = all.find((place) => place.name === next)?.parent ?? null;
  }
  return false;
}

function placeFrom({ name, kind, parent, zone, alias }: Entry, all: readonly Entry[]): Place {
  const own = zone ?? zoneAbove(parent, all) ?? "UTC";
  return { name, kind, parent, zone: own, ...(alias !== undefined && { alias }) };
}

function zoneAbove(parent: string | null, all: readonly Entry[]): string | undefined {
  if (parent === null) return undefined;
  const above = all.find(({ name }) => name === parent);
  return placeOf(parent)?.zone ?? above?.zone ?? zoneAbove(above?.parent ?? null, all);
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
