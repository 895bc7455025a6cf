import { coverageOf, sideBySide, type ComparedSide, type SideBySide } from "@daybook/data";
import type { Store } from "@daybook/store";
import type { Asked } from "../asked.ts";
import { knownNow } from "../knowledge.ts";
import type { ComparedAsked } from "./compared-asked.ts";

export interface SideShown extends ComparedSide {
  readonly asked: Asked;
  /** The day of publication whose knowledge it shows, also where none was asked for. */
  readonly asKnownOn: string;
}

export interface Compared extends SideBySide {
  readonly a: SideShown;
  readonly b: SideShown;
}

/** Reads both sides and holds them against each other. */
export async function comparedOf(store: Store, asked: ComparedAsked): Promise<Compared> {
  const [a, b] = [await sideOf(store, asked.a), await sideOf(store, asked.b)];
  return { ...sideBySide(a, b), a, b };
}

async function sideOf(store: Store, asked: Asked): Promise<SideShown> {
  const asKnownOn = asked.asKnownOn ?? (await knownNow(store));
  const { place, from, to, only } = asked;
  const filter = { place, from, to, ...(only === undefined ? {} : { only }) };
  const briefs = (await store.briefs()).filter(({ published }) => published <= asKnownOn);
  return {
    asked,
    asKnownOn,
    filter,
    figures: await store.figuresAsked(filter, asKnownOn),
    coverage: coverageOf(briefs, filter, place),
  };
}
