import type { Annotation } from "@daybook/data";
import { annotationOf, exactly } from "./annotation.ts";

/** Killed since the first of March, read every day by one office, with what it says of the days between. */
export function runningTotal(): readonly Annotation[] {
  const speakers = [{ name: "the ministry", kind: "state_office", side: "Russia", origin: "ministry" }] as const;
  return Array.from({ length: 14 }, (_, at) => {
    const published = `2025-03-${String(at + 2).padStart(2, "0")}`;
    const by = { attributedTo: "the ministry", place: "Kharkiv" };
    return annotationOf({
      key: `count-${at}`,
      published,
      speakers,
      incidents: [{ id: "night" }],
      figures: [
        {
          ...exactly(100 + 3 * at),
          ...by,
          figure: "c",
          from: "2025-03-01",
          to: published,
          cumulative: true,
          incident: null,
        },
        { ...exactly(2), ...by, figure: "d", from: published, to: published, incident: "night" },
        ...(at === 9
          ? [
              {
                ...exactly(109),
                ...by,
                figure: "r",
                from: "2025-03-01",
                to: published,
                cumulative: true,
                incident: null,
                revises: { brief: "count-3", figure: "c", type: "retraction" } as const,
              },
            ]
          : []),
      ],
    });
  });
}
