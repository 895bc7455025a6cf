/** A view that cannot be kept as it was given, in words for whoever gave it. */
export class ViewError extends Error {
  override readonly name = "ViewError";
}
