import { AnnotationError, decisionWords, problemsOfReview, summaryOf, touchedBy, type Decision } from "@daybook/intake";
import { LedgerError, type Store } from "@daybook/store";
import { annotationIn } from "./annotation-in.ts";
import { followRegister } from "./follow-register.ts";
import { openReview, type OpenReview } from "./open-review.ts";
import { refusalOf } from "./refusal-of.ts";
import { suppose, type Supposed } from "./suppose.ts";

export interface Deciding {
  readonly brief: string;
  readonly by: string;
  /** Written down together, or not at all. */
  readonly decisions: readonly Decision[];
  /** The newest decision that the person has seen. */
  readonly after: number;
  readonly at?: Date;
}

export interface DecidedWords {
  /** `behind`: others changed the same meanwhile; `refused`: it cannot be so. Nothing was written then. */
  readonly outcome: "decided" | "behind" | "refused";
  /** What was done, what the others did, or why not. */
  readonly words: string;
}

const patience = 50;

/**
 * Writes down what a person decided, with what counts after it. Where others decided meanwhile it goes on top of theirs,
 * unless they changed the same: then the person sees first what they did.
 */
export async function decide(store: Store, deciding: Deciding): Promise<DecidedWords> {
  for (let tries = 0; tries < patience; tries += 1) {
    const open = await openReview(store, deciding.brief);
    if (open === undefined) return refused("This brief is not there any more.");
    const clash = clashWith(open, deciding);
    if (clash.length > 0) return { outcome: "behind", words: `${clash.join(". ")}. Nothing was changed.` };
    const outcome = await tryOnce(store, open, deciding);
    if (outcome !== "behind") return outcome;
  }
  return { outcome: "behind", words: "Others decide at the same time. Nothing was changed." };
}

function refused(words: string): DecidedWords {
  return { outcome: "refused", words };
}

/** What others did meanwhile to the same figures. Nobody is held up by what they did themselves. */
function clashWith({ decided, review }: OpenReview, { decisions, after, by }: Deciding): readonly string[] {
  const mine = new Set(decisions.flatMap((decision) => touchedBy(decision, decided)));
  const theirs = decided.filter((one) => one.seq > after && one.by !== by);
  const same = theirs.filter(({ decision }) => touchedBy(decision, decided).some((what) => mine.has(what)));
  return same.map((one) => decisionWords(one, review));
}

async function tryOnce(store: Store, open: OpenReview, deciding: Deciding): Promise<DecidedWords | "behind"> {
  const { kept, register, review } = open;
  const { by, decisions, at = new Date() } = deciding;
  const refusal = await refusalOf(store, open, decisions);
  if (refusal !== null) return refused(refusal);
  const supposed = suppose(open, { by, at, decisions });
  const wrong = newProblems(open, supposed);
  if (wrong.length > 0) return refused(wrong.join(". "));
  try {
    const { outcome } = await store.decide(
      {
        brief: kept.brief.id,
        after: review.seq,
        register: register.version,
        decided: supposed.fresh.map((one) => ({ by, json: one.decision })),
        summary: summaryOf(supposed.review),
        annotation: annotationIn(open, supposed.review),
        speakers: supposed.speakers,
      },
      at,
    );
    if (outcome === "behind") return "behind";
  } catch (error) {
    if (!(error instanceof LedgerError || error instanceof AnnotationError)) throw error;
    return refused(error.message);
  }
  if (supposed.speakers.length > 0) await followRegister(store);
  return { outcome: "decided", words: supposed.fresh.map((one) => decisionWords(one, supposed.review)).join(". ") };
}

/** What a decision makes impossible that was possible before it. */
function newProblems({ kept, review }: OpenReview, supposed: Supposed): readonly string[] {
  const nameOf = ({ figure, words }: { readonly figure: string | null; readonly words: string }) =>
    figure === null ? words : `${wordsOf(figure, supposed)}: ${words}`;
  const known = new Set(problemsOfReview(review, kept.brief.text).map(({ figure, words }) => `${figure} ${words}`));
  return problemsOfReview(supposed.review, kept.brief.text)
    .filter(({ figure, words }) => !known.has(`${figure} ${words}`))
    .map(nameOf);
}

function wordsOf(id: string, { review }: Supposed): string {
  const figure = review.figures.find(({ entry }) => entry.id === id);
  return figure === undefined ? id : `“${figure.entry.span.text}”`;
}
