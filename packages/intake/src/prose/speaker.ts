import { speakerKinds } from "./words/speech.ts";
import { sideOf } from "./words/sides.ts";

export interface Speaker {
  readonly name: string;
  readonly kind: (typeof speakerKinds)[number][0];
  readonly side: string | null;
  readonly origin: string;
}

/** Who a voice is, by its words and those who spoke before, the newest first: "he" and "the service" are one of them. */
export function speakerOf(words: string, before: readonly Speaker[], place: string | null): Speaker | null {
  const plain = words.replace(/^[“"]/, "").replace(/\s+/g, " ").trim();
  const lower = plain.toLowerCase().replaceAll("’", "'");
  if (/^(?:he|she|it|they|who|which|the lawmaker|the spokesman|the spokesperson|the official)$/.test(lower))
    return before[0] ?? null;
  if (/ (?:he|she|it|they)$/.test(lower)) return before[0] ?? null;
  const name = nameOf(
    plain.replace(/['’]s (?:own )?(?:tally|count|figures?|data|report|estimates?|records|statement|numbers)$/u, ""),
  );
  const known = before.find((speaker) => isSame(speaker, name, lower));
  return known ?? { name, kind: kindOf(plain), side: sideOf(plain, place), origin: name };
}

/** A person's name where one is told, else the office or group without its article. */
export function nameOf(words: string): string {
  const trimmed = words
    .replace(/,? (?:who|which|that|citing|contacted|speaking|based|via) .*$/u, "")
    .replace(/,.*$/u, "");
  const spokesman =
    /^(?:a |the )?(?:spokes(?:man|person|woman)|representative)s? (?:for|of) (?:the )?(?:local )?(.+)$/iu.exec(trimmed);
  if (spokesman !== null) return spokesman[1] ?? trimmed;
  const person =
    /(?:^|[ ,])((?:\p{Lu}[\p{L}’'-]+ )(?:(?:al|bin|ibn|abu|de|van|von|Al|el)[- ])?(?:\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'-]+)?)$/u.exec(
      trimmed,
    )?.[1];
  if (person !== undefined && !organisation.test(person) && !/['’]s /u.test(person)) return withoutTitle(person);
  return trimmed.replace(/^(?:the|its|his|their|a local|The) /u, "");
}

const organisation =
  /(?:Ministry|Service|Office|Force|Forces|Army|Command|Council|Agency|Organization|Organisation|Network|Nations|Cross|Crescent|Staff|Committee|Union|Programme|Program|Group|Mission|Fund|Guard|Police|Administration|Prosecutor|Government|Center|Centre|Department|Board|Authority|Watch|International|Front|Movement|Party|Media|News|Press|Support|Military|Navy|Houthis|Hamas|Defense|Defence|Observatory|Hospital|University|Alliance|Coalition|Brigade|Corps|Company|Journal|Times|Post|Telegram|Alliance|Emergency|Kyiv|Moscow|Seoul|Pyongyang|U\.N\.|U\.S\.|Lebanon|Israel|Ukraine|Russia|Korea|Gaza)$/u;

function withoutTitle(person: string): string {
  return person.replace(
    /^(?:Governor|Mayor|Minister|President|General|Gen\.|Colonel|Col\.|Dr\.?|Mr\.?|Ms\.?|Mrs\.?|Prime|Major|Captain|Lieutenant|Spokesman|Spokesperson|Director|Chief|Prosecutor|Commander|Regional|Deputy) (?=\p{Lu}[\p{L}’'-]+ \p{Lu})/u,
    "",
  );
}

/** One speaker by two names: a surname, "the service", "the military". */
function isSame({ name }: Speaker, other: string, lower: string): boolean {
  if (name === other) return true;
  const known = name.toLowerCase().replaceAll("’", "'");
  const surname = /^\p{Lu}[\p{L}’'-]+$/u.test(other) && known.split(" ").at(-1) === other.toLowerCase();
  const bare = /^the ([\p{L}-]+(?: [\p{L}-]+)??)(?:'s (?:own )?(?:tally|count|figures?|data|report)| that .*)?$/u.exec(
    lower,
  )?.[1];
  return surname || (bare !== undefined && new RegExp(`\\b${bare.replaceAll("-", "\\-")}$`, "u").test(known));
}

/** Whether a name is that of a party to the war, or of those whom no office stands behind. */
export function isParty(name: string | null): boolean {
  return name !== null && /^(?:party|other)$/.test(kindOf(name)) && !/rescue|doctor/i.test(name);
}

function kindOf(words: string): Speaker["kind"] {
  return (
    speakerKinds.find(([, pattern]) => pattern.test(words))?.[0] ?? (/^\p{Lu}/u.test(words) ? "state_office" : "other")
  );
}
