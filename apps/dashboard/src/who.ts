import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";

const cookie = "daybook-name";
const longest = 80;

/** The name that a person gave in this browser; `null` without. */
export function nameOf(c: Context): string | null {
  return tidy(getCookie(c, cookie) ?? "");
}

/** Who a decision is of. */
export function deciderOf(c: Context): string {
  return nameOf(c) ?? "someone at this machine";
}

/** Keeps a name in this browser; an empty one forgets it. */
export function keepName(c: Context, given: string): void {
  const maxAge = tidy(given) === null ? 0 : 365 * 24 * 3600;
  setCookie(c, cookie, tidy(given) ?? "", { httpOnly: true, sameSite: "Strict", path: "/", maxAge });
}

/** One line, without what steers a terminal or turns the direction of the words around it. */
function tidy(given: string): string | null {
  const name = given
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, " ")
    .trim()
    .slice(0, longest)
    .trim();
  return name === "" ? null : name;
}
