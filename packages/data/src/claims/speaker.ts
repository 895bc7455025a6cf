export type SpeakerKind =
  | "verifying_body"
  | "state_office"
  | "rescue_service"
  | "hospital"
  | "monitor"
  | "medium"
  | "party"
  | "other";

/** Who said it, as the register knows them (R6). The brief's own voice is no speaker. */
export interface Speaker {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly side: string | null;
  /** Who stands behind it: the governor and "regional officials" are one origin. */
  readonly origin: string;
}
