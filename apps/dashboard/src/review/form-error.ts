/** A form asks for what cannot be. The message is for the person who sent it; nothing was changed. */
export class FormError extends Error {
  override readonly name = "FormError";
}
