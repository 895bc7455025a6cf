import type { AnnotationFile } from "../formats/annotation-schema.ts";
import { publishedOf } from "./dates/published-of.ts";
import { theatreOf } from "./places/theatre-of.ts";
import { draftFrom, type DraftFigure } from "./draft-figure.ts";
import { distributed } from "./distributed.ts";
import { isOfOtherKind, tellsOfWar } from "./evidence.ts";
import { incidentsOf } from "./incidents.ts";
import { layoutOf } from "./layout.ts";
import { mentionsIn } from "./mentions-in.ts";
import { problemsOf } from "./problems.ts";
import type { StoredFigure } from "./relations/revised-by.ts";
import { rollupOf, type Rollup } from "./rollup.ts";
import { scenesOf, type Scene } from "./scene.ts";
import { settled } from "./settled.ts";
import { sentenceFrom, type Sentence } from "./sentence.ts";
import { sentencesOf } from "./sentences.ts";
import { speakersOf } from "./speakers-of.ts";
import type { Distractor, Mention } from "./mention.ts";
import type { Gazetteer } from "./places/gazetteer.ts";
import type { Speaker } from "./speaker.ts";

export interface ReadOptions {
  /** ISO day; `null`: the day that the text gives itself. */
  readonly published: string | null;
  readonly theatre?: string | null;
  readonly gazetteer?: Gazetteer;
  /** Figures of earlier briefs, for what revises or restates them. */
  readonly stored?: readonly StoredFigure[];
}

/** What was read from a brief. Nothing here counts until a person has looked at it. */
export interface Reading {
  readonly title: string;
  /** `null` where neither the caller nor the text says. */
  readonly published: string | null;
  readonly figures: readonly DraftFigure[];
  readonly distractors: readonly Distractor[];
  readonly incidents: NonNullable<AnnotationFile["incidents"]>;
  readonly speakers: readonly Speaker[];
  readonly rollup: Readonly<Record<string, Rollup>>;
  /** What a person has to look at, in plain words. */
  readonly problems: readonly string[];
}

/** Reads a brief's prose: its figures with their exact words, and the reason for every number that is none. */
export function readBrief(text: string, options: ReadOptions): Reading {
  const published = options.published ?? publishedOf(text)?.date ?? null;
  const theatre = options.theatre ?? theatreOf(text, options.gazetteer);
  const sentences = sentencesIn(text);
  const others = tellsOfWar(text) ? otherLines(sentences) : null;
  const found = mentionsIn(text, sentences, ({ lineAt }) => others !== null && !others.has(lineAt));
  const mentions = distributed(found.mentions);
  const scenes = scenesOf(sentences, mentions, published, { theatre, gazetteer: options.gazetteer });
  const spoken = speakersOf(text, sentences, mentions, scenes);
  const starts = lineStarts(sentences);
  const drafts = mentions.map((mention, at) =>
    draftFrom(
      `f${at + 1}`,
      mention,
      sceneAt(scenes, at),
      spoken.of[at] ?? null,
      contextOf(text, mention, starts, theatre),
    ),
  );
  const figures = settled(drafts, mentions, scenes, options.stored ?? []);
  const kept = keptOf(figures);
  const open = openSections(sentences);
  const { incidents, of } = incidentsOf(
    kept,
    ({ id }) => mentionOf(mentions, id)?.sentence.lineAt ?? 0,
    ({ id }) => open.has(mentionOf(mentions, id)?.sentence.line.section ?? 0),
  );
  const placed = kept.map((figure) => ({ ...figure, incident: of.get(figure.id) ?? null }));
  return {
    title: titleOf(text, sentences),
    published,
    figures: placed,
    distractors: [...found.distractors, ...previous(figures, kept)].toSorted((a, b) => a.start - b.start),
    incidents: [...incidents],
    speakers: spoken.speakers,
    rollup: rollupOf(placed),
    problems: problemsOf({ text, published, figures: placed }),
  };
}

function sentencesIn(text: string): readonly Sentence[] {
  return layoutOf(text).flatMap((line, lineAt) => {
    if (line.kind === "note") return [];
    const spans = sentencesOf(text, line.start, line.end);
    return spans.map((span, at) => sentenceFrom(text, span, line, lineAt, at));
  });
}

/** Paragraphs of a brief that tell of an earthquake or a match. */
function otherLines(sentences: readonly Sentence[]): ReadonlySet<number> {
  const lines = Map.groupBy(sentences, ({ lineAt }) => lineAt);
  return new Set([...lines].filter(([, of]) => isOfOtherKind(of)).map(([lineAt]) => lineAt));
}

/** Without what is only told as past; no relation leads to what is gone. */
function keptOf(figures: readonly DraftFigure[]): readonly DraftFigure[] {
  const kept = figures.filter(({ past, restates }) => !past || restates !== null);
  const ids = new Set(kept.map(({ id }) => id));
  const known = (id: string | null) => (id !== null && ids.has(id) ? id : null);
  return kept.map((figure) => ({
    ...figure,
    duplicate_of: known(figure.duplicate_of),
    part_of: known(figure.part_of),
    subset_of: known(figure.subset_of),
    alternative_to: known(figure.alternative_to),
  }));
}

/** "up from 40": what held before is no figure of this brief, unless a stored one is repeated. */
function previous(figures: readonly DraftFigure[], kept: readonly DraftFigure[]): readonly Distractor[] {
  const held = new Set(kept.map(({ id }) => id));
  return figures.filter(({ id }) => !held.has(id)).map(({ span }) => ({ ...span, why: "previous_value" }));
}

function sceneAt(scenes: readonly Scene[], at: number): Scene {
  return scenes[at] ?? { place: null, placeTold: false, when: null, whenTold: false };
}

function contextOf(text: string, { sentence }: Mention, starts: ReadonlyMap<number, number>, theatre: string | null) {
  const paragraph = text.slice(starts.get(sentence.lineAt) ?? sentence.start, sentence.start);
  return {
    text,
    theatre,
    paragraph: paragraph.slice(-3000),
    after: text.slice(sentence.end, Math.min(sentence.line.end, sentence.end + 3000)),
  };
}

/** Where each line's first sentence begins. */
function lineStarts(sentences: readonly Sentence[]): ReadonlyMap<number, number> {
  return new Map(sentences.toReversed().map(({ lineAt, start }) => [lineAt, start]));
}

/** Ids count the mentions: "f3" is the third. */
function mentionOf(mentions: readonly Mention[], id: string): Mention | undefined {
  return mentions[Number(id.slice(1)) - 1];
}

const maySeek =
  /\b(?:may rise|could rise|expected to rise|still (?:looking|searching) for|under the rubble|were trapped|still missing)\b/;

/** Sections in which the toll may rise or people are still sought. */
function openSections(sentences: readonly Sentence[]): ReadonlySet<number> {
  return new Set(sentences.filter(({ text }) => maySeek.test(text)).map(({ line }) => line.section));
}

function titleOf(text: string, sentences: readonly Sentence[]): string {
  const first = sentences[0]?.line;
  return first === undefined ? "" : text.slice(first.start, first.end).slice(0, 300);
}
