import { traitsOf, type Period, type Speaker } from "@daybook/data";
import { CellError } from "../cells/cell-error.ts";
import { dayIn } from "../cells/day-in.ts";
import { hedgedCountIn, type Hedged } from "../cells/hedged-count.ts";
import { nameOfRow, type Column, type Format, type RowFigure } from "../format.ts";
import { isTagRow } from "../is-tag-row.ts";
import type { Cells } from "../tables/table.ts";
import { columnsOf, type CountedColumn, type Mapping } from "./mapping.ts";

/** A table of one's own, by what a person says that its columns mean. Each row is an event of its own. */
export function ownTable(mapping: Mapping): Format {
  const format: Format = {
    name: mapping.name,
    title: `Own table “${mapping.name}”`,
    dataset: `own-${mapping.name}`,
    theatre: "unknown",
    publisher: mapping.name,
    key: mapping.key,
    columns: columnsOf(mapping).map((name): Column => ({ name, says: meaningOf(name, mapping) })),
    isNoRow: isTagRow,
    read: ({ cells }) => {
      const [days, name] = [daysOf(cells, mapping), nameOfRow(format, cells)];
      const place = mapping.place === undefined ? "" : (cells[mapping.place] ?? "").trim();
      const when = days.from === days.to ? days.from : `${days.from} to ${days.to}`;
      const told = { ...days, place: place || null, speaker: speakerOf(cells, mapping), incident: name };
      return {
        incidents: [
          { id: name, label: [place, when].filter(Boolean).join(", "), parent: null, partsTold: null, tally: null },
        ],
        figures: mapping.numbers.flatMap((number) => figureOf(cells, number, told) ?? []),
      };
    },
  };
  return format;
}

/** What a column is for, in words. */
export function meaningOf(name: string, { day, lastDay, place, source, key, numbers }: Mapping): string {
  const counted = numbers.flatMap(({ measure, group, unit, count, low, high }) => {
    const side = name === count ? "" : name === low ? "at least, " : name === high ? "at most, " : null;
    return side === null
      ? []
      : [
          `${side}${[group, measure.replaceAll("_", " "), unit === undefined ? "" : `(${unit})`].filter(Boolean).join(" ")}`,
        ];
  });
  const others = [
    name === day ? "the day, or the first" : null,
    name === lastDay ? "the last day" : null,
    name === place ? "the place" : null,
    name === source ? "who said it" : null,
    key.includes(name) ? "names the row" : null,
  ];
  return [...counted, ...others.filter((one) => one !== null)].join("; ");
}

function daysOf(cells: Cells, { day, lastDay }: Mapping): Period {
  const from = dayIn(cells, day);
  const isTold = lastDay !== undefined && (cells[lastDay] ?? "").trim() !== "";
  const to = isTold ? dayIn(cells, lastDay) : from;
  if (to < from) throw new CellError(lastDay ?? day, `it ends on ${to} before it starts on ${from}.`);
  return { from, to };
}

function speakerOf(cells: Cells, { source }: Mapping): Speaker | null {
  const name = source === undefined ? "" : (cells[source] ?? "").trim();
  return name === "" ? null : { name, kind: "other", side: null, origin: name };
}

type Common = Pick<RowFigure, "from" | "to" | "place" | "speaker" | "incident">;

function figureOf(cells: Cells, number: CountedColumn, told: Common): RowFigure | null {
  const { measure, unit, group, count, low, high } = number;
  const counted = boundsOf(cells, number);
  if (counted === null) return null;
  const column = [count, low, high].find((name) => name !== undefined && (cells[name] ?? "").trim() !== "") ?? "";
  if (traitsOf(measure).weighed !== true) refuseFractions(counted, column);
  return {
    ...told,
    ...counted,
    slot: [measure, group, unit].filter((part) => part !== undefined).join(" "),
    column,
    measure,
    ...(unit !== undefined && { unit }),
    ...(group !== undefined && { victimGroup: group }),
  };
}

/** The count as its cell hedges it; beside columns of bounds it is the best within them. */
function boundsOf(cells: Cells, { count, low, high }: CountedColumn): Hedged | null {
  const [told, floor, ceiling] = [count, low, high].map((name) =>
    name === undefined ? null : hedgedCountIn(cells, name),
  );
  if (floor == null && ceiling == null) return told ?? null;
  const bounds = { low: floor?.low ?? 0, best: told?.best ?? null, high: ceiling?.high ?? null };
  const ordered = [bounds.low, bounds.best, bounds.high].filter((one) => one !== null);
  if (ordered.some((one, at) => at > 0 && one < (ordered[at - 1] ?? 0))) {
    throw new CellError(
      low ?? high ?? "",
      `low ${bounds.low}, best ${bounds.best ?? "not told"}, high ${bounds.high ?? "not told"} are not in that order.`,
    );
  }
  return { bound: "range", ...bounds, hedge: null };
}

function refuseFractions({ low, best, high }: Hedged, column: string): void {
  const part = [low, best, high].find((one) => one !== null && !Number.isInteger(one));
  if (part !== undefined) throw new CellError(column, `“${part}” is no whole number.`);
}
