import { isDay, type Brief, type Contribution } from "@daybook/data";
import { LedgerError } from "./ledger-error.ts";

/** Throws a LedgerError, in words for a person, where a brief or what it tells could not be kept or summed. */
export function refuseBroken(brief: Brief, { claims, statements }: Contribution): void {
  refuseBrokenBrief(brief);
  const where = `The brief “${brief.key}” was not stored:`;
  refuseNoText(brief, [...claims, ...statements]);
  for (const { mentions, interval, from, to } of claims) {
    const words = `${where} its figure ${mentions[0]?.figure ?? "?"}, “${mentions[0]?.words ?? "?"}”,`;
    if (!isDay(from) || !isDay(to) || from > to) {
      throw new LedgerError(`${words} is told of ${from} to ${to}, which is no time. Correct its dates.`);
    }
    const { low, best, high } = interval;
    const isOrdered = low >= 0 && (best === null || low <= best) && (high === null || (best ?? low) <= high);
    if (!isOrdered) {
      throw new LedgerError(`${words} has low ${low}, best ${best}, high ${high}. They must be in that order.`);
    }
  }
}

/** The same of a brief of which nothing counts yet. */
export function refuseBrokenBrief(brief: Brief): void {
  if (!isDay(brief.published)) {
    throw new LedgerError(
      `The brief “${brief.key}” was not stored: “${brief.published}” is no day. Write it as 2024-10-08.`,
    );
  }
  refuseNoText(brief, [brief]);
}

/** PostgreSQL keeps no NUL, and no database a surrogate without its other half. */
export function refuseNoText({ key }: Pick<Brief, "key">, values: readonly unknown[]): void {
  if (values.every(isText)) return;
  throw new LedgerError(
    `The brief “${key}” was not stored: a NUL or half a character is in it, which is no text. ` +
      "Take it out, or save the file as UTF-8.",
  );
}

function isText(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed() && !value.includes("\0");
  return typeof value !== "object" || value === null || Object.values(value).every(isText);
}
