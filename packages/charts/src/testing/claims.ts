import { interval, type Claim, type Speaker } from "@daybook/data";
import { keyOf } from "./keys.ts";

export const officials: Speaker = {
  name: "regional officials",
  kind: "state_office",
  side: "Ukraine",
  origin: "regional administration",
};

/** A claim in the words of its brief: two killed in Kharkiv, unless the test says otherwise. */
export function claimOf(id: string, words: string, rest: Partial<Claim> = {}): Claim {
  return {
    id,
    brief: "b1",
    briefKey: "day-958",
    published: "2024-10-08",
    key: keyOf("killed"),
    incident: "kharkiv",
    interval: interval(2, 2, 2),
    noneReported: false,
    floor: false,
    speaker: officials,
    status: "reported",
    from: "2024-10-08",
    to: "2024-10-08",
    place: "Kharkiv",
    actor: "Russia",
    weapon: null,
    mentions: [
      {
        brief: "b1",
        figure: id,
        words,
        start: 10,
        end: 10 + words.length,
        quote: `${words} in Kharkiv`,
        quoteStart: 10,
        quoteEnd: 21 + words.length,
      },
    ],
    revises: null,
    restates: null,
    past: false,
    ...rest,
  };
}

export function named(name: string): Speaker {
  return { ...officials, name, origin: name };
}
