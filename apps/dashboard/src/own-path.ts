/** A path of this site to go back to, and nothing else. */
export function ownPath(next: unknown): string {
  return typeof next === "string" && /^\/(?![/\\])/.test(next) ? next : "/";
}

/** The same without the days: it then shows the newest week, whichever that is. */
export function withoutDays(address: string): string {
  const { pathname, searchParams } = new URL(ownPath(address), "http://here");
  for (const name of ["week", "from", "to"]) searchParams.delete(name);
  const query = searchParams.toString();
  return query === "" ? pathname : `${pathname}?${query}`;
}

/** As every address is written, whatever letters it came with. */
export function asAddress(path: string): string {
  const { pathname, search } = new URL(ownPath(path), "http://here");
  return `${pathname}${search}`;
}
