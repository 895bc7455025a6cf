import { expect, it } from "vitest";
import { testStore } from "../testing/stores.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { ViewError } from "./view-error.ts";

const kharkiv = { name: "Kharkiv", address: "/?place=Kharkiv&measure=injured", by: "Olha" };

it("keeps a view by its name, and lists them by their names", async () => {
  const store = await testStore();
  const saved = await store.saveView({ ...kharkiv, name: "  Ships \n and ports " }, new Date("2024-10-14T08:00:00Z"));
  await store.saveView(kharkiv);
  expect(saved).toMatchObject({ name: "Ships and ports", by: "Olha", savedAt: "2024-10-14T08:00:00.000Z" });
  expect((await store.savedViews()).map(({ name }) => name)).toEqual(["Kharkiv", "Ships and ports"]);
});

it("renames and deletes, and nothing else moves", async () => {
  const store = await testStore();
  const { id } = await store.saveView(kharkiv);
  await store.renameView(id, "Kharkiv, injured");
  expect(await store.savedViews()).toMatchObject([{ ...kharkiv, id, name: "Kharkiv, injured" }]);
  await store.renameView(id, "kharkiv, Injured");
  await store.deleteView(id);
  await store.deleteView(id);
  expect(await store.savedViews()).toEqual([]);
  await expect(store.renameView(id, "Anything")).rejects.toThrow("not there any more");
});

it.each([
  "//elsewhere.example/",
  "/\\elsewhere.example",
  "https://elsewhere.example/",
  "week=2024-W41",
  "",
  "/a\nb",
  "/ä",
  `/${"a".repeat(5000)}`,
])("refuses %j, which is no address here", async (address) => {
  const store = await testStore();
  await expect(store.saveView({ ...kharkiv, address })).rejects.toThrow(ViewError);
  expect(await store.savedViews()).toEqual([]);
});

it.each(["", "   ", "a".repeat(101), "KHARKIV"])("refuses the name %j", async (name) => {
  const store = await testStore();
  await store.saveView(kharkiv);
  await expect(store.saveView({ ...kharkiv, name })).rejects.toThrow(ViewError);
  expect(await store.savedViews()).toHaveLength(1);
});

it("comes back with a backup", async () => {
  const file = `${temporaryFolder()}/a.backup`;
  const [here, there] = [await testStore(), await testStore()];
  await here.saveView(kharkiv);
  await there.saveView({ ...kharkiv, name: "Gone" });
  await here.backup(file);
  await there.restore(file);
  expect(await there.savedViews()).toEqual(await here.savedViews());
});
