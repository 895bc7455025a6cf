import type { BriefCard, BriefId, Claim, ClaimId, Figure, Incident, IncidentId } from "@daybook/data";
import { longWords } from "../words/interval-words.ts";
import { asideWords, saidBy, stepWords } from "../words/step-words.ts";
import { quantityWords } from "../words/quantity-words.ts";

export interface Evidence {
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly incidents: ReadonlyMap<IncidentId, Incident>;
  readonly briefs: ReadonlyMap<BriefId, BriefCard>;
}

/** The account of one figure: what it is, how it came to be, and the sentences it rests on. */
export function explainFigure(figure: Figure, evidence: Evidence) {
  const { interval } = figure;
  return {
    id: figure.id,
    incident: { id: figure.incident, label: evidence.incidents.get(figure.incident)?.label ?? figure.incident },
    quantity: quantityWords(figure.key),
    key: figure.key,
    saidBy: figure.apart,
    status: figure.status,
    low: interval.low,
    lowStrict: interval.lowStrict,
    best: interval.best,
    high: interval.high,
    highOpen: interval.high === null,
    words: figure.noneReported ? "none reported" : longWords(interval),
    bounds: { low: interval.lowOrigin, high: interval.highOrigin },
    grade: figure.grade,
    origins: figure.origins,
    steps: figure.steps.map((step) => ({ rule: step.rule, words: stepWords(step, evidence) })),
    used: figure.claims.flatMap((id) => claimAccount(id, evidence)),
    setAside: figure.setAside.flatMap((aside) =>
      claimAccount(aside.claim, evidence).map((claim) => ({
        ...claim,
        rule: aside.rule,
        why: asideWords(aside, evidence),
      })),
    ),
  };
}

export type FigureExplanation = ReturnType<typeof explainFigure>;
export type ClaimAccount = FigureExplanation["used"][number];

/** A claim with every place where its words stand. */
function claimAccount(id: ClaimId, { claims, briefs }: Evidence) {
  const claim = claims.get(id);
  if (claim === undefined) return [];
  return [
    {
      id,
      words: claim.mentions[0]?.words ?? "",
      saidBy: saidBy(claim),
      origin: claim.speaker?.origin ?? null,
      status: claim.status,
      published: claim.published,
      mentions: claim.mentions.map((mention) => ({
        brief: mention.brief,
        briefTitle: briefs.get(mention.brief)?.title ?? "",
        start: mention.start,
        end: mention.end,
        text: mention.words,
        sentence: mention.quote,
        sentenceStart: mention.quoteStart,
        ...(mention.row !== undefined && { row: mention.row }),
      })),
    },
  ];
}
