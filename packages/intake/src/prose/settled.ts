import { linksIn } from "./relations/links-in.ts";
import { correctedBy } from "./relations/corrected-by.ts";
import { revisedBy, type StoredFigure } from "./relations/revised-by.ts";
import { isParty } from "./speaker.ts";
import type { DraftFigure } from "./draft-figure.ts";
import type { Mention } from "./mention.ts";
import type { Links, Relation } from "./relations/told.ts";
import type { Scene } from "./scene.ts";

/** The drafts with their relations; one that is told inside another takes that one's speaker. */
export function settled(
  drafts: readonly DraftFigure[],
  mentions: readonly Mention[],
  scenes: readonly Scene[],
  stored: readonly StoredFigure[],
): readonly DraftFigure[] {
  const all = drafts.map((draft, index) => {
    const { whenTold, placeTold } = scenes[index]!;
    return { draft, mention: mentions[index]!, index, whenTold, placeTold };
  });
  const links = linksIn(all);
  const related = drafts.map((draft, index) => ({ ...draft, ...targetsOf(links, index, drafts) }));
  const linked = withVoices(related, mentions);
  const revised = linked.map((draft, index) => revisedBy(withSceneOfMain(draft, linked, scenes[index]!), stored));
  return revised.map(correctedBy);
}

function targetsOf(links: Links, index: number, drafts: readonly DraftFigure[]): Pick<DraftFigure, Relation> {
  const target = (relation: Relation) => drafts[links[relation].get(index) ?? -1]?.id ?? null;
  return {
    duplicate_of: target("duplicate_of"),
    part_of: target("part_of"),
    subset_of: target("subset_of"),
    alternative_to: target("alternative_to"),
  };
}

/** A headline happened where and when the body says. */
function withSceneOfMain(draft: DraftFigure, all: readonly DraftFigure[], { placeTold, whenTold }: Scene): DraftFigure {
  const main = withId(all, draft.duplicate_of);
  if (main === undefined) return draft;
  const { date, period_start, period_end, cumulative, place } = main;
  const isTitle = draft.start <= (all[0]?.start ?? 0);
  return {
    ...draft,
    ...(isTitle ? { status: main.status } : {}),
    ...(whenTold ? {} : { date, period_start, period_end, cumulative }),
    ...(placeTold ? {} : { place }),
  };
}

/** Speakers and standing that hang on relations: of the whole, of the paragraph that goes on telling it, of rivals. */
function withVoices(drafts: readonly DraftFigure[], mentions: readonly Mention[]): readonly DraftFigure[] {
  const first = drafts.map((draft) => withSpeakerOfWhole(draft, drafts));
  const second = first.map((draft) => withSpeakerOfWhole(draft, first));
  const told = second.map((draft, at) => withSpeakerOfParagraph(draft, at, second, drafts, mentions));
  return told.map((draft) => withStanding(draft, told));
}

/** "Air defences destroyed 52 … Hits were recorded at three sites": a paragraph that goes on telling what was announced. */
function withSpeakerOfParagraph(
  draft: DraftFigure,
  at: number,
  all: readonly DraftFigure[],
  before: readonly DraftFigure[],
  mentions: readonly Mention[],
): DraftFigure {
  if (draft.attributed_to !== null || draft.past || draft.duplicate_of !== null || draft.pattern === "nobody")
    return draft;
  const line = mentions[at]?.sentence.lineAt;
  for (let index = at - 1; index >= 0 && mentions[index]?.sentence.lineAt === line; index -= 1) {
    const lent = all[index]?.attributed_to ?? null;
    if (lent !== null && before[index]?.attributed_to === null) return { ...draft, attributed_to: lent };
  }
  return draft;
}

/** A part of what is only claimed is claimed; so is a party's own count against another's. */
function withStanding(draft: DraftFigure, all: readonly DraftFigure[]): DraftFigure {
  if (draft.status !== "reported") return draft;
  const whole = withId(all, draft.subset_of ?? draft.part_of);
  const isClaimed =
    whole?.status === "claimed" && whole.attributed_to === draft.attributed_to && whole.kind === "shipment";
  return isClaimed || (draft.alternative_to !== null && isParty(draft.attributed_to))
    ? { ...draft, status: "claimed" }
    : draft;
}

/** Attack by attack, what a mission announced is still the mission's. */
function withSpeakerOfWhole(draft: DraftFigure, all: readonly DraftFigure[]): DraftFigure {
  const target = draft.part_of ?? draft.subset_of;
  if (draft.attributed_to !== null || target === null || draft.duplicate_of !== null) return draft;
  const whole = withId(all, target);
  return whole === undefined || whole.attributed_to === null
    ? draft
    : {
        ...draft,
        attributed_to: whole.attributed_to,
        status: draft.status === "reported" ? whole.status : draft.status,
      };
}

/** Ids count the drafts: "f3" is the third. */
function withId(all: readonly DraftFigure[], id: string | null): DraftFigure | undefined {
  return id === null ? undefined : all[Number(id.slice(1)) - 1];
}
