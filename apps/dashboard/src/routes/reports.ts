import { setTimeout as sleep } from "node:timers/promises";
import { Hono } from "hono";
import { periodOfWeek } from "@daybook/data";
import type { Store } from "@daybook/store";
import { briefedWeeks } from "../knowledge.ts";
import { dayFrom } from "./incidents.ts";
import { errorPage } from "../pages/error-page.ts";
import { page } from "../pages/layout.ts";
import { reportsPage, waitingPage } from "../pages/reports-page.ts";

export interface Patience {
  /** How long a page waits for a worker, and how often it looks, in milliseconds. */
  readonly waitMs: number;
  readonly lookMs: number;
}

/** So many reports in the making are shown. */
const mostOpen = 20;

export function reports(store: Store, { waitMs, lookMs }: Patience) {
  return new Hono()
    .get("/", async (c) =>
      c.html(
        page({
          title: "Reports",
          at: "/reports",
          body: reportsPage(
            { reports: await store.reports(), open: await store.runs({ isOpen: true, limit: mostOpen }) },
            await briefedWeeks(store),
            store.firstWeekday,
          ),
        }),
      ),
    )
    .get("/files/:file", async (c) => {
      const sha256 = /^([0-9a-f]{64})\.pdf$/.exec(c.req.param("file"))?.[1];
      const file = sha256 === undefined ? undefined : await store.reportFile(sha256);
      return file === undefined || sha256 === undefined ? c.notFound() : pdf(file, `daybook-${sha256.slice(0, 8)}.pdf`);
    })
    .get("/:file", async (c) => {
      const week = /^(\d{4}-W\d{2})\.pdf$/.exec(c.req.param("file"))?.[1];
      if (week === undefined || periodOfWeek(week, store.firstWeekday) === undefined) return c.notFound();
      const asKnownOn = dayFrom(c.req.query("asKnownOn"));
      const asked = await askFor(store, { week, asKnownOn }, { waitMs, lookMs });
      if (asked.state === "failed")
        return c.html(
          page({
            title: "Report",
            at: "/reports",
            body: errorPage(`The report of ${week} could not be made`, `${asked.message} Nothing was changed.`),
          }),
          500,
        );
      if (asked.state === "waiting")
        return c.html(page({ title: "Report", at: "/reports", body: waitingPage({ week, asKnownOn }) }), 503, {
          "Retry-After": "20",
        });
      const file = await store.reportFile(asked.sha256);
      return file === undefined
        ? c.notFound()
        : pdf(file, `daybook-${week}${asKnownOn === null ? "" : `-known-${asKnownOn}`}.pdf`);
    });
}

type Answer =
  | { readonly state: "done"; readonly sha256: string }
  | { readonly state: "failed"; readonly message: string }
  | { readonly state: "waiting" };

/** The stored report of the data, as it is or as it was known on a day, or the one that a worker makes while we wait. */
async function askFor(
  store: Store,
  { week, asKnownOn }: { readonly week: string; readonly asKnownOn: string | null },
  { waitMs, lookMs }: Patience,
): Promise<Answer> {
  const asked = await store.requestReport({ week, place: null, language: "en", asKnownOn });
  if ("report" in asked) return { state: "done", sha256: asked.report.sha256 };
  for (let waited = 0; waited <= waitMs; waited += lookMs) {
    const run = await store.run(asked.waiting);
    if (run?.state === "done" && run.report !== null) return { state: "done", sha256: run.report.sha256 };
    if (run?.state === "failed") return { state: "failed", message: run.message ?? "" };
    await sleep(lookMs);
  }
  return { state: "waiting" };
}

function pdf(file: Uint8Array, name: string): Response {
  return new Response(new Uint8Array(file), {
    headers: { "Content-Type": "application/pdf", "Content-Disposition": `inline; filename="${name}"` },
  });
}
