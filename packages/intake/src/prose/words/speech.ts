const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Verbs of saying, whose subject is the source. */
export const sayings = set(
  "said says say claim told tells wrote writes posted posts added adds announced announces reported reports stated states declared declares claimed claims " +
    "acknowledged admitted noted notes explained insisted argued warned confirmed confirms clarified specified estimated estimates",
);

/** Verbs of counting, whose subject is the source and whose object is the figure. */
export const countings = set(
  "put puts counted counts recorded records documented documents verified verifies listed lists assessed assesses registered logged tallied estimates estimated gave gives repeated repeats " +
    "reported cited confirmed spoke spoken mention mentioned believes believe rejected rejects denied denies dismissed accused offered given repeated",
);

/** The same in the phrase "able to confirm", "has so far verified". */
export const verifying = /\b(?:verif(?:y|ied|ies)|confirm(?:ed|s)?|document(?:ed|s)?|corroborated)\b/;
export const unverified =
  /\b(?:not|never|cannot|could not|couldn't|no|none|neither|unable)\b[^.;]{0,60}\b(?:verif(?:y|ied)|confirm(?:ed|ation)?|checked|check|corroborated?)\b/;
export const assessing =
  /\b(?:assess(?:es|ed)?|estimated?|estimates?|believed?|believes|likely|thought to|pointed to|suggests?|experts)\b/;
export const rejecting =
  /\b(?:rejected|denied|denies|dismissed|refuted|contradicted|disputed|rejects|false|fabricated)\b/;

/** Words by which a speaker is known; the first row that matches decides. */
export const speakerKinds: readonly (readonly [
  kind: "verifying_body" | "state_office" | "rescue_service" | "hospital" | "monitor" | "medium" | "party" | "other",
  words: RegExp,
])[] = [
  [
    "verifying_body",
    /\b(?:u\.?n\.? (?:human rights|monitors|rights)|human rights (?:office|monitoring)|ohchr|hrmmu|monitoring mission|commission of inquiry|fact-finding)\b/i,
  ],
  [
    "rescue_service",
    /\b(?:emergency service|rescue service|rescuers?|rescue worker|civil defen[cs]e(?! chief)|emergency room|firefighters|red crescent|ambulance service|white helmets|emergency services|emergency ministry|rescue teams?)\b/i,
  ],
  [
    "hospital",
    /\b(?:hospitals?|doctors?|medics?|clinic|surgeon|nurse|morgue|medical sources?|paramedics?|medical officials?)\b/i,
  ],
  [
    "medium",
    /\b(?:media|television|tv|newspaper|journal|radio|news agency|reports|channel|broadcaster|reuters|afp|associated press|tass|yonhap|al jazeera|outlet|website|telegram channels)\b/i,
  ],
  [
    "party",
    /\b(?:army|military|forces|force|troops|defen[cs]e ministry|ministry of defen[cs]e|general staff|air force|navy|command|commander|brigade|rsf|rapid support|houthis?|rebels?|hamas|hezbollah|jihad|m23|junta|militia|insurgents?|resistance|security service|intelligence|defen[cs]e forces|idf|arakan army|group's armed|fighters|armed group|al-shabaab|boko haram|jnim|spokesman lucien)\b/i,
  ],
  [
    "monitor",
    /\b(?:u\.?n\.?|unicef|unhcr|ocha|iom|who|world health|world food|red cross|msf|monitor(?:ing|s)?|observatory|network|aid agency|agency|human rights watch|amnesty|watchdog|ngo|relief group|refugee|experts|maritime|civil society|rights group)\b/i,
  ],
  [
    "state_office",
    /\b(?:officials?|governor|mayor|administration|prosecutors?|police|ministry|minister|president|authorit(?:y|ies)|council|government|head|chief|office|kyiv|moscow|lawmaker|parliament|prime|regional|ombudsman)\b/i,
  ],
  [
    "other",
    /\b(?:volunteers?|residents?|witness(?:es)?|locals?|relatives?|negotiator|source|agent|activists?|elders?|survivors?|councill?or|farmers?|company)\b/i,
  ],
];
