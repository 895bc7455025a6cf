import type { Store } from "@daybook/store";
import { expect, it } from "vitest";
import { longWork, shareWords, type Show } from "./long-work.ts";

const about = { title: "Import of missiles.csv", href: "/data/import/1", whyOf: () => "Nothing was stored." };
const moment = new Date("2024-10-08T12:00:00Z");

it("shows how far it is while it runs, and keeps what came of it", async () => {
  const { work: long } = desk();
  const going = Promise.withResolvers<string>();
  let show: Show = () => {};
  const work = long.begin(about, (_store, shown) => {
    show = shown;
    return going.promise;
  });
  expect(work.state).toEqual({ kind: "running", step: "It begins", done: 0, all: 0 });
  show("Reading rows", 40, 100);
  expect(long.running()).toMatchObject([{ title: about.title, state: { step: "Reading rows", done: 40, all: 100 } }]);
  going.resolve("825 voyages");
  await expect.poll(() => work.state).toEqual({ kind: "done", result: "825 voyages", at: moment });
  expect(long.running()).toEqual([]);
});

it("says why it failed in words for whoever asked, and all of it to the log", async () => {
  const { work: long, log } = desk();
  const work = long.begin(about, async () => Promise.reject(new Error("disk full")));
  await expect.poll(() => work.state).toEqual({ kind: "failed", why: "Nothing was stored.", at: moment });
  expect([long.running(), log.join("")]).toEqual([
    [],
    expect.stringContaining("Import of missiles.csv: Error: disk full"),
  ]);
});

it.each([
  [0, 0, ""],
  [0, 80, "0 %"],
  [79, 80, "98 %"],
  [90, 80, "100 %"],
])("of %i of %i says %j", (done, all, words) => {
  expect(shareWords({ done, all })).toBe(words);
});

function desk() {
  const log: string[] = [];
  const store = {} as Store;
  const work = longWork(
    (use) => use(store),
    () => moment,
    (line) => void log.push(line),
  );
  return { work, log };
}
