import { z } from "@hono/zod-openapi";

/** Which part of a list is asked for. */
export const part = {
  limit: z.coerce.number().int().min(1).max(1000).default(100).describe("how many at most"),
  offset: z.coerce.number().int().min(0).default(0).describe("how many to leave out from the start"),
};

export interface Part {
  readonly limit: number;
  readonly offset: number;
}

/** Some of a list, how many there are in all, and the address of the next part. */
export function partOf<T>(all: readonly T[], { limit, offset }: Part, address: URL) {
  return { ...nextPart(all.length, { limit, offset }, address), some: all.slice(offset, offset + limit) };
}

/** The same where only the part was read. */
export function nextPart(all: number, { limit, offset }: Part, address: URL) {
  return { all, next: offset + limit < all ? nextOf(address, offset + limit) : null };
}

function nextOf(address: URL, offset: number): string {
  const next = new URL(address);
  next.searchParams.set("offset", String(offset));
  return `${next.pathname}${next.search}`;
}
