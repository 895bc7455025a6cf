import type { Annotation } from "@daybook/data";
import { randomBriefs } from "../testing/random-briefs.ts";

/** Many briefs, in trees of eight that bear on one another; no two trials have one in common. */
export function* briefsOfTrial(trial: number): Generator<Annotation> {
  for (let tree = 0; tree < 4; tree += 1) {
    for (const annotation of randomBriefs(trial * 100 + tree, 8, `${trial}-${tree}-`))
      yield { ...annotation, sequence: `${trial}-${tree}-${annotation.sequence}` };
  }
}
