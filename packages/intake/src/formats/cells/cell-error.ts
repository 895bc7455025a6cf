/** A cell says what cannot be so. Its row is refused, and nothing else. */
export class CellError extends Error {
  override readonly name = "CellError";
  readonly column: string;
  constructor(column: string, why: string) {
    super(why);
    this.column = column;
  }
}
