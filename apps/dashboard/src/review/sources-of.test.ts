import type { Claim } from "@daybook/data";
import { expect, it } from "vitest";
import { sourcesOf } from "./sources-of.ts";

const police = { name: "police", kind: "state_office", side: "Ukraine", origin: "National Police" } as const;

it("counts how often a speaker is cited, in how many briefs, and how often revised", () => {
  const claims = [claim("tuesday", "f1"), claim("tuesday", "f2"), claim("wednesday", "f9", "tuesday f1")];
  expect(sourcesOf({ version: 0, speakers: [] }, claims)).toEqual([
    { speaker: police, cited: 3, revised: 1, briefs: 2, by: null, at: null },
  ]);
});

it("takes the register's word before that of a brief, and shows who is cited nowhere", () => {
  const entry = { ...police, side: null, by: "Olha", at: "2024-10-08T10:00:00Z", before: [] };
  const other = { ...entry, name: "a hospital" };
  const sources = sourcesOf({ version: 2, speakers: [entry, other] }, [claim("tuesday", "f1")]);
  expect(sources.map(({ speaker, cited, by }) => [speaker.name, speaker.side, cited, by])).toEqual([
    ["a hospital", null, 0, "Olha"],
    ["police", null, 1, "Olha"],
  ]);
});

function claim(brief: string, figure: string, revises?: string): Claim {
  const [of = "", which = ""] = revises?.split(" ") ?? [];
  return {
    brief,
    briefKey: brief,
    speaker: police,
    mentions: [{ figure }],
    revises: revises === undefined ? null : { brief: of, figure: which, type: "update" },
  } as unknown as Claim;
}
