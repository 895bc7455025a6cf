import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import { placeAt } from "../testing/place.ts";
import { sloviansk } from "../testing/sloviansk.ts";
import { testStore } from "../testing/stores.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { migrations } from "./migrate.ts";

const folder = new URL("./released/", import.meta.url);
const released = readdirSync(folder);

it("keeps a data file of the first release", () => {
  expect(released).toContain("0002-reports.sql");
  for (const name of released) expect(migrations).toHaveProperty([name.replace(".sql", "")]);
});

it.each(released)("opens a data file of %s, and finds all that was in it", async (name) => {
  const data = temporaryFolder();
  const database = new DatabaseSync(join(data, "daybook.sqlite"));
  database.exec(readFileSync(new URL(name, folder), "utf8"));
  database.close();

  const store = await testStore(placeAt({ folder: data }));

  expect(await store.verify()).toMatchObject({ isSound: true, checked: { briefs: 3, claims: 6 } });
  const texts = await Promise.all(sloviansk().map(({ brief }) => store.brief(brief.id)));
  expect(texts.map((brief) => brief?.text)).toEqual(sloviansk().map(({ brief }) => brief.text));
  expect(await store.schedules()).toMatchObject([{ name: "Desk", time: "06:00" }]);
  const [report] = await store.reports();
  expect(new TextDecoder().decode(await store.reportFile(report?.sha256 ?? ""))).toBe("a report");
  const killed = (await store.totals({ place: "Sloviansk", from: "2025-03-10", to: "2025-03-16" }, null)).find(
    ({ key }) => key.measure === "killed",
  );
  expect(killed?.interval).toMatchObject({ low: 11, best: 11, high: 11 });
});
