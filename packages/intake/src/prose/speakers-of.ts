import { speakerOf, type Speaker } from "./speaker.ts";
import { voiceOf, voicesIn } from "./voice.ts";
import type { Mention } from "./mention.ts";
import type { Scene } from "./scene.ts";
import type { Sentence } from "./sentence.ts";

export interface Spoken {
  /** By index of mention; `null` where the brief speaks in its own voice. */
  readonly of: readonly (Speaker | null)[];
  readonly speakers: readonly Speaker[];
}

/** Who says each figure: someone in its sentence, else whoever spoke last in its paragraph. */
export function speakersOf(sentences: readonly Sentence[], mentions: readonly Mention[], scenes: readonly Scene[]): Spoken {
  const of: (Speaker | null)[] = mentions.map(() => null);
  let known: readonly Speaker[] = [];
  let current: Speaker | null = null;
  let line = -1;
  const indices = new Map<Sentence, number[]>();
  mentions.forEach(({ sentence }, at) => indices.set(sentence, [...(indices.get(sentence) ?? []), at]));
  for (const sentence of sentences) {
    if (sentence.lineAt !== line) [line, current] = [sentence.lineAt, null];
    if (sentence.line.kind !== "paragraph") continue;
    const here = indices.get(sentence) ?? [];
    const place = scenes[here[0] ?? -1]?.place ?? null;
    const voices = voicesIn(sentence).map((voice) => ({ ...voice, speaker: speakerOf(voice.words, known, place) }));
    for (const at of here) of[at] = speakerFor(mentions[at]!, voices, current);
    const heard = voices.flatMap(({ speaker }) => speaker ?? []);
    known = [...heard.toReversed(), ...known].slice(0, 24);
    current = heard.at(-1) ?? (isOwnVoice(sentence) ? null : current);
  }
  const used = new Map(of.flatMap((speaker) => (speaker === null ? [] : [[speaker.name, speaker] as const])));
  return { of, speakers: [...used.values()] };
}

function speakerFor(mention: Mention, voices: readonly { readonly words: string; readonly at: number; readonly leads: boolean; readonly speaker: Speaker | null }[], current: Speaker | null): Speaker | null {
  if (isUnsaid(mention)) return null;
  const voice = voiceOf(mention, voices);
  if (voice !== null) return voices.find(({ at }) => at === voice.at)?.speaker ?? null;
  return isDamageSeen(mention) ? null : current;
}

/** "No casualties were reported"; a value told as past is nobody's claim now. */
function isUnsaid({ sentence, telling }: Mention): boolean {
  return telling.link === "previous" || (telling.pattern === "nobody" && /\bwere reported\b/.test(sentence.text));
}

/** What anyone can see is told in the brief's own voice, unless someone says it. */
function isDamageSeen({ telling }: Mention): boolean {
  return /^(?:buildings|facilities|tonnes_destroyed)/.test(telling.measure);
}

/** "Correction: Wednesday's brief said". */
function isOwnVoice({ text }: Sentence): boolean {
  return /^(?:Correction|Clarification)\b/.test(text);
}
