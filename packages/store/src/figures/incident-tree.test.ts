import { expect, it } from "vitest";
import { sloviansk } from "../testing/sloviansk.ts";
import { testStore } from "../testing/stores.ts";
import type { Store } from "../store.ts";

it("gives the whole tree for any incident in it, with claims that were superseded since", async () => {
  const store = await storeWithAll();
  const [market] = await incidentsCalled(store, "missile on the market");

  const tree = await store.incidentTree(market ?? "", null);

  expect(tree?.incidents.map(({ label }) => label)).toEqual([
    "two strikes on Sloviansk",
    "missile on the market",
    "missile beside a bus stop",
  ]);
  expect(tree?.claims.map(({ mentions }) => mentions[0]?.words)).toEqual([
    "at least nine",
    "26",
    "at least 15",
    "twelve",
    "57",
    "eleven",
  ]);
  expect(tree?.figures).toEqual(await store.figuresKnownOn(null));
});

it("gives the tree as it was known on a day", async () => {
  const store = await storeWithAll();
  const [market] = await incidentsCalled(store, "missile on the market");

  const tree = await store.incidentTree(market ?? "", "2025-03-11");

  expect(tree?.claims).toHaveLength(3);
  expect(tree?.incidents[0]).toMatchObject({ open: true });
  expect(tree?.figures).toEqual(await store.figuresKnownOn("2025-03-11"));
});

it("knows of no incident before anyone told of it, nor of one that nobody told of", async () => {
  const store = await storeWithAll();
  const [market] = await incidentsCalled(store, "missile on the market");

  expect(await store.incidentTree(market ?? "", "2025-03-10")).toBeUndefined();
  expect(await store.incidentTree("no such incident", null)).toBeUndefined();
});

async function storeWithAll(): Promise<Store> {
  const store = await testStore();
  for (const annotation of sloviansk()) await store.addBrief(annotation);
  return store;
}

async function incidentsCalled(store: Store, label: string): Promise<readonly string[]> {
  const { statements } = await store.ledger();
  return statements.filter((said) => said.label === label).map(({ incident }) => incident);
}
