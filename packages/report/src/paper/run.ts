import type { Face } from "./faces.ts";
import { faint, ink, type, type TypeSize } from "./grid.ts";

/** Where words lead: a named place in the report, or an address outside. */
export interface Link {
  readonly to: string;
  readonly isOutside: boolean;
  /** What a reader hears before following it. */
  readonly about: string;
}

/** Words of one look. */
export interface Run {
  readonly words: string;
  readonly face: Face;
  readonly size: number;
  readonly colour: string;
  readonly link: Link | null;
}

type Look = Partial<Pick<Run, "face" | "colour" | "link">>;

/** Words in a size; line ends and tabs of the text are spaces on paper. */
export function run(words: string, { size }: Pick<TypeSize, "size"> = type.body, look: Look = {}): Run {
  return {
    words: words.replace(/[\s--[\u00a0\u202f]]+/gv, " "),
    face: "regular",
    size,
    colour: ink,
    link: null,
    ...look,
  };
}

export function quiet(words: string, size: Pick<TypeSize, "size"> = type.body): Run {
  return run(words, size, { colour: faint });
}

export function strong(words: string, size: Pick<TypeSize, "size"> = type.body): Run {
  return run(words, size, { face: "bold" });
}
