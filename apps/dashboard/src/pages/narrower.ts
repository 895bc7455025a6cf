import { isMeasure, measures, type Narrowing, type Overview } from "@daybook/data";
import { measureWords } from "@daybook/charts";
import { each, html, when, type Markup } from "./html.ts";

/** The question of a page, and what was told by then to choose from. */
export type Controlled = Pick<Overview, "request" | "claims" | "briefs">;

/** What a page is narrowed to. The fields belong to the form of this name, which has the period and the place. */
export function narrower(controlled: Controlled, form: string): Markup {
  return html`<details name="bar">
    <summary>Narrow it down</summary>
    <div class="narrower">
      ${each(fieldsOf(controlled), (of) => field(of, form))}
      <button class="first" type="submit" form="${form}">Show</button>
    </div>
  </details>`;
}

interface Field {
  /** As in the address. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
}

/** What was told by then is offered; nothing else would find anything. */
function fieldsOf({ request, claims, briefs }: Controlled): readonly Field[] {
  const only: Narrowing = request.only ?? {};
  const told = [...claims.values()];
  const named = (names: readonly (string | null | undefined)[]) =>
    [...new Set(names.flatMap((name) => (name == null || name === "" ? [] : [name])))]
      .toSorted()
      .map((name) => [name, name] as const);
  const toldMeasures = new Set<string>(told.map(({ key }) => key.measure));
  const counted = Object.keys(measures).filter((measure) => isMeasure(measure) && toldMeasures.has(measure));
  return [
    choice(
      "measure",
      "What",
      only.measure,
      counted.map((name) => [name, isMeasure(name) ? measureWords(name) : name]),
    ),
    choice("class", "Who", only.victimClass, [
      ["people", "people"],
      ["civilian", "civilians"],
      ["military", "military"],
    ]),
    choice("subgroup", "Of them", only.subgroup, named(told.map(({ key }) => key.group))),
    choice("side", "Whose", only.side, named(told.map(({ key }) => key.side))),
    choice("actor", "Done by", only.actor, named(told.map(({ actor }) => actor))),
    choice("weapon", "Weapon", only.weapon, named(told.map(({ weapon }) => weapon))),
    choice("origin", "Origin", only.origin, named(told.map(({ speaker }) => speaker?.origin))),
    choice("grade", "Grade", only.grade, named(["confirmed", "fair", "weak", "contested"])),
    choice("status", "Status", only.status, [
      ["held", "held"],
      ["conflict", "in conflict"],
    ]),
    choice("theatre", "Theatre", only.theatre, named([...briefs.values()].map(({ theatre }) => theatre))),
    choice(
      "brief",
      "Brief",
      only.brief,
      [...briefs.values()].map(({ key, title }) => [key, title]),
    ),
  ];
}

function choice(name: string, label: string, value: string | undefined, options: Field["options"]): Field {
  return { name, label, value: value ?? "", options };
}

function field({ name, label, value, options }: Field, form: string): Markup {
  const isListed = value === "" || options.some(([option]) => option === value);
  return html`<label
    >${label}<select name="${name}" form="${form}">
      <option value="">any</option>
      ${when(!isListed, () => html`<option value="${value}" selected>${value}</option>`)}
      ${each(options, ([option, words]) => html`<option value="${option}" ${option === value ? html` selected` : ""}>${words}</option>`)}
    </select></label
  >`;
}
