import { readFile } from "node:fs/promises";
import { readAnnotation } from "@daybook/intake";
import { openStore } from "@daybook/store";
import { expect, it } from "vitest";
import { fillWithExamples } from "./briefs/examples.ts";

it("keeps an example that an older Daybook told in other words, and completes the others", async () => {
  const store = await openStore({ memory: true });
  const folder = new URL("briefs/sloviansk-01/", import.meta.url);
  const text = await readFile(new URL("brief.txt", folder), "utf8");
  const figures: unknown = JSON.parse(await readFile(new URL("figures.json", folder), "utf8"));
  await store.addBrief(readAnnotation(figures, `${text}\nTold in other words.\n`), { example: true });
  await fillWithExamples(store, true);
  const briefs = await store.briefs();
  expect(briefs).toHaveLength(4);
  expect(briefs.filter(({ published }) => published === "2025-03-11")).toHaveLength(1);
  await store.close();
});

it("names no private person: who listed the dead is told by what they are", async () => {
  const text = await readFile(new URL("briefs/sloviansk-02/brief.txt", import.meta.url), "utf8");
  expect(text).toMatch(/A local councillor told reporters that volunteers had listed the names of 14 dead/);
});
