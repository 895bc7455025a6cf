import type { Speaker } from "@daybook/data";
import { countIn } from "../cells/count-in.ts";
import { dayIn } from "../cells/day-in.ts";
import { exactly, type Format } from "../format.ts";
import { isTagRow } from "../is-tag-row.ts";

const office: Speaker = { name: "OHCHR", kind: "verifying_body", side: null, origin: "OHCHR" };

const counted = [
  { column: "Killed (cumulative)", measure: "killed" },
  { column: "Injured (cumulative)", measure: "injured" },
] as const;

/** Civilians that the UN human rights office has verified in Ukraine since the invasion: running totals. */
export const ohchrCivilians: Format = {
  name: "ohchr-civilians",
  title: "Civilian casualties in Ukraine verified by OHCHR",
  dataset: "ohchr-civilians",
  theatre: "Ukraine",
  publisher: "OHCHR / UN OCHA HDX",
  key: ["Date"],
  columns: [
    { name: "Date", says: "the day that the running total is of" },
    { name: "Killed (cumulative)", says: "civilians killed since 24 February 2022: a running total" },
    { name: "Injured (cumulative)", says: "civilians injured since 24 February 2022: a running total" },
  ],
  isNoRow: isTagRow,
  read({ cells }) {
    const to = dayIn(cells, "Date");
    const figures = counted.flatMap(({ column, measure }) => {
      const count = countIn(cells, column);
      if (count === null) return [];
      const told = {
        from: "2022-02-24",
        to,
        place: "Ukraine",
        victimGroup: "civilians",
        victimSide: "Ukraine",
        speaker: office,
      };
      return [
        { ...exactly(count), ...told, slot: measure, column, measure, cumulative: true, status: "confirmed" as const },
      ];
    });
    return { incidents: [], figures };
  },
};
