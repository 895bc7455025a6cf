import type { Brief, BriefCard } from "@daybook/data";
import type { Tables } from "../tables.ts";

/** A row of a brief that is kept to be reviewed is prose without saying so. */
export type CardRow = Omit<Tables["brief"], "text" | "recorded_at" | "version" | "kind"> & {
  readonly kind?: Tables["brief"]["kind"];
};

/** The columns of what is kept of a brief, in the ledger or to be reviewed, without its text. */
export const keptColumns = [
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
] as const satisfies readonly (keyof Tables["brief"] & keyof Tables["reading"])[];

/** The columns of a brief of the ledger without its text. */
export const cardColumns = [...keptColumns, "kind"] as const satisfies readonly (keyof Tables["brief"])[];

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
