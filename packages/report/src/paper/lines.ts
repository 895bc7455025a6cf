import type { Run } from "./run.ts";

/** A stretch of one run on one line. */
export interface Piece {
  readonly run: Run;
  readonly words: string;
  /** From the start of the line. */
  readonly x: number;
}

export interface Line {
  readonly pieces: readonly Piece[];
  readonly width: number;
}

/** Breaks runs into lines at spaces. A word wider than the line is cut; nothing ever stands outside it. */
export function linesOf(doc: PDFKit.PDFDocument, runs: readonly Run[], width: number): readonly Line[] {
  const lines: Token[][] = [[]];
  let x = 0;
  const turn = () => {
    lines.push([]);
    x = 0;
  };
  const put = (token: Token) => {
    lines.at(-1)?.push(token);
    x += token.width;
  };
  for (const { gap, atoms } of wordsOf(tokensOf(doc, runs))) {
    const wide = widthOf(atoms);
    if (x > 0 && x + widthOf(gap) + wide > width) turn();
    else if (x > 0) gap.forEach(put);
    for (const atom of wide > width ? atoms.flatMap((token) => cut(doc, token, width)) : atoms) {
      if (x > 0 && x + atom.width > width + 0.01) turn();
      put(atom);
    }
  }
  return lines.map(lineOf);
}

export function measured(doc: PDFKit.PDFDocument, { face, size }: Pick<Run, "face" | "size">, words: string): number {
  return doc.font(face, size).widthOfString(words);
}

interface Token {
  readonly run: Run;
  readonly words: string;
  readonly width: number;
}

interface Word {
  /** The spaces before it, left out where a line ends. */
  readonly gap: readonly Token[];
  /** A word may change its look inside: a number and the comma after it. */
  readonly atoms: readonly Token[];
}

function tokensOf(doc: PDFKit.PDFDocument, runs: readonly Run[]): readonly Token[] {
  return runs.flatMap((run) =>
    run.words
      .split(/( +)/)
      .filter((words) => words !== "")
      .map((words) => ({ run, words, width: measured(doc, run, words) })),
  );
}

function wordsOf(tokens: readonly Token[]): readonly Word[] {
  const words: { gap: Token[]; atoms: Token[] }[] = [];
  let isGap = true;
  for (const token of tokens) {
    const isSpace = token.words.startsWith(" ");
    if (words.length === 0 || (isSpace && !isGap)) words.push({ gap: [], atoms: [] });
    words.at(-1)?.[isSpace ? "gap" : "atoms"].push(token);
    isGap = isSpace;
  }
  return words;
}

function widthOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { width }) => sum + width, 0);
}

function cut(doc: PDFKit.PDFDocument, { run, words }: Token, width: number): readonly Token[] {
  const parts: Token[] = [];
  let part = "";
  for (const letter of words) {
    if (part !== "" && measured(doc, run, part + letter) > width) {
      parts.push({ run, words: part, width: measured(doc, run, part) });
      part = "";
    }
    part += letter;
  }
  return [...parts, { run, words: part, width: measured(doc, run, part) }];
}

function lineOf(tokens: readonly Token[]): Line {
  const pieces: { run: Run; words: string; x: number }[] = [];
  let x = 0;
  for (const { run, words, width } of tokens) {
    const last = pieces.at(-1);
    if (last?.run === run) last.words += words;
    else pieces.push({ run, words, x });
    x += width;
  }
  return { pieces, width: x };
}
