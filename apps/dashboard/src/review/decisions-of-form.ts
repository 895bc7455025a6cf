import { figureFromWords, type Decision, type Review } from "@daybook/intake";
import { FormError } from "./form-error.ts";
import { editedFields } from "./edited-fields.ts";
import { entryOf, textOf, type Form } from "./form.ts";
import { incidentDecisions, mergeDecision, splitDecisions } from "./incident-decisions.ts";
import { relationDecision } from "./relation-decision.ts";
import { speakerDecisions } from "./speaker-decisions.ts";

interface About {
  readonly review: Review;
  readonly text: string;
}

/**
 * The decisions that a form of the review asks for, in their order.
 *
 * Throws a FormError, in words for the person, where it asks for what cannot be.
 */
export function decisionsOfForm(form: Form, about: About): readonly Decision[] {
  const { review } = about;
  const figures = textOf(form, "figures").split(",").filter(Boolean);
  const figure = textOf(form, "figure");
  switch (textOf(form, "do")) {
    case "accept":
      return [{ type: "accept", figures }];
    case "wait":
      return [{ type: "wait", figures }];
    case "reject":
      return [{ type: "reject", figures, reason: textOf(form, "reason") }];
    case "edit":
      return edits(figure, editedFields(form, entryOf(review, figure)));
    case "whole":
    case "same":
      return edits(figure, relationDecision(form, entryOf(review, figure), review));
    case "move":
      return [{ type: "move", figures: withAgain(figure, review), incident: textOf(form, "target") }];
    case "split":
      return splitDecisions(entryOf(review, figure), withAgain(figure, review), review);
    case "copy":
      return [{ type: "copy", figure, as: newId(review) }];
    case "revision":
    case "restates":
      return earlierDecisions(form, figure, review);
    case "add":
      return [added(form, about)];
    case "incident":
      return incidentDecisions(form, review);
    case "merge":
      return [mergeDecision(form, review)];
    case "speakers":
      return speakerDecisions(form);
    case "finish":
      return [{ type: "finish" }];
    case "reopen":
      return [{ type: "reopen" }];
    case "undo":
      return [{ type: "undo", seq: Number(textOf(form, "seq")) }];
    default:
      throw new FormError("This form asks for nothing that can be done here.");
  }
}

/** A figure and what tells it again: they go together. */
export function withAgain(id: string, { figures }: Review): readonly string[] {
  return [id, ...figures.filter(({ entry }) => entry.duplicate_of === id).map(({ entry }) => entry.id)];
}

function edits(figure: string, fields: ReturnType<typeof editedFields>): readonly Decision[] {
  return Object.keys(fields).length === 0 ? [] : [{ type: "edit", figure, fields }];
}

/** What a person says a figure is to one of an earlier brief: it counts with that. */
function earlierDecisions(form: Form, figure: string, review: Review): readonly Decision[] {
  const accept: Decision = { type: "accept", figures: withAgain(figure, review) };
  const { restates, revises } = entryOf(review, figure);
  const type = textOf(form, "type");
  if (textOf(form, "do") === "restates")
    return [{ type: "edit", figure, fields: { restates: type === "yes" ? restates : null } }, accept];
  const told = revises === null || type === "" ? null : { ...revises, type: typeOf(type) };
  return [{ type: "edit", figure, fields: { revises: told } }, accept];
}

const revisionTypes = ["update", "correction", "retraction", "reclassification", "reading"] as const;

function typeOf(given: string) {
  const found = revisionTypes.find((type) => type === given);
  if (found === undefined) throw new FormError(`“${given}” is no kind of revision.`);
  return found;
}

function added(form: Form, { review, text }: About): Decision {
  const at = { start: Number(textOf(form, "from")), end: Number(textOf(form, "to")) };
  const near = { id: newId(review), published: review.published, figures: review.figures.map(({ entry }) => entry) };
  const draft = figureFromWords(text, at, near);
  if (draft === null) throw new FormError("These words are not in the text of the brief.");
  return { type: "add", figure: { ...draft, ...(editedFields(form, draft) as Partial<typeof draft>) } };
}

/** "p1", "p2": what people add is told apart from what was read. */
export function newId({ figures }: Review): string {
  const taken = figures.map(({ entry }) => Number(/^p(\d+)$/.exec(entry.id)?.[1] ?? 0));
  return `p${Math.max(0, ...taken) + 1}`;
}
