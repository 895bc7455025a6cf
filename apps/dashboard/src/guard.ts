import { createHash, timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";

const cookieName = "daybook";

/** Names by which a machine calls itself. A page of another name that resolves here is turned away (DNS rebinding). */
const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Whether an address is reachable from this machine only. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "127.0.0.1" || host === "::1";
}

/** Without a token only this machine may ask, under its own name, and only its own pages may write. */
export function guard(token: string | null): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.path === "/healthz") return next();
    if (token === null && !loopback.test(c.req.header("host") ?? "")) {
      return c.text("Daybook answers only under localhost. Set DAYBOOK_TOKEN to open it to others.", 421);
    }
    if (!isOwnWrite(c)) return c.text("This request came from another site. Nothing was changed.", 403);
    if (token === null || isLetIn(c, token) || isOpen(c.req.path)) return next();
    if (c.req.path.startsWith("/api/"))
      return c.json({ error: "A token is needed: send Authorization: Bearer …" }, 401);
    // The page that asks for the token stands in no frame.
    if (c.req.header("sec-fetch-dest") === "iframe")
      return c.text("This Daybook asks for a token. Open the chart in a window of its own.", 401);
    const { pathname, search } = new URL(c.req.url);
    return c.redirect(`/login?next=${encodeURIComponent(pathname + search)}`);
  };
}

function isOpen(path: string): boolean {
  return path === "/login" || path.startsWith("/assets/");
}

/**
 * Reading is free of side effects; a write must come from one of our own pages, or from a program that has the token.
 * Browsers say where a request comes from; older ones only in `Origin`.
 */
function isOwnWrite(c: Context): boolean {
  if (c.req.method === "GET" || c.req.method === "HEAD") return true;
  const site = c.req.header("sec-fetch-site");
  if (site !== undefined) return site === "same-origin";
  const origin = c.req.header("origin");
  return origin === undefined ? c.req.header("authorization") !== undefined : hostOf(origin) === c.req.header("host");
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

function isLetIn(c: Context, token: string): boolean {
  const bearer = /^Bearer (.+)$/.exec(c.req.header("authorization") ?? "")?.[1];
  if (bearer !== undefined) return isSame(bearer, token);
  return isSame(getCookie(c, cookieName) ?? "", sessionOf(token));
}

/** Keeps a browser let in; the cookie holds a hash of the token, never the token. */
export function letIn(c: Context, given: string, token: string): boolean {
  if (!isSame(given, token)) return false;
  setCookie(c, cookieName, sessionOf(token), { httpOnly: true, sameSite: "Strict", path: "/", maxAge: 30 * 24 * 3600 });
  return true;
}

function sessionOf(token: string): string {
  return createHash("sha256").update(`daybook session ${token}`).digest("base64url");
}

function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
