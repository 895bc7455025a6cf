import { joinMentions, type Annotation } from "@daybook/data";
import { expect, it } from "vitest";
import { annotationOf, atLeast, exactly } from "../testing/annotation.ts";
import { manyTrees } from "../testing/many-trees.ts";
import { randomBriefs } from "../testing/random-briefs.ts";
import { derivedRows } from "./derived-rows.ts";
import { deriverOfAlone, type Alone } from "./derive-alone.ts";

it.each([
  ["many events", [...manyTrees(1, { days: 30 }), ...manyTrees(2, { days: 30 })]],
  ["briefs that revise one another", [1, 2, 3, 4, 5, 6].flatMap((seed) => randomBriefs(seed))],
  ["words that are told with care", [careful()]],
])("gives what the rules give of each claim, told alone: %s", (_, briefs) => {
  const derive = deriverOfAlone();
  const alone = briefs.flatMap(aloneIn);

  // Each twice, so that what one was derived by serves others.
  for (const one of [...alone, ...alone.toReversed()]) expect(derive(one)).toEqual(byTheRules(one));
  expect(alone.length).toBeGreaterThan(7);
});

function byTheRules({ claim, said, sortKey }: Alone) {
  return derivedRows({
    ledger: { claims: [claim], statements: [said] },
    sortKeys: new Map([[said.incident, sortKey]]),
  });
}

/** Every claim as if nothing else had been told. */
function aloneIn(annotation: Annotation): readonly Alone[] {
  const { claims, statements } = joinMentions(annotation);
  return claims.flatMap((claim) => {
    const said = statements.find(({ incident }) => incident === claim.incident);
    if (said === undefined) return [];
    return [
      {
        claim: { ...claim, revises: null, restates: null },
        said: { ...said, parent: null },
        sortKey: `${claim.published} x`,
      },
    ];
  });
}

function careful(): Annotation {
  const published = "2025-03-11";
  return annotationOf({
    key: "careful",
    published,
    speakers: [{ name: "the “office”", kind: "state_office", side: "Ukraine", origin: 'a "quoted" office' }],
    figures: [
      { ...exactly(0), incident: 'the \\ "market"\n', quote: "None were reported." },
      { ...exactly(0), incident: "a", measure: "missing", attributedTo: "the “office”" },
      { ...atLeast(3), incident: "b", place: "Kharkiv, Sumy and Odesa regions" },
      { ...atLeast(3), incident: "c", place: null, from: "2025-03-01", quote: "over the past ten days" },
      { ...exactly(4), incident: "d", measure: "launched", unit: "drones", from: "2025-03-12", to: "2025-03-12" },
      { ...exactly(5), incident: "e", victimGroup: "civilians", status: "disputed", attributedTo: "the “office”" },
      { ...exactly(6), incident: "f", victimGroup: "North Korean officers", nationality: "North Korean" },
      { ...exactly(7), incident: "g", place: 'the "Azot" works', attributedTo: "0901-01-01" },
      { ...exactly(7), incident: "h", place: "\u{f0004}", attributedTo: "\u{f0001}" },
    ],
  });
}
