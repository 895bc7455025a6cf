/** A brief cannot be stored as it is: says what, where, and what to do. Nothing was stored. */
export class LedgerError extends Error {
  override readonly name = "LedgerError";
}
