import type { Annotation } from "@daybook/data";
import { annotationOf, atLeast, exactly } from "./annotation.ts";

const prosecutor = { name: "the prosecutor", kind: "state_office", side: "Ukraine", origin: "prosecutor" } as const;
const market = { id: "market", label: "missile on the market", parent: "strikes" };
const busStop = { id: "bus-stop", label: "missile beside a bus stop", parent: "strikes" };

/** A toll over three days: at least nine, then twelve, then corrected to eleven. */
export function sloviansk(): readonly [Annotation, Annotation, Annotation] {
  return [
    annotationOf({
      key: "01",
      published: "2025-03-11",
      sequence: "sloviansk",
      speakers: [prosecutor],
      incidents: [{ id: "strikes", label: "two strikes on Sloviansk", partsTold: "all", open: true }, market, busStop],
      figures: [
        said("a1", "strikes", { ...atLeast(9), words: "at least nine" }),
        said("a2", "market", { measure: "injured", ...exactly(26), words: "26" }),
        said("a3", "bus-stop", { measure: "injured", ...atLeast(15), words: "at least 15" }),
      ],
    }),
    annotationOf({
      key: "02",
      published: "2025-03-12",
      sequence: "sloviansk",
      speakers: [prosecutor],
      incidents: [{ id: "strikes", open: false }],
      figures: [
        said("b1", "strikes", {
          ...exactly(12),
          words: "twelve",
          revises: { brief: "01", figure: "a1", type: "update" },
        }),
        said("b2", "strikes", { measure: "injured", ...exactly(57), words: "57" }),
      ],
    }),
    annotationOf({
      key: "03",
      published: "2025-03-13",
      sequence: "sloviansk",
      speakers: [prosecutor],
      incidents: [{ id: "strikes" }],
      figures: [
        said("c1", "strikes", {
          ...exactly(11),
          words: "eleven",
          revises: { brief: "02", figure: "b1", type: "correction" },
        }),
      ],
    }),
  ];
}

function said(figure: string, incident: string, told: Partial<Annotation["figures"][number]>) {
  return { figure, incident, attributedTo: "the prosecutor", from: "2025-03-11", to: "2025-03-11", ...told };
}
