/**
 * Numbers as a content stream writes them: two decimals, a hundredth of a point.
 *
 * A finer number cannot be seen, makes the file larger, and shows the last bit of the machine's arithmetic.
 */
export function figures(...numbers: readonly number[]): string {
  return numbers.map(figure).join(" ");
}

function figure(number: number): string {
  if (Math.abs(number) < 1e15) return `${rounded(number)}`;
  throw new Error(`pdf-canvas cannot write ${number} into a PDF`);
}

export function rounded(number: number): number {
  return Math.round(number * 100) / 100 || 0;
}
