import type { AnnotationFile, FigureEntry } from "@daybook/intake";
export type SpeakerEntry = NonNullable<AnnotationFile["speakers"]>[number];
export interface ReviewedIncident {
  readonly id: string;
  readonly label: string;
  readonly parent: string | null;
  readonly parts_told: "all" | "some" | null;
  readonly open: boolean | null;
  readonly tally: boolean | null;
  readonly place: string | null;
  readonly sameAs: string | null;
}
export type Decision =
  | { readonly type: "accept"; readonly figures: readonly string[] }
  | { readonly type: "reject"; readonly figures: readonly string[]; readonly reason: string }
  | { readonly type: "wait"; readonly figures: readonly string[] }
  | { readonly type: "edit"; readonly figure: string; readonly fields: Partial<Omit<FigureEntry, "id">> }
  | { readonly type: "add"; readonly figure: FigureEntry }
  | { readonly type: "copy"; readonly figure: string; readonly as: string }
  | { readonly type: "incident"; readonly incident: ReviewedIncident }
  | { readonly type: "move"; readonly figures: readonly string[]; readonly incident: string }
  | { readonly type: "speaker"; readonly speaker: SpeakerEntry; readonly onlyHere?: boolean }
  | { readonly type: "finish" }
  | { readonly type: "reopen" }
  | { readonly type: "undo"; readonly seq: number };
export interface Decided {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly decision: Decision;
}
export interface ReviewedFigure {
  readonly entry: FigureEntry;
  readonly read: FigureEntry | null;
  readonly state: "waiting" | "accepted" | "rejected";
  readonly reason: string | null;
  readonly isConfirmed: boolean;
  readonly sure: boolean;
  readonly doubts: readonly string[];
  readonly changedBy: readonly {
    readonly by: string;
    readonly at: string;
    readonly seq: number;
    readonly fields: readonly string[];
  }[];
  readonly decidedBy: { readonly by: string; readonly at: string; readonly seq: number } | null;
}
export interface Review {
  readonly key: string;
  readonly title: string;
  readonly published: string;
  readonly theatre: string;
  readonly figures: readonly ReviewedFigure[];
  readonly incidents: readonly ReviewedIncident[];
  readonly speakers: readonly (SpeakerEntry & { readonly isNew: boolean })[];
  readonly setAside: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly why: string;
  }[];
  readonly state: "waiting" | "in review" | "done";
  readonly seq: number;
  readonly canUndo: number | null;
  readonly canRedo: number | null;
}
