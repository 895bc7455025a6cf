import type { Decision } from "@daybook/intake";
import { openStore, type Store } from "@daybook/store";
import { describe, expect, it, onTestFinished } from "vitest";
import { decide } from "./decide.ts";
import { does, given, opened, village } from "./desk-for-tests.ts";
import { effectAfter } from "./effect-after.ts";
import { followRegister } from "./follow-register.ts";
import { registerSpeakers } from "./register-speakers.ts";

const accept = (...figures: readonly string[]): Decision => ({ type: "accept", figures });
const killedOn = async (store: Store) => {
  const totals = await store.totals({ place: "Sumy region", from: "2025-03-10", to: "2025-03-10" }, null);
  return totals.find(({ key }) => key.measure === "killed")?.interval ?? null;
};

describe("what a person decides", () => {
  it("counts at once, and is undone over a reload", async () => {
    const { store, brief } = await desk();
    expect(await does(store, brief, accept("f1"))).toEqual({
      outcome: "decided",
      words: "Olha accepted “at least three people”",
    });
    expect(await killedOn(store)).toMatchObject({ low: 3, high: null });
    const { review } = await opened(store, brief);
    await does(store, brief, { type: "undo", seq: review.canUndo! });
    expect(await killedOn(store)).toBeNull();
    expect(await store.briefs()).toEqual([]);
    const again = (await opened(store, brief)).review.canRedo!;
    await does(store, brief, { type: "undo", seq: again });
    expect(await killedOn(store)).toMatchObject({ low: 3 });
    expect(await store.verify()).toMatchObject({ isSound: true });
  });

  it("shows what it will come to before it is done", async () => {
    const { store, brief } = await desk();
    const effect = await effectAfter(store, await opened(store, brief), [accept("f1")]);
    expect(effect).toMatchObject([{ place: "Sumy region", before: null, after: { interval: { low: 3, high: null } } }]);
    expect(await killedOn(store)).toBeNull();
  });

  it("is refused in words where it cannot be so, and then nothing is written", async () => {
    const { store, brief } = await desk();
    const refusals: readonly (readonly [Decision, string])[] = [
      [{ type: "edit", figure: "f2", fields: { low: 20 } }, "“12”: its low 20 is over its high 12"],
      [{ type: "edit", figure: "f2", fields: { subset_of: "f2" } }, "“12”: subset_of names itself"],
      [accept("f99"), "There is no figure f99 in this brief any more."],
      [{ type: "move", figures: ["f1"], incident: "nowhere" }, "There is no such incident in this brief any more."],
      [{ type: "copy", figure: "f1", as: "f2" }, "There is a figure f2 in this brief already."],
      [{ type: "undo", seq: 7 }, "That was taken back already."],
    ];
    for (const [decision, words] of refusals)
      expect(await does(store, brief, decision)).toEqual({ outcome: "refused", words });
    expect((await opened(store, brief)).decided).toEqual([]);
  });
});

describe("two people in one brief", () => {
  it("lose nothing: what one did not see is no obstacle where it is about something else", async () => {
    const { store, brief } = await desk();
    await decide(store, { brief, by: "Olha", decisions: [accept("f1")], after: 0 });
    const outcome = await decide(store, { brief, by: "Petro", decisions: [accept("f2")], after: 0 });
    expect(outcome.outcome).toBe("decided");
    expect((await opened(store, brief)).review.figures.map(({ state }) => state)).toEqual([
      "accepted",
      "accepted",
      "waiting",
    ]);
  });

  it("see what the other did to the same figure before they change it", async () => {
    const { store, brief } = await desk();
    await decide(store, {
      brief,
      by: "Olha",
      decisions: [{ type: "reject", figures: ["f2"], reason: "of another day" }],
      after: 0,
    });
    const petro = { brief, by: "Petro", decisions: [accept("f2")] };
    expect(await decide(store, { ...petro, after: 0 })).toEqual({
      outcome: "behind",
      words: "Olha rejected “12”: of another day. Nothing was changed.",
    });
    expect(await decide(store, { ...petro, after: 1 })).toMatchObject({ outcome: "decided" });
  });

  it("at the same moment are both written down", async () => {
    const { store, brief } = await desk();
    const people = ["Olha", "Petro", "Iryna"];
    const figures = ["f1", "f2", "f3"];
    const all = people.map((by, at) => decide(store, { brief, by, decisions: [accept(figures[at]!)], after: 0 }));
    expect((await Promise.all(all)).map(({ outcome }) => outcome)).toEqual(["decided", "decided", "decided"]);
    const { review, decided } = await opened(store, brief);
    expect(decided.map(({ by }) => by).toSorted()).toEqual(people.toSorted());
    expect(review.figures.every(({ state }) => state === "accepted")).toBe(true);
    expect(await store.verify()).toMatchObject({ isSound: true });
  });
});

describe("a speaker", () => {
  const office = {
    name: "regional administration",
    kind: "state_office",
    side: "Ukraine",
    origin: "Sumy administration",
  } as const;

  it("is asked for once: the register knows them in the next brief", async () => {
    const { store, brief } = await desk();
    expect((await opened(store, brief)).review.figures[0]?.doubts).toHaveLength(1);
    await does(store, brief, { type: "speaker", speaker: office });
    const next = await given(store, { key: "b2", published: "2025-03-11", text: village.replace("1111", "1112") });
    expect((await opened(store, next)).review.figures[0]?.sure).toBe(true);
  });

  it("that somebody describes otherwise is weighed otherwise in every brief that cites them", async () => {
    const { store, brief } = await desk();
    await does(store, brief, { type: "speaker", speaker: office }, accept("f1"));
    const originOf = async () => (await store.claimsOfBrief(brief))[0]?.speaker?.origin;
    expect(await originOf()).toBe("Sumy administration");
    await registerSpeakers(store, [{ ...office, origin: "the ministry" }], "Petro");
    expect(await originOf()).toBe("the ministry");
    expect(await store.verify()).toMatchObject({ isSound: true });
  });

  it("is weighed otherwise too where the change was cut off in the middle", async () => {
    const { store, brief } = await desk();
    await does(store, brief, accept("f1"));
    await store.registerSpeaker({ ...office, by: "Petro" });
    expect((await store.claimsOfBrief(brief))[0]?.speaker?.origin).toBe("regional administration");
    await followRegister(store);
    expect((await store.claimsOfBrief(brief))[0]?.speaker?.origin).toBe("Sumy administration");
    expect(await store.unfollowedSpeakers()).toMatchObject({ names: [] });
  });

  it("is nobody known again when that is taken back", async () => {
    const { store, brief } = await desk();
    await does(store, brief, { type: "speaker", speaker: office });
    await does(store, brief, { type: "undo", seq: 1 });
    expect((await store.speakers()).speakers).toEqual([]);
    await registerSpeakers(store, [office], "Petro");
    await does(store, brief, { type: "speaker", speaker: { ...office, origin: "the ministry" } });
    await does(store, brief, { type: "undo", seq: 3 });
    expect((await store.speakers()).speakers).toMatchObject([{ origin: "Sumy administration" }]);
  });
});

describe("a brief is done", () => {
  it("when a person says so, though nothing of it counts: its day was briefed", async () => {
    const { store, brief } = await desk();
    await does(store, brief, { type: "reject", figures: ["f1", "f2", "f3"], reason: "" }, { type: "finish" });
    expect(await store.inbox()).toMatchObject([{ state: "done", rejected: 3 }]);
    expect(await store.newestPublication()).toBe("2025-03-10");
  });

  it("not while two numbers of one day exclude each other", async () => {
    const { store, brief } = await desk();
    const fields = { subset_of: null, victim_group: null, low: 5, best: 5, high: 5, bound: "exact" } as const;
    await does(store, brief, { type: "edit", figure: "f3", fields }, accept("f2", "f3"));
    expect((await does(store, brief, { type: "finish" })).outcome).toBe("refused");
    await does(store, brief, { type: "reject", figures: ["f3"], reason: "" });
    expect((await does(store, brief, { type: "finish" })).outcome).toBe("decided");
  });
});

async function desk() {
  const store = await openStore({ memory: true });
  onTestFinished(() => store.close());
  return { store, brief: await given(store, { key: "b1", published: "2025-03-10", text: village }) };
}
