import { stringify } from "csv-stringify/sync";
import { Hono } from "hono";
import type { Store } from "@daybook/store";
import { answer } from "./api.ts";

export function data(store: Store, now: () => Date) {
  return new Hono().get("/totals.csv", async (c) => {
    const { totals, place, from, to, asKnownOn, dataVersion } = await answer(store, c.req.query(), now());
    const rows = totals.map(({ unallocated, conflicts, bounds, ...total }) => ({
      place,
      from,
      to,
      asKnownOn,
      ...total,
      lowIs: bounds.low,
      highIs: bounds.high,
      unallocatedHigh: unallocated === null ? null : (unallocated.high ?? "open"),
      conflicts: conflicts.length,
      dataVersion,
    }));
    // A cell that a spreadsheet would take for a formula is written as text.
    const csv = stringify(rows, { header: true, bom: true, escape_formulas: true, cast: { boolean: String } });
    return c.body(csv, 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="daybook-totals-${from}-${to}.csv"`,
    });
  });
}
