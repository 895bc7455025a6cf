import { plusDays, weekOf, type FirstWeekday } from "@daybook/data";
import { z } from "zod";
import { askedOf, questionFrom, QuestionError, type Asked } from "../asked.ts";

/** Two questions that are held against each other. */
export interface ComparedAsked {
  readonly a: Asked;
  readonly b: Asked;
}

type Query = Readonly<Record<string, string>>;

/** What one side may ask for itself. Which quantity is asked for is common to both: two are never compared. */
const ofSide = [
  "week",
  "from",
  "to",
  "place",
  "asKnownOn",
  "origin",
  "actor",
  "weapon",
  "grade",
  "status",
  "brief",
  "theatre",
];
const days = ["week", "from", "to"];

/** The words of the address: those of both sides, and with `a.` or `b.` before them those of one. */
export function comparedQuestionFrom(first: FirstWeekday) {
  const { by: _by, ...shape } = questionFrom(first).shape;
  const own = (side: string) =>
    Object.fromEntries(
      Object.entries(shape)
        .filter(([name]) => ofSide.includes(name))
        .map(([name, schema]) => [`${side}.${name}`, schema] as const),
    );
  return z.object({ ...shape, ...own("a"), ...own("b") });
}

/** Reads two questions from one address. Where nothing says how they differ, the second is the week before. */
export function comparedAsked(query: Query, defaultWeek: string, first: FirstWeekday = "monday"): ComparedAsked {
  const a = askedIn(query, "a", defaultWeek, first);
  const isAlone = !Object.keys(query).some((name) => name.startsWith("b."));
  const b = askedIn(query, "b", defaultWeek, first);
  return { a, b: isAlone && isSame(a, b) ? weekBefore(a, first) : b };
}

function askedIn(query: Query, side: "a" | "b", defaultWeek: string, first: FirstWeekday): Asked {
  try {
    return askedOf(sideOf(query, side), defaultWeek, first);
  } catch (error) {
    if (!(error instanceof QuestionError)) throw error;
    throw new QuestionError(`${side === "a" ? "The first side" : "The second side"}: ${error.message}`);
  }
}

/** What is common, and in its place whatever the side asks for itself; an own day takes the place of all common days. */
function sideOf(query: Query, side: "a" | "b"): Query {
  const own = Object.entries(query).flatMap(([name, value]) =>
    name.startsWith(`${side}.`) && ofSide.includes(name.slice(2)) ? [[name.slice(2), value] as const] : [],
  );
  const hasDays = own.some(([name, value]) => days.includes(name) && value !== "");
  const common = Object.entries(query).filter(([name]) => !name.includes(".") && !(hasDays && days.includes(name)));
  return Object.fromEntries([...common, ...own]);
}

function isSame(a: Asked, b: Asked): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function weekBefore(a: Asked, first: FirstWeekday): Asked {
  const { place, asKnownOn, only } = a;
  const query = { week: weekOf(plusDays(a.from, -7), first) };
  return { ...askedOf(query, query.week, first), place, asKnownOn, ...(only === undefined ? {} : { only }) };
}
