export { changesAnswer, type ChangesAnswer } from "./answers/changes-answer.ts";
export { comparedAnswer } from "./answers/compared-answer.ts";
export { explainFigure, type ClaimAccount, type Evidence, type FigureExplanation } from "./answers/explanation.ts";
export { explainTotal, type TotalExplanation } from "./answers/explain-total.ts";
export { rowOf, totalIdOf, totalRefOf, type TotalRef } from "./answers/total-id.ts";
export { scopeWords } from "./answers/taken-along.ts";
export { takenSelection } from "./answers/taken-selection.ts";
export { totalRow, totalsAnswer, type TotalRow, type TotalsQuestion } from "./answers/totals-answer.ts";
export { chartConfig } from "./drawing/chart-config.ts";
export { darkPalette, lightPalette, type Palette } from "./drawing/palette.ts";
export { comparedPanels, type ComparedNames } from "./panels/compared-panels.ts";
export { wholeOf } from "./panels/time-panel.ts";
export { incrementWords, levelNotes, levelPanel, levelPhrases, levelSentence } from "./panels/level-panel.ts";
export type { Column, Mark, Panel, PanelNote, PanelWithTotals, Theme, TimePanel } from "./panels/panel.ts";
export { byDayOf, type OverTime, type TimeColumn, type Told } from "./panels/over-time.ts";
export { hasRoom, mapPanel, type MapPanel, type MapRegion, type Outline, type Outlines } from "./panels/map-panel.ts";
export { chartOfPlaces, placePanel, placeWords, type PlacePanel, type PlaceRow } from "./panels/place-panel.ts";
export { rowOfSubject } from "./panels/subject.ts";
export { type ChartRequest } from "./panels/time-panel.ts";
export { themeOf } from "./panels/theme-of.ts";
export { chartsOf, panelsOf, panelsOver, themeOfChart } from "./panels/panels.ts";
export { levelPanelNamed, placePanelNamed, timePanelNamed, type NamedPanel } from "./panels/panel-named.ts";
export { noteWords, sourceWords } from "./panels/source-words.ts";
export {
  becauseOf,
  becauseWords,
  changedWords,
  changeNumbers,
  kindWords,
  stepsOf,
  weekWords,
  type AnyChange,
  type Because,
} from "./words/change-words.ts";
export { shownReadings } from "./panels/shown-readings.ts";
export { besideWords, comparisonWords } from "./words/comparison-words.ts";
export { dayWords, isOneWeek, periodWords, shortDayWords, spanWords, type Span } from "./words/date-words.ts";
export { sumSentences, type SumNames } from "./words/sum-words.ts";
export { flawWords, soundWords, type FlawTold } from "./words/flaw-words.ts";
export { comparedFigures, type Compared } from "./words/glance-words.ts";
export { unlikeCoverageWords } from "./words/unlike-coverage.ts";
export { differenceWords } from "./words/difference-words.ts";
export { boundWords, countWords, digits, longWords, openWords, shortWords } from "./words/interval-words.ts";
export { actorWords, measureWords, possessive, quantityWords, sideWords } from "./words/quantity-words.ts";
export { earlierWords, revisionWords } from "./words/revision-words.ts";
export { summarySentences } from "./words/summary.ts";
export { type Phrase } from "./words/phrase.ts";
export { asideWords, saidBy, stepWords, wordsOf, type Names } from "./words/step-words.ts";
