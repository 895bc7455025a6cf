import { Hono, type Context } from "hono";
import { exportedAnnotation, type Decision } from "@daybook/intake";
import { LedgerError, type Store } from "@daybook/store";
import { page } from "../pages/layout.ts";
import { effectPart } from "../pages/review/effect-part.ts";
import { reviewPage, reviewPart } from "../pages/review/review-page.ts";
import { addressOf, type Mode } from "../pages/review/view.ts";
import { decide, type DecidedWords } from "../review/decide.ts";
import { decisionsOfForm } from "../review/decisions-of-form.ts";
import { effectOfAccepting } from "../review/effect-of-accepting.ts";
import { formFrom, textOf } from "../review/form.ts";
import { FormError } from "../review/form-error.ts";
import { modeOf } from "../review/mode-of.ts";
import { nextToDecide } from "../review/next-to-decide.ts";
import { openReview } from "../review/open-review.ts";
import { viewOf } from "../review/view-of.ts";
import { deciderOf, nameOf } from "../who.ts";

/** The review of one brief: its page, the decisions sent from it, and what totals would be. */
export function review(store: Store) {
  return new Hono()
    .get("/:id", async (c, next) => {
      const found = await openReview(store, c.req.param("id"));
      if (found === undefined) return next();
      const { mode, notice } = modeOf(c.req.query(), found);
      const known = c.req.query("known") === undefined ? null : "This brief was here already. Nothing was added.";
      return show(c, store, { id: found.kept.brief.id, mode, notice: notice ?? known });
    })
    .post("/:id/decisions", async (c) => {
      const found = await openReview(store, c.req.param("id"));
      if (found === undefined) return c.notFound();
      const form = formFrom((await c.req.formData()).entries());
      const { id } = found.kept.brief;
      const outcome = await attempt(async () => {
        const decisions = decisionsOfForm(form, { review: found.review, text: found.kept.brief.text });
        const at = madeBy(decisions);
        const { outcome: came, words } = await decide(store, {
          brief: id,
          by: deciderOf(c),
          decisions,
          after: Number(textOf(form, "after")),
        });
        return { outcome: came, words: came === "decided" ? doneWords(words, decisions, deciderOf(c)) : words, at };
      });
      if (wantsPart(c) || outcome.notice !== null) return show(c, store, { id, mode: reading, ...outcome });
      return c.redirect(`${addressOf(found.kept)}#${outcome.at ?? nextToDecide(found.review, form)}`, 303);
    })
    .get("/:id/annotation.json", async (c) => {
      const found = await openReview(store, c.req.param("id"));
      if (found === undefined) return c.notFound();
      c.header("Content-Disposition", `attachment; filename="${found.review.key}.json"`);
      return c.json(exportedAnnotation(found.review, found.kept.brief.text));
    })
    .get("/:id/effect", async (c) => {
      const found = await openReview(store, c.req.param("id"));
      if (found === undefined) return c.notFound();
      const figures = (c.req.query("accept") ?? "").split(",").filter(Boolean);
      return c.html(effectPart(await effectOfAccepting(store, found, { figures, isAll: c.req.query("of") === "all" })));
    });
}

const reading: Mode = { kind: "reading" };

interface Shown {
  readonly id: string;
  readonly mode: Mode;
  readonly notice?: string | null;
  readonly said?: string | null;
  readonly at?: string | null;
}

/** The whole page, with what all that waits would do; or only the part that changes, for a page that asks the rest itself. */
async function show(c: Context, store: Store, { id, mode, notice = null, said = null, at = null }: Shown) {
  const found = await openReview(store, id);
  if (found === undefined) return c.notFound();
  const view = await viewOf(store, found, { by: nameOf(c), mode, notice, said, at });
  if (wantsPart(c)) return c.html(reviewPart(view));
  const figures = found.review.figures.filter(({ state }) => state === "waiting").map(({ entry }) => entry.id);
  const effect = figures.length === 0 ? null : await effectOfAccepting(store, found, { figures, isAll: true });
  const title = found.kept.brief.title;
  return c.html(page({ title, at: "/briefs", body: reviewPage({ ...view, effect }) }), notice === null ? 200 : 409);
}

function wantsPart(c: Context): boolean {
  return c.req.header("accept") === "text/html-fragment";
}

interface Outcome {
  readonly notice: string | null;
  readonly said: string | null;
  /** The card that was made. */
  readonly at: string | null;
}

type Came = Pick<DecidedWords, "outcome" | "words"> & Pick<Outcome, "at">;

/** What was decided, or in words why it was not. */
async function attempt(action: () => Promise<Came>): Promise<Outcome> {
  try {
    const { outcome, words, at } = await action();
    return outcome === "decided" ? { notice: null, said: words, at } : notDone(words);
  } catch (error) {
    if (error instanceof FormError || error instanceof LedgerError) return notDone(error.message);
    throw error;
  }
}

function notDone(message: string): Outcome {
  const words = /Nothing was/.test(message) ? message : `${message.replace(/\.?$/, ".")} Nothing was changed.`;
  return { notice: words, said: words, at: null };
}

/** What is told to whoever did it; of several speakers at once only that they are known now. */
function doneWords(words: string, decisions: readonly Decision[], by: string): string {
  const speakers = decisions.filter(({ type }) => type === "speaker").length;
  if (speakers > 1) return `${speakers} speakers are known now`;
  return words.replaceAll(`${by} `, "").replace(/^./, (letter) => letter.toUpperCase());
}

/** The figure that decisions add or copy. */
function madeBy(decisions: readonly Decision[]): string | null {
  const made = decisions.flatMap((decision) =>
    decision.type === "add" ? [decision.figure.id] : decision.type === "copy" ? [decision.as] : [],
  );
  return made[0] ?? null;
}
