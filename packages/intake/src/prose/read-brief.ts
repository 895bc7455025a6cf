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
import { linksIn } from "./relations/links-in.ts";
import { revisedBy, type StoredFigure } from "./relations/revised-by.ts";
import { rollupOf, type Rollup } from "./rollup.ts";
import { scenesOf, type Scene } from "./scene.ts";
import { sentenceFrom, type Sentence } from "./sentence.ts";
import { sentencesOf } from "./sentences.ts";
import { isParty } from "./speaker.ts";
import { speakersOf } from "./speakers-of.ts";
import type { Distractor, Mention } from "./mention.ts";
import type { Gazetteer } from "./places/gazetteer.ts";
import type { Speaker } from "./speaker.ts";
import type { Links, Relation } from "./relations/told.ts";

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
  const found = tellsOfWar(text) ? mentionsIn(text, sentences) : nothingOf(text, sentences);
  const mentions = distributed(found.mentions);
  const scenes = scenesOf(sentences, mentions, published, { theatre, gazetteer: options.gazetteer });
  const spoken = speakersOf(text, sentences, mentions, scenes);
  const drafts = mentions.map((mention, at) => draftFrom(`f${at + 1}`, mention, sceneAt(scenes, at), spoken.of[at] ?? null, contextOf(text, mention, sentences, theatre)));
  const figures = finished(drafts, mentions, scenes, options.stored ?? []);
  const kept = figures.filter(({ past, restates }) => !past || restates !== null);
  const { incidents, of } = incidentsOf(kept, ({ id }) => sectionOf(mentions, id), (section) => isOpen(sentences, section));
  const placed = kept.map((figure) => ({ ...figure, incident: of.get(figure.id) ?? null }));
  return {
    title: titleOf(text, sentences),
    ...{ published, figures: placed, distractors: [...found.distractors, ...previous(figures, kept)].toSorted((a, b) => a.start - b.start), incidents: [...incidents] },
    ...{ speakers: spoken.speakers, rollup: rollupOf(placed), problems: problemsOf({ text, published, figures: placed }) },
  };
}

function sentencesIn(text: string): readonly Sentence[] {
  return layoutOf(text).flatMap((line, lineAt) => {
    if (line.kind === "note") return [];
    const spans = sentencesOf(text, line.start, line.end);
    const found = spans.map((span, at) => sentenceFrom(text, span, line, lineAt, at));
    return isOfOtherKind(found) ? [] : found;
  });
}

/** A text of another kind: every number has that reason. */
function nothingOf(text: string, sentences: readonly Sentence[]): ReturnType<typeof mentionsIn> {
  const { distractors } = mentionsIn(text, sentences);
  return { mentions: [], distractors };
}

/** "up from 40": what held before is no figure of this brief, unless a stored one is repeated. */
function previous(figures: readonly DraftFigure[], kept: readonly DraftFigure[]): readonly Distractor[] {
  return figures.filter((figure) => !kept.includes(figure)).map(({ span }) => ({ ...span, why: "previous_value" }));
}

function sceneAt(scenes: readonly Scene[], at: number): Scene {
  return scenes[at] ?? { place: null, placeTold: false, when: null, whenTold: false };
}

function contextOf(text: string, { sentence }: Mention, sentences: readonly Sentence[], theatre: string | null) {
  const at = sentences.indexOf(sentence);
  let first = at;
  while (first > 0 && sentences[first - 1]?.lineAt === sentence.lineAt) first -= 1;
  const paragraph = text.slice(sentences[first]?.start ?? sentence.start, sentence.start);
  return { text, theatre, paragraph, after: text.slice(sentence.end, sentence.line.end) };
}

/** The drafts with their relations; one that is told inside another takes that one's speaker. */
function finished(drafts: readonly DraftFigure[], mentions: readonly Mention[], scenes: readonly Scene[], stored: readonly StoredFigure[]): readonly DraftFigure[] {
  const all = drafts.map((draft, index) => {
    const { whenTold, placeTold } = sceneAt(scenes, index);
    return { draft, mention: mentions[index]!, index, whenTold, placeTold };
  });
  const links = linksIn(all);
  const related = drafts.map((draft, index) => ({ ...draft, ...targetsOf(links, index, drafts) }));
  const linked = withVoices(related, mentions);
  return linked.map((draft, index) => revisedBy(withSceneOfMain(draft, linked, sceneAt(scenes, index)), stored));
}

function targetsOf(links: Links, index: number, drafts: readonly DraftFigure[]): Pick<DraftFigure, Relation> {
  const target = (relation: Relation) => drafts[links[relation].get(index) ?? -1]?.id ?? null;
  return { duplicate_of: target("duplicate_of"), part_of: target("part_of"), subset_of: target("subset_of"), alternative_to: target("alternative_to") };
}

/** A headline happened where and when the body says. */
function withSceneOfMain(draft: DraftFigure, all: readonly DraftFigure[], { placeTold, whenTold }: Scene): DraftFigure {
  const main = draft.duplicate_of === null ? undefined : all.find(({ id }) => id === draft.duplicate_of);
  if (main === undefined) return draft;
  const { date, period_start, period_end, cumulative, place } = main;
  const isTitle = draft.start === 0 || all.every(({ start }) => start >= draft.start);
  return { ...draft, ...(isTitle ? { status: main.status } : {}), ...(whenTold ? {} : { date, period_start, period_end, cumulative }), ...(placeTold ? {} : { place }) };
}

/** Speakers and standing that hang on relations: of the whole, of the paragraph that goes on telling it, of rivals. */
function withVoices(drafts: readonly DraftFigure[], mentions: readonly Mention[]): readonly DraftFigure[] {
  const first = drafts.map((draft) => withSpeakerOfWhole(draft, drafts));
  const second = first.map((draft) => withSpeakerOfWhole(draft, first));
  const told = second.map((draft, at) => withSpeakerOfParagraph(draft, at, second, drafts, mentions));
  return told.map((draft) => withStanding(draft, told));
}

/** "Air defences destroyed 52 … Hits were recorded at three sites": a paragraph that goes on telling what was announced. */
function withSpeakerOfParagraph(draft: DraftFigure, at: number, all: readonly DraftFigure[], before: readonly DraftFigure[], mentions: readonly Mention[]): DraftFigure {
  if (draft.attributed_to !== null || draft.past || draft.duplicate_of !== null || draft.pattern === "nobody") return draft;
  const line = mentions[at]?.sentence.lineAt;
  const lent = all.findLast(({ attributed_to }, index) => index < at && attributed_to !== null && before[index]?.attributed_to === null && mentions[index]?.sentence.lineAt === line);
  return lent === undefined ? draft : { ...draft, attributed_to: lent.attributed_to };
}

/** A part of what is only claimed is claimed; so is a party's own count against another's. */
function withStanding(draft: DraftFigure, all: readonly DraftFigure[]): DraftFigure {
  if (draft.status !== "reported") return draft;
  const whole = all.find(({ id }) => id === (draft.subset_of ?? draft.part_of));
  const isClaimed = whole?.status === "claimed" && whole.attributed_to === draft.attributed_to && whole.kind === "shipment";
  return isClaimed || (draft.alternative_to !== null && isParty(draft.attributed_to)) ? { ...draft, status: "claimed" } : draft;
}

/** Attack by attack, what a mission announced is still the mission's. */
function withSpeakerOfWhole(draft: DraftFigure, all: readonly DraftFigure[]): DraftFigure {
  const target = draft.part_of ?? draft.subset_of;
  if (draft.attributed_to !== null || target === null || draft.duplicate_of !== null) return draft;
  const whole = all.find(({ id }) => id === target);
  return whole === undefined || whole.attributed_to === null ? draft : { ...draft, attributed_to: whole.attributed_to, status: draft.status === "reported" ? whole.status : draft.status };
}

function sectionOf(mentions: readonly Mention[], id: string): number {
  return mentions[Number(id.slice(1)) - 1]?.sentence.line.section ?? 0;
}

/** "The toll may rise", people still sought. */
function isOpen(sentences: readonly Sentence[], section: number): boolean {
  return sentences.some(({ line, text }) => line.section === section && /\b(?:may rise|could rise|expected to rise|still (?:looking|searching) for|under the rubble|were trapped|still missing)\b/.test(text));
}

function titleOf(text: string, sentences: readonly Sentence[]): string {
  const first = sentences[0]?.line;
  return first === undefined ? "" : text.slice(first.start, first.end).slice(0, 300);
}
