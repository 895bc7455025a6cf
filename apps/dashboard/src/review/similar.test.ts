import type { Decision } from "@daybook/intake";
import { keptReading, readBrief } from "@daybook/intake";
import { briefIdOf } from "@daybook/data";
import { openStore, type Store } from "@daybook/store";
import { describe, expect, it, onTestFinished } from "vitest";
import { does, given, opened, village } from "./desk-for-tests.ts";
import { keepBrief } from "./keep-brief.ts";
import { similarBriefs } from "./similar-briefs.ts";
import { similarIncidents } from "./similar-incidents.ts";

const accept: Decision = { type: "accept", figures: ["f1", "f2", "f3"] };
const day = "2025-03-10";

describe("a corrected edition", () => {
  const edition = `${village}\nThe governor said that the search went on.\n`;

  it("is found by its sentences", async () => {
    const { store, brief } = await desk();
    expect(await similarBriefs(store, edition, "2025-03-11")).toMatchObject([{ id: brief, same: 2, sentences: 3 }]);
    expect(await similarBriefs(store, "Two people were killed in Kharkiv. It rained.", day)).toEqual([]);
    expect(await similarBriefs(store, edition, "2025-05-11")).toEqual([]);
  });

  it("counts nobody twice when it is taken in", async () => {
    const { store, brief } = await desk();
    await does(store, brief, accept);
    const before = await totalsIn(store);
    const read = { ...readBrief(edition, { published: day }), published: day };
    const reading = keptReading(read, { key: "b2", theatre: "Ukraine" });
    const { brief: card } = (await opened(store, brief)).kept;
    const id = briefIdOf({ published: day, text: edition });
    const corrected = { ...card, id, key: "b2", text: edition };
    await keepBrief(store, { brief: corrected, reading, editionOf: brief });
    expect(await totalsIn(store)).toEqual(before);
    const { review } = await opened(store, id);
    expect(review.figures.map(({ state }) => state)).toEqual(["accepted", "accepted", "accepted"]);
    expect(await store.verify()).toMatchObject({ isSound: true });
  });
});

describe("an incident that another brief told of already", () => {
  const later = `Day 1112: Toll of Monday’s attack

Drones hit Sumy region on Monday, killing at least three people, regional officials said.
`;

  it("is suggested with both sentences, unless it is that incident already", async () => {
    const { store, brief } = await desk();
    await does(store, brief, accept);
    const own = await given(store, { key: "b2", published: "2025-03-11", text: later });
    expect([...(await similarIncidents(store, (await opened(store, own)).review)).keys()]).toEqual([]);

    const { review } = await opened(store, own);
    const [known] = review.incidents;
    const apart = { ...known!, id: "i1", label: "another attack" };
    await does(store, own, { type: "incident", incident: apart }, { type: "move", figures: ["f1"], incident: "i1" });
    const similar = (await similarIncidents(store, (await opened(store, own)).review)).get("i1");
    expect(similar).toMatchObject({
      brief: { key: "b1" },
      theirs: expect.stringContaining("Yampil"),
      ours: expect.stringContaining("Drones hit Sumy region"),
    });

    const counted = { type: "accept", figures: ["f1"] } as const;
    await does(store, own, counted);
    expect((await totalsIn(store)).killed).toMatchObject({ low: 6 });
    const gone = await does(store, own, { type: "incident", incident: { ...apart, sameAs: "nowhere-12345678" } });
    expect(gone.outcome).toBe("refused");
    await does(store, own, { type: "incident", incident: { ...apart, sameAs: similar!.incident } });
    expect((await totalsIn(store)).killed).toMatchObject({ low: 3 });
    expect((await similarIncidents(store, (await opened(store, own)).review)).size).toBe(0);
    expect(await store.verify()).toMatchObject({ isSound: true });
  });
});

it("suggests a part for a part, and nothing for a whole that both briefs name alike", async () => {
  const store = await openStore({ memory: true });
  onTestFinished(() => store.close());
  const first = `Day 1111: Two attacks on Kharkiv

Two Russian attacks on Kharkiv on Monday killed at least two civilians and injured more than 30 people, regional officials said.

The attack in the afternoon struck with four glide bombs. Two people were killed and five others wounded.

Earlier in the day, a Russian attack on Kharkiv injured 28 people, officials said.
`;
  const again = first.replace(
    "a Russian attack on Kharkiv injured",
    "a Russian attack on the city’s Saltivskyi district injured",
  );
  const one = await given(store, { key: "b1", published: day, text: first });
  const { review } = await opened(store, one);
  await does(store, one, { type: "accept", figures: review.figures.map(({ entry }) => entry.id) });
  const two = await given(store, { key: "b2", published: day, text: again });
  const read = (await opened(store, two)).review;
  const apart = read.incidents.find(({ id }) => !review.incidents.some((known) => known.id === id));
  const earlier = review.incidents.find(
    ({ id }) => id === review.figures.find(({ entry }) => entry.best === 28)?.entry.incident,
  );
  const similar = await similarIncidents(store, read);
  expect([...similar.keys()]).toEqual([apart?.id]);
  expect(similar.get(apart?.id ?? "")).toMatchObject({
    label: earlier?.label,
    theirs: expect.stringContaining("28 people"),
  });
});

async function totalsIn(store: Store) {
  const totals = await store.totals({ place: "Sumy region", from: "2025-03-03", to: "2025-03-16" }, null);
  return Object.fromEntries(
    totals.map(({ key, interval }) => [[key.measure, key.group].filter(Boolean).join(" "), interval]),
  );
}

async function desk() {
  const store = await openStore({ memory: true });
  onTestFinished(() => store.close());
  return { store, brief: await given(store, { key: "b1", published: day, text: village }) };
}
