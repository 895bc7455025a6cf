import { rulesVersion } from "@daybook/data";

/** Raise it with every change of what a report says or shows of the same figures: its words, its charts, its pages. */
const reportVersion = 1;

/** Names the rules and the program that make reports now: a stored one that others made is not shown as if it were new. */
export const madeBy = `${rulesVersion}/${reportVersion}`;
