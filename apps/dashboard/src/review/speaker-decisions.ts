import type { Decision, SpeakerEntry } from "@daybook/intake";
import { speakerKinds } from "../pages/speaker-fields.ts";
import { FormError } from "./form-error.ts";
import { textOf, type Form } from "./form.ts";

/** What a person says of each speaker that a form asks about. */
export function speakerDecisions(form: Form): readonly Decision[] {
  return speakersOfForm(form).map((speaker) => {
    const onlyHere = textOf(form, `here:${speaker.name}`) === "yes";
    return { type: "speaker", speaker, ...(onlyHere ? { onlyHere } : {}) };
  });
}

export function speakersOfForm(form: Form): readonly SpeakerEntry[] {
  return (form.get("speaker") ?? []).map((name) => ({
    name,
    kind: kindOf(textOf(form, `kind:${name}`)),
    side: textOf(form, `side:${name}`) || null,
    origin: textOf(form, `origin:${name}`) || name,
  }));
}

function kindOf(given: string): SpeakerEntry["kind"] {
  const found = speakerKinds.find(([kind]) => kind === given)?.[0];
  if (found === undefined) throw new FormError(`“${given}” is no kind of speaker.`);
  return found as SpeakerEntry["kind"];
}
