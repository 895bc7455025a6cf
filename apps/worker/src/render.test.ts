import { openStore, type Store, type WeekRequest } from "@daybook/store";
import type { Overview } from "@daybook/data";
import type { renderWeeklyReport, ReportOptions } from "@daybook/report";
import { expect, it, onTestFinished, vi } from "vitest";
import { renderWeek } from "./render.ts";

const rendered = vi.hoisted(() => vi.fn<typeof renderWeeklyReport>());
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
  expect(rendered).toHaveBeenCalledWith({ dataVersion: "v1" }, expect.objectContaining({ language: "en" }));
  expect(report).toEqual({ pdf: new Uint8Array([1]), pages: 11, dataVersion: "v1" });
});

it("says what it does: reading the figures, then each part it draws", async () => {
  const store = { ...(await memory()), week: async () => ({ dataVersion: "v1" }) as Overview };
  rendered.mockImplementation(async (_, { onPart = async () => {} }: ReportOptions) => {
    await onPart({ part: "the first page", done: 0, all: 10, pages: 1 });
    await onPart({ part: "casualties", done: 2, all: 10, pages: 3 });
    return { pdf: new Uint8Array([1]), pages: 11 };
  });
  const shown: unknown[] = [];
  await renderWeek(store, week, async (progress) => void shown.push(progress));
  expect(shown).toEqual([
    { step: "Reading the figures", done: 0, all: 0 },
    { step: "Drawing the first page", done: 0, all: 10 },
    { step: "Drawing casualties, after 3 pages", done: 2, all: 10 },
  ]);
});

it("makes no report of a week that there is not", async () => {
  await expect(renderWeek(await memory(), { ...week, week: "2024-W54" })).rejects.toThrow("is not an ISO week");
});

async function memory(): Promise<Store> {
  const store = await openStore({ memory: true });
  onTestFinished(() => store.close());
  return store;
}
