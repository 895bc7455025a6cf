/** Where a cell's words stand in its row's line, quotation marks left out. `[start, end)` in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** Where each cell stands in a line of a CSV file. */
export function cellSpans(line: string, delimiter: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0; at <= line.length;) {
    const isQuoted = line[at] === '"';
    const end = isQuoted ? closingQuote(line, at + 1) : endOf(line, at, delimiter);
    spans.push(isQuoted ? [at + 1, end] : [at, end]);
    at = endOf(line, isQuoted ? end + 1 : end, delimiter) + 1;
  }
  return spans;
}

function endOf(line: string, from: number, delimiter: string): number {
  const end = line.indexOf(delimiter, from);
  return end === -1 ? line.length : end;
}

/** Two of them inside a cell are one that is meant. */
function closingQuote(line: string, from: number): number {
  let end = line.indexOf('"', from);
  while (end !== -1 && line[end + 1] === '"') end = line.indexOf('"', end + 2);
  return end === -1 ? line.length : end;
}
