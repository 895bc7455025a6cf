import { html, type Markup } from "./html.ts";
import type { SpeakerEntry } from "@daybook/intake";
import { choice, field, type Option } from "./review/fields.ts";

/** The kinds of speakers, as the rules weigh them (R6), in plain words. */
export const speakerKinds: readonly Option[] = [
  ["verifying_body", "body that verifies"],
  ["state_office", "state office"],
  ["rescue_service", "rescue service"],
  ["hospital", "hospital"],
  ["monitor", "monitor"],
  ["medium", "medium"],
  ["party", "party to the conflict"],
  ["other", "other"],
];

export function kindOfSpeaker(kind: string): string {
  return speakerKinds.find(([name]) => name === kind)?.[1] ?? kind;
}

/** What the register asks of a speaker: what they are, on whose side, and who stands behind them. */
export function speakerFields({ name, kind, side, origin }: SpeakerEntry): Markup {
  return html`${choice(`kind:${name}`, "Kind", kind, speakerKinds)}
  ${field(`side:${name}`, "Side", side, { placeholder: "none" })}
  ${field(`origin:${name}`, "Origin", origin, { required: true })}`;
}
