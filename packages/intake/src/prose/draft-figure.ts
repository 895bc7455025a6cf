import { measures } from "@daybook/data";
import type { FigureEntry } from "../formats/annotation-schema.ts";
import { commodityOf } from "./words/commodities.ts";
import { actorIn, foes, heldPorts, sideOf } from "./words/sides.ts";
import { weaponIn } from "./words/weapons.ts";
import { nounOf } from "./noun.ts";
import { statusOf } from "./status.ts";
import { countryOf } from "./places/country-of.ts";
import type { Mention } from "./mention.ts";
import type { Scene } from "./scene.ts";
import type { Speaker } from "./speaker.ts";

/** A figure as it was read: in the terms of the schema, with how it was found and how sure that is. */
export interface DraftFigure extends FigureEntry {
  /** Which pattern found it. */
  readonly pattern: string;
  /** 0 to 1: lower where place, day or telling had to be inherited or may mean two things. */
  readonly confidence: number;
  /** Told as past: "up from 40". It is no rival of what holds now. */
  readonly past: boolean;
}

export interface Context {
  readonly text: string;
  readonly theatre: string | null;
  /** What the paragraph says so far, for who acts and with what. */
  readonly paragraph: string;
  readonly after: string;
}

/** What a mention says, put into the fields of a figure; relations and incident come later. */
export function draftFrom(
  id: string,
  mention: Mention,
  scene: Scene,
  speaker: Speaker | null,
  context: Context,
): DraftFigure {
  const { sentence, counted, telling } = mention;
  const { low, best, high, bound, hedge, vague, implicit } = counted.numeral;
  const { date, from, to, cumulative } = scene.when ?? { date: null, from: null, to: null, cumulative: false };
  const sides = sidesOf(mention, scene, context);
  return {
    id,
    kind: measures[telling.measure].kind,
    measure: telling.measure,
    low,
    best,
    high,
    bound,
    hedge,
    vague,
    implicit,
    unit: unitOf(mention),
    commodity: goodsOf(mention),
    victim_group: groupOf(mention),
    ...sides,
    weapon:
      measures[telling.measure].kind === "shipment" || measures[telling.measure].kind === "displacement"
        ? null
        : weaponOf(mention, context),
    place: scene.place,
    date,
    period_start: from,
    period_end: to,
    cumulative,
    attributed_to: speaker?.name ?? null,
    status: statusOf(mention, speaker, sides, context),
    subset_of: null,
    part_of: null,
    duplicate_of: null,
    alternative_to: null,
    revises: null,
    restates: null,
    quote: context.text.slice(sentence.start, sentence.end),
    start: sentence.start,
    end: sentence.end,
    ...(isStock(mention) ? { stock: true } : {}),
    span: { text: context.text.slice(mention.start, mention.end), start: mention.start, end: mention.end },
    pattern: telling.pattern,
    confidence: confidenceOf(mention, scene),
    past: telling.link === "previous",
  };
}

const peopleMeasures =
  /^(?:killed|injured|casualties|hospitalised|critical|missing|trapped|captured|released|rescued|displaced)$/;
const unitsByMeasure: Readonly<Record<string, string>> = {
  bodies_recovered: "bodies",
  bodies_repatriated: "bodies",
  households_displaced: "households",
  without_power: "households",
  tonnes: "tonnes",
  tonnes_destroyed: "tonnes",
  attacks: "attacks",
  trucks: "trucks",
  vessels: "vessels",
  voyages: "voyages",
  containers: "containers",
  debris_locations: "locations",
  hits: "locations",
  settlements_attacked: "settlements",
  vessels_attacked: "vessels",
  vessels_sunk: "vessels",
  vessels_seized: "vessels",
  buildings_damaged: "buildings",
  buildings_destroyed: "buildings",
  facilities_damaged: "facilities",
  vehicles_damaged: "vehicles",
  vehicles_seized: "vehicles",
  equipment_destroyed: "equipment",
  launched: "munitions",
};

function unitOf({ counted, telling, sentence }: Mention): string {
  const { measure } = telling;
  const { noun } = counted;
  if (peopleMeasures.test(measure)) return "people";
  if (/^bodies|^households|^tonnes|^without/.test(measure)) return unitsByMeasure[measure] ?? "people";
  if (measure === "hits" && noun === null) return telling.pattern === "recorded at places" ? "locations" : "drones";
  const isMixed =
    noun?.class === "munition" &&
    /^(?:drones|missiles) and (?:drones|missiles|decoys)/.test(
      sentence.text.slice((sentence.tokens[counted.nounAt]?.start ?? sentence.start) - sentence.start),
    );
  if (isMixed) return "munitions";
  return noun !== null && noun.class !== "other" && noun.class !== "person"
    ? noun.unit
    : (unitsByMeasure[measure] ?? "drones");
}

function goodsOf({ counted, telling, sentence }: Mention): string | null {
  if (measures[telling.measure].kind !== "shipment" && telling.measure !== "tonnes_destroyed") return null;
  const from = counted.told + 1;
  const after = [0, 1, 2].map((offset) => commodityOf(sentence.tokens, from + offset)).find((found) => found !== null);
  return after?.words ?? anyGoods(sentence.tokens);
}

function anyGoods(tokens: Mention["sentence"]["tokens"]): string | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const found = commodityOf(tokens, at);
    if (found !== null && !/^(?:shells|weapons|cargo|aid|food)$/.test(found.words)) return found.words;
  }
  return null;
}

/** Whose: the noun's group, or the one told of them: "five of them children", "nine of the dead were children". */
function groupOf({ counted, telling, sentence }: Mention): string | null {
  if (!peopleMeasures.test(telling.measure)) return null;
  const own = groupOfWords(sentence, counted.numeral.last + 1, counted.last) ?? counted.noun?.group ?? null;
  if (own !== null && !(own === "women" && counted.numeral.implicit) && !(own === "men" && counted.numeral.implicit))
    return own;
  if (telling.link === "of them" || telling.link === "including")
    return groupOfWords(sentence, counted.last + 1, counted.last + 4);
  return armedOrNot.exec(sentence.tokens[counted.numeral.last + 1]?.lower ?? "")?.[0] ?? null;
}

/** "no military casualties" says nothing of civilians. */
const armedOrNot = /^(?:military|civilian)$/;

function groupOfWords({ tokens }: Mention["sentence"], from: number, to: number): string | null {
  let found: string | null = null;
  for (let at = from; at <= Math.min(to, tokens.length - 1); at += 1) {
    const token = tokens[at];
    if (token?.kind === "mark" && token.text !== "“") break;
    const group = nounOf(token?.lower ?? "")?.group ?? ageGroup(token?.lower ?? "");
    if (group !== null) found = group;
  }
  return found;
}

/** "a 16-year-old" without a noun is still a child. */
function ageGroup(word: string): string | null {
  const age = /^(\d+)-(?:year|month)s?-old/.exec(word)?.[1];
  return age !== undefined && Number(age) < 18 ? "children" : null;
}

function isStock({ telling, sentence }: Mention): boolean {
  if (/^(?:missing|trapped|critical|without_power)$/.test(telling.measure)) return true;
  return (
    telling.measure === "hospitalised" &&
    /\b(?:remains?|still|in hospital)\b/.test(sentence.text) &&
    !/\btaken\b/.test(sentence.text)
  );
}

function weaponOf({ counted, sentence, telling }: Mention, { paragraph }: Context): string | null {
  if (telling.measure === "equipment_destroyed") return null;
  const own =
    counted.nounAt >= 0
      ? weaponIn(
          sentence.text.slice(
            (sentence.tokens[counted.numeral.last + 1]?.start ?? sentence.start) - sentence.start,
            (sentence.tokens[Math.min(counted.nounAt + 2, sentence.tokens.length - 1)]?.end ?? sentence.end) -
              sentence.start,
          ),
        )
      : null;
  return own ?? weaponIn(sentence.text) ?? weaponIn(paragraph);
}

interface Sides {
  readonly victim_side: string | null;
  readonly actor: string | null;
  readonly nationality?: string;
}

/** "Two Russian attacks", "Ukrainian drones": the adjective names who strikes, never who is struck. */
const whoseNounActs = /^(?:attacks|launched|intercepted|not_reached_target|hits|debris_locations)$/;

/** Who was struck and by whom: named in the sentence or paragraph, else the two sides of a war told in that country. */
function sidesOf(mention: Mention, { place }: Scene, { theatre, paragraph }: Context): Sides {
  const { sentence, telling, counted } = mention;
  const kind = measures[telling.measure].kind;
  const named =
    counted.nounAt >= 0
      ? sideOf(
          sentence.text.slice(
            (sentence.tokens[counted.numeral.last + 1]?.start ?? sentence.start) - sentence.start,
            (sentence.tokens[counted.nounAt]?.end ?? sentence.end) - sentence.start,
          ),
          null,
        )
      : null;
  const isTheirs = whoseNounActs.test(telling.measure);
  const own = isTheirs ? null : named;
  const country = place === null ? theatre : (countryOf(place) ?? landIn(place) ?? theatre);
  const acting = (isTheirs ? named : null) ?? actorIn(sentence.text) ?? actorIn(paragraph);
  if (kind === "displacement") return { victim_side: null, actor: null };
  if (kind === "shipment") return { victim_side: null, actor: heldPorts.test(place ?? "") ? "Russia" : acting };
  const struck = own ?? (isOccupied(place) ? "Russia" : country !== null && country in foes ? country : null);
  if (isTheirs && named !== null && named === struck) return { victim_side: foes[named] ?? null, actor: named };
  const victims = struck;
  const isOwn = acting !== null && acting === victims;
  const victim = victims === "Gaza" && acting === "Israel" ? null : victims;
  return {
    victim_side: victim,
    actor: isOwn ? (foes[victims] ?? null) : (acting ?? (victims === null ? null : (foes[victims] ?? null))),
    ...nationalityOf(sentence.text, mention),
  };
}

function landIn(place: string): string | null {
  const last = place.split(/, | near | outside | of | off /).at(-1) ?? place;
  return countryOf(last);
}

function isOccupied(place: string | null): boolean {
  return place !== null && /\boccupied\b/i.test(place);
}

function nationalityOf(text: string, { counted, sentence }: Mention): { nationality?: string } {
  const words = text.slice(
    (sentence.tokens[counted.numeral.last + 1]?.start ?? sentence.start) - sentence.start,
    (sentence.tokens[counted.told]?.end ?? sentence.end) - sentence.start,
  );
  const found =
    /\b(North Korean|Chinese|Indian|Moldovan|Thai|Filipino|Ethiopian|Bangladeshi|Nepali|Colombian|Turkish|Syrian|Egyptian)\b/.exec(
      words,
    )?.[1];
  return found === undefined ? {} : { nationality: found };
}

/** Each step away from plain words costs some of it. */
function confidenceOf({ telling, counted }: Mention, { placeTold, whenTold, when }: Scene): number {
  let sure = 0.95;
  if (!placeTold) sure -= 0.1;
  if (!whenTold) sure -= 0.1;
  if (when?.doubt != null) sure -= 0.15;
  if (telling.link !== "none") sure -= 0.05;
  if (/^(?:weapons named|shared with a list|toll that stands at|goods by weight)$/.test(telling.pattern)) sure -= 0.1;
  if (counted.numeral.vague || counted.numeral.implicit) sure -= 0.1;
  return Math.round(Math.max(0.1, sure) * 100) / 100;
}
