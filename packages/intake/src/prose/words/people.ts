/** Who is counted, by the group that the annotation names. Singular forms; plurals are found by rule. */
export const peopleByGroup: Readonly<Record<string, string>> = {
  civilian:
    "civilian noncombatant worker driver passenger farmer shopper worshipper worshiper vendor trader villager fisherman " +
    "herder pedestrian motorist commuter teacher miner pilgrim mourner bystander electrician cyclist merchant shepherd " +
    "tourist employee engineer student pupil bread-seeker aid-seeker reporter shopkeeper merchant tenant",
  children:
    "child boy girl baby infant toddler teenager minor schoolchild schoolboy schoolgirl newborn kid adolescent teen " +
    "grandchild daughter son grandson granddaughter youngster pre-schooler",
  women: "woman mother grandmother wife sister midwife widow",
  men: "man father grandfather husband brother",
  military:
    "soldier troop serviceman servicewoman conscript reservist marine paratrooper guardsman recruit crewman airman " +
    "personnel pilot gunner commando trooper warfighter serviceperson border-guard peacekeeper sapper infantryman",
  officers: "officer commander general colonel lieutenant major captain",
  fighters:
    "fighter militant insurgent rebel gunman terrorist militiaman combatant assailant attacker jihadist extremist guerrilla " +
    "guerilla mercenary infiltrator operative militia raider paramilitary bandit",
  medics: "medic paramedic doctor nurse surgeon ambulance-worker",
  rescuers: "rescuer firefighter",
  journalists: "journalist cameraman photographer correspondent",
  "aid workers": "aid-worker humanitarian volunteer",
  crew: "sailor seafarer mariner crewmember crew seaman crew-member",
  police: "policeman policewoman police",
  prisoners: "prisoner pow detainee captive",
  hostages: "hostage abductee",
  monks: "monk nun novice",
  priests: "priest pastor imam cleric",
  refugees: "refugee migrant returnee evacuee idp",
  pensioners: "pensioner",
};

/** Names for people that say no group. */
export const people =
  "person people resident victim individual member human soul patient inhabitant citizen national adult relative family-member " +
  "guest survivor martyr dweller neighbour neighbor other foreigner staffer official defender participant guest lives life " +
  "councillor councilor politician leader deputy aide protester demonstrator twin sibling couple occupant friend";

/** "members of the armed forces", "aid workers", "police officers": two words that name a group. */
export const compoundPeople: Readonly<Record<string, string>> = {
  "service member": "military",
  "army officer": "officers",
  "military officer": "officers",
  "police officer": "police",
  "security officer": "police",
  "aid worker": "aid workers",
  "relief worker": "aid workers",
  "humanitarian worker": "aid workers",
  "health worker": "medics",
  "medical worker": "medics",
  "ambulance worker": "medics",
  "emergency worker": "rescuers",
  "rescue worker": "rescuers",
  "media worker": "journalists",
  "crew member": "crew",
  "border guard": "military",
  "family member": "people",
  "prisoner of war": "prisoners",
  "un peacekeeper": "military",
};
