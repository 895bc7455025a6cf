import { speakerOf, type Speaker } from "./speaker.ts";
import { voiceOf, voicesIn, type Voice } from "./voice.ts";
import type { Mention } from "./mention.ts";
import type { Scene } from "./scene.ts";
import type { Sentence } from "./sentence.ts";

export interface Spoken {
  /** By index of mention; `null` where the brief speaks in its own voice. */
  readonly of: readonly (Speaker | null)[];
  readonly speakers: readonly Speaker[];
}

/** Who says each figure: someone in its sentence, else whoever spoke last in its paragraph. */
export function speakersOf(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  scenes: readonly Scene[],
): Spoken {
  const of: (Speaker | null)[] = mentions.map(() => null);
  let known: readonly Speaker[] = [];
  let current: Speaker | null = null;
  let line = -1;
  const indices = new Map<Sentence, number[]>();
  mentions.forEach(({ sentence }, at) => indices.set(sentence, [...(indices.get(sentence) ?? []), at]));
  for (const sentence of sentences) {
    if (sentence.lineAt !== line) [line, current] = [sentence.lineAt, null];
    if (sentence.line.kind === "summary") current = null;
    else if (sentence.line.kind !== "paragraph") continue;
    const here = indices.get(sentence) ?? [];
    const place = scenes[here[0] ?? -1]?.place ?? null;
    const voices = resolved([...voicesIn(sentence), ...quotedVoices(text, sentence, sentences)], known, place);
    for (const at of here) of[at] = speakerFor(mentions[at]!, voices, current);
    const heard = heardIn(voices);
    known = [...heard.toReversed(), ...known].slice(0, 24);
    current = heard.at(-1) ?? (isOwnVoice(sentence) ? null : current);
  }
  const used = new Map(of.flatMap((speaker) => (speaker === null ? [] : [[speaker.name, speaker] as const])));
  return { of, speakers: [...used.values()] };
}

type Heard = Voice & { readonly speaker: Speaker | null };

/** "U.N. monitors said they had verified ten": they are the monitors of the same sentence. */
function resolved(voices: readonly Voice[], known: readonly Speaker[], place: string | null): readonly Heard[] {
  const found: Heard[] = [];
  for (const voice of voices) {
    const before = [...found.flatMap(({ speaker }) => speaker ?? []).toReversed(), ...known];
    found.push({ ...voice, speaker: speakerOf(voice.words, before, place) });
  }
  return found;
}

/** "The agency assesses that …, a lawmaker said": the lawmaker only passes it on. */
function heardIn(voices: readonly Heard[]): readonly Speaker[] {
  const leading = voices.filter(({ leads }) => leads);
  const carried = voices.filter(({ leads, words }) => !leads && !/^(?:a|an) (?:lawmaker|source|aide)/i.test(words));
  return (leading.length > 0 ? [...leading, ...carried] : voices).flatMap(({ speaker }) => speaker ?? []);
}

/** "“We have 12 people here. Nobody died,” Dorosh said": the first sentence of a quotation is his too. */
function quotedVoices(text: string, sentence: Sentence, sentences: readonly Sentence[]): readonly Voice[] {
  if (text[sentence.start - 1] !== "“" || sentence.text.includes("”")) return [];
  const at = sentences.indexOf(sentence);
  const closing = sentences
    .slice(at + 1, at + 6)
    .find((next) => next.lineAt === sentence.lineAt && next.text.includes("”"));
  return closing === undefined
    ? []
    : voicesIn(closing)
        .slice(0, 1)
        .map((voice) => ({ ...voice, at: sentence.tokens.length - 1, leads: false }));
}

function speakerFor(mention: Mention, voices: readonly Heard[], current: Speaker | null): Speaker | null {
  if (isUnsaid(mention)) return null;
  const voice = voiceOf(mention, voices);
  if (voice !== null) return voices.find(({ at }) => at === voice.at)?.speaker ?? null;
  return isDamageSeen(mention) || mention.telling.pattern === "nobody" ? null : current;
}

/** "No casualties were reported"; a value told as past is nobody's claim now. */
function isUnsaid({ sentence, telling }: Mention): boolean {
  return (
    telling.link === "previous" ||
    /^Estimates\b/.test(sentence.text) ||
    (telling.pattern === "nobody" && /\bwere reported\b/.test(sentence.text))
  );
}

/** What anyone can see is told in the brief's own voice, unless someone says it. */
function isDamageSeen({ telling }: Mention): boolean {
  return /^(?:buildings|facilities|tonnes_destroyed)/.test(telling.measure);
}

/** "Correction: Wednesday's brief said". */
function isOwnVoice({ text }: Sentence): boolean {
  return /^(?:Correction|Clarification)\b/.test(text);
}
