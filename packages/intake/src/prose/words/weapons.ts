/** Weapons by the words that name them, most particular first, as the annotation writes them; `null`: as told. */
export const weapons: readonly (readonly [words: RegExp, weapon: string | null])[] = [
  [/\bShahed-type drones and decoys\b/i, "Shahed-type drones and decoys"],
  [/\bdrones and missiles\b/i, "drones and missiles"],
  [/\bIskander-M ballistic missiles?\b/i, "Iskander-M ballistic missile"],
  [/\banti-ship ballistic missiles?\b/i, "anti-ship ballistic missile"],
  [/\bone-way attack drones?\b/i, "one-way attack drone"],
  [/\bS-[34]00\b/, null],
  [/\b(?:Shahed|Geran)-\d+\b/, null],
  [/\b(?:Iskander|Kinzhal|Kalibr|Kh-\d+|KN-23|ATACMS|Storm Shadow|HIMARS|Lancet|Grad)\b/, null],
  [/\b(?:glide|gliding) bombs?\b/i, "glide bomb"],
  [/\bguided (?:aerial )?bombs?\b/i, "guided bomb"],
  [/\bbarrel bombs?\b/i, "barrel bomb"],
  [/\bcluster (?:bombs?|munitions?)\b/i, "cluster munition"],
  [/\b\d+-pound bombs?\b/i, "bomb"],
  [/\b120mm mortars?\b/i, "120mm mortar"],
  [/\bcruise missiles?\b/i, "cruise missile"],
  [/\bballistic missiles?\b/i, "ballistic missile"],
  [/\bdrones? (?:strikes?|attacks?|boats?)?\b/i, "drone"],
  [/\bdrones?\b/i, "drone"],
  [/\bmissiles?\b/i, "missile"],
  [/\brockets?\b/i, "rocket"],
  [/\bmortars?\b/i, "mortar"],
  [/\b(?:artillery|shelling|shelled|shells)\b/i, "artillery"],
  [/\b(?:airstrikes?|air strikes?|warplanes?|jets?|bombing)\b/i, "airstrike"],
  [/\bbombs?\b/i, "bomb"],
  [/\bmines?\b/i, "mine"],
  [/\b(?:gunmen|shot dead|shooting)\b/i, "firearm"],
];

export function weaponIn(words: string): string | null {
  for (const [pattern, weapon] of weapons) {
    const match = pattern.exec(words);
    if (match !== null) return weapon ?? match[0];
  }
  return null;
}
