import { openStore, type Store } from "@daybook/store";
import type { Overview, OverviewRequest } from "@daybook/data";
import { expect, it, onTestFinished, vi } from "vitest";
import { renderWeek } from "./render.ts";

const rendered = vi.hoisted(() => vi.fn<() => Promise<{ pdf: Uint8Array; pages: number }>>());
vi.mock("@daybook/report", () => ({ renderWeeklyReport: rendered }));

const week = { week: "2024-W41", place: "Kharkiv", language: "en" } as const;

it("reports the days of the week as known on the newest publication day, not on the clock's", async () => {
  const { store, asked } = await storeThatSays(["2024-10-20", "2024-10-20"]);
  rendered.mockResolvedValue({ pdf: new Uint8Array([1]), pages: 11 });

  const report = await renderWeek(store, week);

  expect(asked).toEqual([{ place: "Kharkiv", from: "2024-10-07", to: "2024-10-13", asKnownOn: "2024-10-20" }]);
  expect(rendered).toHaveBeenCalledWith(expect.objectContaining({ dataVersion: "v1" }), { language: "en" });
  expect(report).toEqual({ pdf: new Uint8Array([1]), pages: 11, dataVersion: "v1" });
});

it("begins again when a newer brief came in between", async () => {
  const { store, asked } = await storeThatSays(["2024-10-20", "2024-10-21", "2024-10-21", "2024-10-21"]);

  await renderWeek(store, week);

  expect(asked.map(({ asKnownOn }) => asKnownOn)).toEqual(["2024-10-20", "2024-10-21"]);
});

it("reports a week of an empty ledger as known on its last day", async () => {
  const { store, asked } = await storeThatSays([null, null]);

  await renderWeek(store, week);

  expect(asked).toMatchObject([{ asKnownOn: "2024-10-13" }]);
});

it("makes no report of a week that there is not", async () => {
  const { store } = await storeThatSays([]);

  await expect(renderWeek(store, { ...week, week: "2024-W54" })).rejects.toThrow(/no ISO week/);
});

/** A store whose newest publication day is one after the other of these. */
async function storeThatSays(newest: readonly (string | null)[]) {
  const real = await openStore({ memory: true });
  onTestFinished(() => real.close());
  const days = [...newest];
  const asked: OverviewRequest[] = [];
  const store: Store = {
    ...real,
    newestPublication: async () => days.shift() ?? null,
    overview: async (request) => {
      asked.push(request);
      return { dataVersion: "v1" } as Overview;
    },
  };
  return { store, asked };
}
