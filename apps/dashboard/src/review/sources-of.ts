import type { Claim } from "@daybook/data";
import type { Register } from "@daybook/store";
import type { Source } from "../pages/sources-page.ts";

/** Every speaker of the register or of a claim that counts, by name, with how often they are cited and revised. */
export function sourcesOf(register: Register, claims: readonly Claim[]): readonly Source[] {
  const spoken = Map.groupBy(
    claims.filter(({ speaker }) => speaker !== null),
    ({ speaker }) => speaker?.name ?? "",
  );
  const revised = revisedIn(claims);
  const known = new Map(register.speakers.map((speaker) => [speaker.name, speaker]));
  const names = [...new Set([...known.keys(), ...spoken.keys()])].toSorted((a, b) => a.localeCompare(b));
  return names.map((name): Source => {
    const own = spoken.get(name) ?? [];
    const entry = known.get(name);
    const { kind, side, origin } = entry ?? own[0]?.speaker ?? { kind: "other" as const, side: null, origin: name };
    return {
      speaker: { name, kind, side, origin },
      cited: own.length,
      revised: own.filter((claim) =>
        claim.mentions.some((mention) => revised.has(nameOf(claim.briefKey, mention.figure))),
      ).length,
      briefs: new Set(own.map(({ brief }) => brief)).size,
      by: entry?.by ?? null,
      at: entry?.at ?? null,
    };
  });
}

/** The figures that a later claim says it revises. */
function revisedIn(claims: readonly Claim[]): ReadonlySet<string> {
  return new Set(claims.flatMap(({ revises }) => (revises === null ? [] : [nameOf(revises.brief, revises.figure)])));
}

function nameOf(brief: string, figure: string): string {
  return JSON.stringify([brief, figure]);
}
