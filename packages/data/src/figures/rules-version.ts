import { lexicon } from "../claims/lexicon.ts";

/**
 * Names the rules that figures were held by. Whoever stores figures computes them anew where this has changed: raise the
 * number with every change of a rule that can change a result.
 */
export const rulesVersion = `3/${lexicon.version}`;
