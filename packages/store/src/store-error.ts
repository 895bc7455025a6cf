/** The data folder cannot be used: says why, and what to do. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}
