import { Hono } from "hono";
import { checksPage } from "../pages/checks-page.ts";
import { page } from "../pages/layout.ts";
import { checks, checksAddress } from "../work/checks.ts";
import type { LongWork } from "../work/long-work.ts";

/** Checks all figures, or computes them anew: begun here, left, and found again here. */
export function checkRoutes(work: LongWork) {
  const held = checks(work);
  return new Hono()
    .get("/", (c) => c.html(page({ title: "Figures and claims", at: "/data", body: checksPage(held) })))
    .post("/:action", (c) => {
      const action = c.req.param("action");
      if (action !== "verify" && action !== "rebuild") return c.notFound();
      held[action]();
      return c.redirect(`${checksAddress}#${action === "verify" ? "check" : "anew"}`, 303);
    });
}
