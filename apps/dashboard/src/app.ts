import { Hono, type MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { Store } from "@daybook/store";
import { QuestionError } from "./asked.ts";
import type { Assets } from "./assets.ts";
import { guard, letIn } from "./guard.ts";
import { apiPage } from "./pages/api-page.ts";
import { errorPage, loginPage } from "./pages/error-page.ts";
import { page } from "./pages/layout.ts";
import { methodPage } from "./pages/method-page.ts";
import { api, describedIn } from "./routes/api.ts";
import { briefs, type Gazetteers } from "./routes/briefs.ts";
import { changes } from "./routes/changes.ts";
import { charts } from "./routes/charts.ts";
import { data } from "./routes/data.ts";
import { events, type Watching } from "./routes/events.ts";
import { feed } from "./routes/feed.ts";
import { figures } from "./routes/figures.ts";
import { imports } from "./routes/imports.ts";
import { incidents } from "./routes/incidents.ts";
import { overview } from "./routes/overview.ts";
import { reports, type Patience } from "./routes/reports.ts";
import { schedules } from "./routes/schedules.ts";
import { search } from "./routes/search.ts";
import { sources } from "./routes/sources.ts";
import { themes } from "./routes/themes.ts";

export interface AppOptions {
  readonly store: Store;
  readonly assets: Assets;
  /** `null`: only this machine may ask. */
  readonly token: string | null;
  /** The zone a new schedule starts with. */
  readonly zone: string;
  /** The data folder: what a person has said of tables of their own stands in it. */
  readonly folder?: string;
  /** The places that briefs are read with. */
  readonly gazetteer?: Gazetteers;
  readonly now?: () => Date;
  readonly patience?: Patience;
  readonly watching?: Watching;
  readonly log?: (line: string) => void;
}

/** The dashboard over a store. Tests call its `request`. */
export function createApp({
  store,
  assets,
  token,
  zone,
  folder = "var",
  gazetteer,
  now = () => new Date(),
  patience = { waitMs: 20_000, lookMs: 100 },
  watching = { everyMs: 1000, closing: new AbortController().signal },
  log = () => {},
}: AppOptions) {
  const app = new Hono();
  app.use((c, next) => (c.req.path.startsWith("/charts/") ? framedHeaders : headers)(c, next), guard(token));
  app.get("/healthz", async (c) => c.json({ ok: true, dataVersion: await store.dataVersion() }));
  app.get("/assets/:name", (c) => {
    const asset = assets.get(c.req.param("name"));
    if (asset === undefined) return c.notFound();
    if (c.req.header("if-none-match") === asset.etag) return c.body(null, 304);
    return c.body(asset.body, 200, { "Content-Type": asset.type, ETag: asset.etag, "Cache-Control": "no-cache" });
  });
  app.get("/login", (c) => c.html(page({ title: "Token", body: loginPage(ownPath(c.req.query("next")), false) })));
  app.post("/login", async (c) => {
    const body = await c.req.parseBody();
    const next = ownPath(body["next"]);
    const given = body["token"];
    if (token === null || (typeof given === "string" && letIn(c, given, token))) return c.redirect(next, 303);
    return c.html(page({ title: "Token", body: loginPage(next, true) }), 401);
  });
  app.post("/examples/remove", async (c) => {
    await store.removeExamples();
    return c.redirect("/", 303);
  });
  app.get("/method", (c) => c.html(page({ title: "Method", at: "/method", body: methodPage() })));
  app.route("/incidents", incidents(store));
  app.route("/figures", figures(store));
  app.route("/briefs", briefs(store, gazetteer));
  app.route("/sources", sources(store));
  app.route("/changes", changes(store));
  app.route("/search", search(store));
  app.route("/reports", reports(store, patience));
  app.route("/schedules", schedules(store, now, zone));
  const programs = api(store, now);
  app.route("/api/v1", programs);
  app.get("/api", (c) => c.html(page({ title: "Addresses for programs", body: apiPage(describedIn(programs)) })));
  app.route("/charts", charts(store, now));
  app.route("/feed.atom", feed(store));
  app.route("/events", events(store, watching));
  app.route("/data/import", imports(store, folder, log));
  app.route("/data", data(store, now));
  app.route("/", themes(store, now));
  app.route("/", overview(store, now));
  app.notFound((c) =>
    c.html(
      page({
        title: "Not found",
        body: errorPage("There is nothing at this address", "The link may be mistyped, or what it named was removed."),
      }),
      404,
    ),
  );
  app.onError((error, c) => {
    if (error instanceof QuestionError)
      return c.html(
        page({ title: "Cannot be answered", body: errorPage("This question cannot be answered", error.message) }),
        400,
      );
    log(`${c.req.method} ${c.req.path}: ${error.stack ?? error.message}`);
    return c.html(
      page({
        title: "Error",
        body: errorPage("Something went wrong here", "Nothing was changed. The details are in the log of the server."),
      }),
      500,
    );
  });
  return app;
}

/** Only what comes from here runs here, and nothing may frame it. */
const headers = headersWith({ frameAncestors: ["'none'"] });

/** A chart alone has no form and no button that changes anything: any page may show it. */
const framedHeaders = headersWith({ frameAncestors: ["*"] });

function headersWith({ frameAncestors }: { readonly frameAncestors: string[] }): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors,
      baseUri: ["'none'"],
    },
    ...(frameAncestors.includes("*") ? { xFrameOptions: false } : {}),
    referrerPolicy: "same-origin",
    strictTransportSecurity: false,
  });
}

/** A path of this site to go back to, and nothing else. */
function ownPath(next: unknown): string {
  return typeof next === "string" && /^\/(?![/\\])/.test(next) ? next : "/";
}
