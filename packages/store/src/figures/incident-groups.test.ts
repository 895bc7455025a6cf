import { expect, it } from "vitest";
import { manyTrees } from "../testing/many-trees.ts";
import { temporaryPlace } from "../testing/place.ts";
import { randomBriefs } from "../testing/random-briefs.ts";
import { testStore } from "../testing/stores.ts";
import { connectedIncidents } from "./connected-incidents.ts";
import { claimPages } from "./claim-pages.ts";
import { IncidentGroups } from "./incident-groups.ts";

it.each([
  ["briefs that revise one another", randomBriefs(1, 10)],
  ["many events", manyTrees(1, { days: 8 })],
])("puts together what one incident after another leads to: %s", async (_, briefs) => {
  const place = await temporaryPlace();
  const store = await testStore(place);
  for (const brief of briefs) await store.addBrief(brief);
  const db = await place.open();

  const found = new IncidentGroups();
  const alone = [];
  for await (const page of claimPages(db)) {
    found.add(page.others);
    alone.push(...page.alone.map(({ said }) => new Set([said.incident])));
  }
  const groups = [...(await found.all(db)), ...alone];

  for (const group of groups) {
    const [first = ""] = group;
    expect(await connectedIncidents(db, [first])).toEqual(group);
  }
  const all = groups.flatMap((group) => [...group]);
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(8);
});
