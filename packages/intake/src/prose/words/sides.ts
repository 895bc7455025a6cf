/** Those who fight or are struck in a war, by the words that name them. More specific words come first. */
export const sides: readonly (readonly [words: RegExp, side: string])[] = [
  [/\b(?:North Korean?|Pyongyang)\b/, "Russia"],
  [/\b(?:South Korean?|Seoul)\b/, "South Korea"],
  [/\b(?:Russian?s?|Moscow|Kremlin|the enemy|Wagner|Belgorod|Samara|Kursk|Bryansk)\b/, "Russia"],
  [/\b(?:Ukrainians?|Ukraine|Kyiv|Kiev|Eastern Command|[Ss]outhern command)\b/, "Ukraine"],
  [/\b(?:Israelis?|Israel|IDF|settlers)\b/, "Israel"],
  [/\b(?:Hamas|Islamic Jihad|Palestinians?|Gazans?|Gaza)\b/, "Gaza"],
  [/\b(?:Hezbollah|Lebanese|Lebanon)\b/, "Lebanon"],
  [/\b(?:RSF|Rapid Support Forces|paramilitar(?:y|ies))\b/, "RSF"],
  [/\b(?:Sudanese army|Sudanese military|Sudan[’']s army|Sudanese Armed Forces|SAF)\b/, "Sudanese army"],
  [/\b(?:Houthis?|Ansar Allah)\b/, "Houthis"],
  [/\b(?:British and U\.S\.|U\.S\. and British)/, "United Kingdom and United States"],
  [/(?:\bU\.S\.|\bAmericans?\b|\bUnited States\b|\bCentral Command\b)/, "United States"],
  [/\b(?:British|U\.K\.|United Kingdom)\b/, "United Kingdom"],
  [/\b(?:Saudi)\b/, "Saudi Arabia"],
  [/\b(?:Arakan Army)\b/, "Arakan Army"],
  [
    /\b(?:Myanmar military|Myanmar[’']s military|junta|Tatmadaw|military jet|military government|State television)\b/,
    "Myanmar military",
  ],
  [/\b(?:People[’']s Defen[cs]e Force|PDF|resistance)\b/, "resistance"],
  [/\b(?:M23|AFC)\b/, "M23"],
  [/\b(?:ADF|Allied Democratic Forces)\b/, "ADF"],
  [/\b(?:CODECO)\b/, "CODECO"],
  [/\b(?:Congolese army|FARDC)\b/, "DR Congo"],
  [/\b(?:Boko Haram|ISWAP)\b/, "Boko Haram"],
  [/\b(?:al-Shabaab|Al-Shabaab|al-Shabab|Al-Shabab)\b/, "al-Shabaab"],
  [/\b(?:JNIM|jihadists?)\b/, "JNIM"],
  [/\b(?:Syrian army|Syrian government|Syrian forces)\b/, "Syria"],
  [/\b(?:Turkish|Türkiye|Turkey)\b/, "Turkey"],
  [/\b(?:Iranian|Iran)\b/, "Iran"],
  [/\b(?:[Rr]ebels?)\b/, "rebels"],
];

/** The other side of a war told in a country: who is taken to have struck there when the brief does not say. */
export const foes: Readonly<Record<string, string>> = { Ukraine: "Russia", Russia: "Ukraine", Gaza: "Israel" };

/** Who holds a port whose goods are told of. */
export const heldPorts = /\b(?:Mariupol|Berdi?ansk|Sevastopol|Kerch|Feodosi?ya|Crimea|Skadovsk)\b/;

export function sideOf(words: string, place: string | null): string | null {
  const found = sides.find(([pattern]) => pattern.test(words))?.[1];
  return found ?? (place !== null && (place === "Ukraine" || place === "Russia" || place === "Gaza") ? place : null);
}

/** The first side that acts in a sentence: its name before a weapon, an attack or a verb of force. */
export function actorIn(sentence: string): string | null {
  let first: readonly [at: number, side: string] | null = null;
  for (const [pattern, side] of sides) {
    const match = pattern.exec(sentence);
    if (match === null || !isActing.test(sentence.slice(match.index + match[0].length))) continue;
    if (first === null || match.index < first[0]) first = [match.index, side];
  }
  return first?.[1] ?? null;
}

const isActing =
  /^(?:['’]s?)?(?: (?:forces|troops|army|military|air|drone|missile|artillery|rocket|glide|guided|naval|ground|overnight|aerial|and U\.S\.|war))* ?(?:attacks?|strikes?|airstrikes?|shelling|drones?|missiles?|bombs?|raids?|forces|aircraft|warplanes?|jets?|troops|gunners|fire|bombardment|ambush|launche[sd]|launch|fire[sd]?|fired|dropped|drops|struck|strikes|killed|kills|has shipped|shipped|has moved|moved|hit|hits|attacked|shelled|used|sent|fighters|artillery|mortar)\b/;
