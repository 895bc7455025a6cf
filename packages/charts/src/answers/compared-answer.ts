import type { ComparedRow, Coverage, Filter, SideBySide, Total } from "@daybook/data";
import { besideWords } from "../words/comparison-words.ts";
import { quantityWords } from "../words/quantity-words.ts";
import { unlikeCoverageWords } from "../words/unlike-coverage.ts";
import { differenceAnswer } from "./changes-answer.ts";
import { totalIdOf } from "./total-id.ts";
import { totalRow } from "./totals-answer.ts";

export interface ComparedQuestion extends Filter {
  readonly asKnownOn: string;
  readonly coverage: Coverage;
}

/** What programs are told of two questions held against each other. */
export function comparedAnswer(compared: SideBySide, a: ComparedQuestion, b: ComparedQuestion) {
  return {
    a: sideAnswer(a),
    b: sideAnswer(b),
    comparable: compared.isEquallyCovered,
    reason: compared.isEquallyCovered ? null : unlikeCoverageWords(a.coverage, b.coverage),
    rows: compared.rows.map((row) => rowAnswer(row, a, b)),
  };
}

function sideAnswer({ place, from, to, asKnownOn, coverage, only = {} }: ComparedQuestion) {
  const { briefed, days } = coverage;
  return { place: place ?? "*", from, to, asKnownOn, coverage: { briefed, days }, only };
}

function rowAnswer({ key, a, b, comparison, difference }: ComparedRow, ofA: ComparedQuestion, ofB: ComparedQuestion) {
  return {
    what: quantityWords(key),
    a: totalAnswer(a, ofA),
    b: totalAnswer(b, ofB),
    comparison,
    words: besideWords(comparison, difference),
    difference: differenceAnswer(difference),
  };
}

function totalAnswer(total: Total | null, question: ComparedQuestion) {
  return total === null ? null : { id: totalIdOf(total, question, question.asKnownOn), ...totalRow(total) };
}
