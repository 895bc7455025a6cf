import { openStore, type Store, type WeekRequest } from "@daybook/store";
import type { Overview } from "@daybook/data";
import { expect, it, onTestFinished, vi } from "vitest";
import { renderWeek } from "./render.ts";

const rendered = vi.hoisted(() => vi.fn<() => Promise<{ pdf: Uint8Array; pages: number }>>());
vi.mock("@daybook/report", () => ({ renderWeeklyReport: rendered }));

const week = { week: "2024-W41", place: "Kharkiv", language: "en" } as const;

it("reports the week that was asked for, of the data that was read", async () => {
  const real = await memory();
  const asked: WeekRequest[] = [];
  const store: Store = {
    ...real,
    week: async (request) => {
      asked.push(request);
      return { dataVersion: "v1" } as Overview;
    },
  };
  rendered.mockResolvedValue({ pdf: new Uint8Array([1]), pages: 11 });

  const report = await renderWeek(store, week);

  expect(asked).toEqual([{ week: "2024-W41", place: "Kharkiv" }]);
  expect(rendered).toHaveBeenCalledWith({ dataVersion: "v1" }, { language: "en" });
  expect(report).toEqual({ pdf: new Uint8Array([1]), pages: 11, dataVersion: "v1" });
});

it("makes no report of a week that there is not", async () => {
  await expect(renderWeek(await memory(), { ...week, week: "2024-W54" })).rejects.toThrow("is not an ISO week");
});

async function memory(): Promise<Store> {
  const store = await openStore({ memory: true });
  onTestFinished(() => store.close());
  return store;
}
