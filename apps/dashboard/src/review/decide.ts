import {
  decisionWords,
  projectionOf,
  reviewOf,
  summaryOf,
  touchedBy,
  type Decided,
  type Decision,
  type KeptReading,
} from "@daybook/intake";
import type { Store } from "@daybook/store";
import { reviewed } from "./view-of.ts";

interface Deciding {
  readonly brief: string;
  readonly by: string;
  readonly decisions: readonly Decision[];
  readonly after: number;
}

export async function decide(store: Store, { brief, by, decisions, after }: Deciding) {
  for (let tries = 0; tries < 5; tries += 1) {
    const found = await reviewed(store, brief);
    if (found === undefined) throw new Error("gone");
    const { kept, decided, review } = found;
    const theirs = decided.filter(({ seq }) => seq > after);
    const touched = new Set(decisions.flatMap((d) => touchedBy(d, decided)));
    const clash = theirs.filter(({ decision }) => touchedBy(decision, decided).some((t) => touched.has(t)));
    if (clash.length > 0)
      return {
        outcome: "behind",
        words: clash.map((one) => decisionWords(one, review)).join(". ") + ". Nothing was changed.",
      };
    const register = await store.speakers();
    const reg = register.speakers.map(({ name, kind, side, origin }) => ({ name, kind, side, origin }));
    const fresh = decisions.map((decision, at): Decided => ({
      seq: review.seq + 1 + at,
      at: new Date().toISOString(),
      by,
      decision,
    }));
    const speakers = decisions.flatMap((d) => (d.type === "speaker" ? [{ ...d.speaker, by }] : []));
    const would = reviewOf(
      kept.reading as KeptReading,
      [...decided, ...fresh],
      [...reg.filter((r) => !speakers.some((s) => s.name === r.name)), ...speakers.map(({ by: _, ...s }) => s)],
    );
    const { publisher, url, text } = kept.brief;
    const annotation = projectionOf(would, text, { publisher, url });
    const out = await store.decide({
      brief: kept.brief.id,
      after: review.seq,
      register: register.version,
      decided: fresh.map(({ by: b, decision }) => ({ by: b, json: decision })),
      summary: summaryOf(would),
      annotation,
      speakers,
    });
    if (out.outcome === "decided")
      return { outcome: "decided", words: fresh.map((one) => decisionWords(one, would)).join(". ") };
  }
  return { outcome: "behind", words: "Others decide at the same time. Nothing was changed." };
}
