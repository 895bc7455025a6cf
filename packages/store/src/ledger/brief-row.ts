import type { Brief, BriefCard } from "@daybook/data";
import type { Tables } from "../tables.ts";

export type CardRow = Omit<Tables["brief"], "text" | "recorded_at" | "version" | "kind"> &
  Partial<Pick<Tables["brief"], "kind">>;

/** The columns of a brief without its text. */
export const cardColumns = [
  "id",
  "key",
  "title",
  "published",
  "theatre",
  "language",
  "publisher",
  "url",
  "constructed",
  "example",
] as const satisfies readonly (keyof Tables["brief"])[];

/** The same with what kind it is. A reading is always of prose. */
export const briefColumns = [...cardColumns, "kind"] as const;

export function cardOf(row: CardRow): BriefCard {
  const { id, key, title, published, theatre, language, publisher, url, constructed, kind } = row;
  const card = { id, key, title, published, theatre, language, publisher, url, constructed: constructed === 1 };
  return kind === "data" ? { ...card, kind } : card;
}

export function briefRow(
  brief: Brief,
  recorded: { readonly example: boolean; readonly at: Date; readonly version: number },
): Tables["brief"] {
  const { id, key, title, published, theatre, language, publisher, url, constructed, text } = brief;
  return {
    id,
    key,
    title,
    published,
    theatre,
    language,
    publisher,
    url,
    text,
    constructed: Number(constructed),
    example: Number(recorded.example),
    recorded_at: recorded.at.toISOString(),
    version: recorded.version,
    kind: brief.kind ?? "prose",
  };
}
