import { searchKinds, type SearchKind, type SearchRequest } from "@daybook/store";
import { z } from "zod";
import { problemWords, QuestionError } from "../asked.ts";

/** A question is cut here: nobody types more. */
const longest = 500;

/** The words of a search's address, for pages and programs alike. */
export const searchWords = {
  q: z
    .string()
    .default("")
    .transform((question) => question.slice(0, longest))
    .describe("words that must all be there; of the last, its beginning will do; words between quotes in that order"),
  kind: z
    .preprocess(
      (value) => (value === "" ? undefined : value),
      z.enum(searchKinds, { error: () => `is none of ${searchKinds.join(", ")}` }).optional(),
    )
    .describe("only these"),
};

const asked = z.object({ ...searchWords, page: z.coerce.number().int().min(1).max(10_000).catch(1) });

/** So many on a page. */
export const perPage = 20;

/** A page of what is found. */
export interface SearchAsked extends Omit<SearchRequest, "kind"> {
  readonly kind: SearchKind | null;
  readonly page: number;
}

export function searchAsked(query: Readonly<Record<string, string>>): SearchAsked {
  const parsed = asked.safeParse(query);
  if (!parsed.success) throw new QuestionError(problemWords(parsed.error, query));
  const { q: question, kind = null, page } = parsed.data;
  return { question, kind, page, limit: perPage, offset: (page - 1) * perPage };
}
