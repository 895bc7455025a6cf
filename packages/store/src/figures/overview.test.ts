import {
  figuresAsked,
  figuresKnownOn,
  overviewOf,
  plusDays,
  type Annotation,
  type BriefCard,
  type OverviewRequest,
} from "@daybook/data";
import { describe, expect, it } from "vitest";
import { annotationOf, exactly } from "../testing/annotation.ts";
import { kind } from "../testing/place.ts";
import { randomBriefs } from "../testing/random-briefs.ts";
import { testStore } from "../testing/stores.ts";
import type { Store } from "../store.ts";

const week = { place: null, from: "2025-03-12", to: "2025-03-18", asKnownOn: "2025-03-14" };
/** The rules are tried on SQLite; the others are to read what it reads. */
const seeds = Array.from({ length: kind === "sqlite" ? 12 : 3 }, (_, at) => at + 1);

describe("what is read of a period", () => {
  it.each(seeds)("is what the rules say of the whole ledger (briefs %i)", async (seed) => {
    const briefs = randomBriefs(seed, 12);
    const store = await storeWith(briefs);

    for (const request of requests) expect(await store.overview(request)).toEqual(await ofWholeLedger(store, request));
    expect((await store.overview(week)).totals.length).toBeGreaterThan(0);
  });

  it("is the same of a running total that is read every day, whatever was taken back", async () => {
    const store = await storeWith([...runningTotal(), ...randomBriefs(1)]);

    for (const request of requests) expect(await store.overview(request)).toEqual(await ofWholeLedger(store, request));
    const { levels } = await store.overview({ ...week, from: "2025-03-14" });
    expect(levels.map(({ readings }) => readings.map(({ asOf }) => asOf))).toContainEqual(["2025-03-13", "2025-03-14"]);
  });
});

const requests: readonly OverviewRequest[] = [
  week,
  { ...week, from: "2025-03-14", to: "2025-03-14" },
  { ...week, from: "2025-03-13", to: "2025-03-13", asKnownOn: "2025-12-31" },
  { ...week, from: "2025-03-01", to: "2025-03-31", asKnownOn: "2025-12-31" },
  { ...week, from: "2025-04-07", to: "2025-04-13", asKnownOn: "2025-12-31" },
  { ...week, place: "Kharkiv region" },
  { ...week, place: "Sloviansk", from: "2025-03-14", firstWeekday: "sunday" },
  { ...week, only: { grade: "fair" } },
  { ...week, from: "2025-03-14", only: { measure: "killed", origin: "region" } },
];

async function storeWith(briefs: readonly Annotation[]): Promise<Store> {
  const store = await testStore();
  for (const brief of briefs) await store.addBrief(brief);
  return store;
}

/** The rules over everything that was ever said. */
async function ofWholeLedger(store: Store, request: OverviewRequest) {
  const { from, to, asKnownOn } = request;
  const ledger = await store.ledger();
  const claims = new Map(ledger.claims.map((claim) => [claim.id, claim]));
  const briefs = await cardsOf(store);
  const told = { claims, briefs: new Map(briefs.map((brief) => [brief.id, brief])) };
  const heldOn = (day: string) => figuresAsked(figuresKnownOn(ledger, day), request.only ?? {}, told);
  return overviewOf(
    {
      ledger,
      briefs,
      figures: heldOn(asKnownOn),
      figuresBefore: heldOn(plusDays(from, -1)),
      figuresAtEnd: heldOn(asKnownOn < to ? asKnownOn : to),
      dataVersion: await store.dataVersion(asKnownOn),
    },
    { firstWeekday: "monday", ...request },
  );
}

async function cardsOf(store: Store): Promise<readonly BriefCard[]> {
  const listed = await store.briefs();
  const cards = listed.map(({ example: _example, claims: _claims, ...card }): BriefCard => card);
  return cards.toSorted((a, b) => (a.published + a.id < b.published + b.id ? -1 : 1));
}

/** Killed since the first of March, read every day by one office, with what it says of the days between. */
function runningTotal(): readonly Annotation[] {
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
