import { panelNamed, scopeWords, type NamedPanel } from "@daybook/charts";
import type { Overview } from "@daybook/data";
import { QuestionError } from "../asked.ts";
import { queryOf } from "../pages/query-of.ts";

/** A chart that an address names. */
export interface ChartFound {
  readonly named: NamedPanel;
  readonly overview: Overview;
  /** "Kharkiv, 7–13 October 2024, as known on 8 October 2024" */
  readonly scope: string;
  /** What was asked, and the whole address that asks for the same again. */
  readonly query: string;
  readonly address: string;
}

/** `undefined` where the overview has nothing that a chart of this name could show. */
export function chartFound(overview: Overview, name: string, url: string): ChartFound | undefined {
  const named = panelNamed(overview, name);
  if (named === undefined) return undefined;
  refuseRows(named, overview);
  const query = queryOf(overview.request);
  const scope = capital(scopeWords(overview.request));
  return {
    named,
    overview,
    scope,
    query,
    address: `${new URL(url).origin}/charts/${encodeURIComponent(name)}?${query}`,
  };
}

/** A chart by day shows one quantity. Narrowed to another it would say that nothing is told of its own. */
function refuseRows({ kind }: NamedPanel, { request: { only = {} } }: Overview): void {
  const { measure, victimClass, subgroup, side } = only;
  if (kind === "days" && [measure, victimClass, subgroup, side].some((asked) => asked !== undefined))
    throw new QuestionError(
      "A chart shows one quantity already: ask for it without measure, class, subgroup and side.",
    );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
