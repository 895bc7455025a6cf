/** What is told of something counted. */
export type Sense =
  | "kill"
  | "injure"
  | "neutralise"
  | "hospitalise"
  | "critical"
  | "miss"
  | "trap"
  | "capture"
  | "release"
  | "rescue"
  | "recover"
  | "receive"
  | "repatriate"
  | "attack"
  | "launch"
  | "intercept"
  | "fail"
  | "airborne"
  | "hit"
  | "damage"
  | "destroy"
  | "burn"
  | "seize"
  | "sink"
  | "loot"
  | "power"
  | "lose"
  | "ship"
  | "arrive"
  | "pass"
  | "displace"
  | "other";

/**
 * Verbs whose object is what is counted: "killed two". Regular unless forms are given as base:past:participle; a second
 * word follows the verb, directly or after its object: "shot down 17", "shot 17 down".
 */
export const transitives: Readonly<Partial<Record<Sense, string>>> = {
  kill: "kill murder massacre slay:slew:slain execute behead assassinate martyr electrocute shoot:shot:shot_dead gun_down mow_down burn:burned:burned_alive slaughter lynch",
  injure: "injure wound hurt:hurt:hurt maim concuss shell-shock",
  neutralise: "neutralise neutralize eliminate liquidate",
  hospitalise: "hospitalise hospitalize",
  trap: "trap bury:buried:buried_under pin",
  capture: "capture detain arrest abduct kidnap imprison",
  release: "bring:brought:brought_home release free exchange swap liberate",
  rescue:
    "rescue save free_from pull:pulled:pulled_alive dig:dug:dug_alive bring:brought:brought_alive take:took:taken_aboard take:took:taken_off evacuate_safely",
  recover:
    "recover retrieve exhume unearth pull:pulled:pulled_out pull:pulled:pulled_from dig:dug:dug_out find:found:found bury:buried:buried cremate discover",
  receive: "receive admit register",
  repatriate: "repatriate hand_over return",
  attack: "attack shell bomb bombard raid target strafe storm pound fire_on fire_at open_fire_on",
  launch: "launch fire drop release send:sent:sent lob unleash deploy shoot:shot:shot_at fire_off use loose",
  intercept:
    "intercept shoot:shot:shot_down down bring:brought:brought_down take:took:taken_down take:took:taken_out repel destroy neutralise neutralize knock_out knock_down thwart",
  fail: "suppress jam lose:lost:lost divert",
  hit: "hit:hit:hit strike:struck:struck impact",
  damage: "damage disable knock_out",
  destroy:
    "destroy level flatten demolish raze gut wreck burn:burned:burned_down burn:burned:burned ruin collapse torch obliterate",
  seize: "seize hijack commandeer capture confiscate",
  sink: "sink:sank:sunk scuttle",
  loot: "loot plunder ransack steal:stole:stolen",
  lose: "lose:lost:lost",
  ship: "ship export transport carry move haul deliver handle load unload import take:took:taken send:sent:sent supply bring:brought:brought distribute dispatch collect pick_up smuggle truck receive",
  displace:
    "displace uproot evacuate dislodge relocate force_from force_out expel drive:drove:driven_from drive:drove:driven_out",
};

/** What is told of a subject without an object: "two died", "nine are missing", "17 in hospital". */
export const states: Readonly<Partial<Record<Sense, string>>> = {
  kill:
    "fell in the fighting|fell in battle|fell in combat|died|die|dies|dying|perished|perish|perishes|dead|deceased|succumbed|drowned|lost their lives|lost his life|lost her life|" +
    "lose their lives|losing their lives|lost their life|lie dead|found dead|declared dead|pronounced dead|passed away|" +
    "burned to death|crushed to death|bled to death|starved to death|froze to death|stabbed to death|beaten to death|put to death|dead on arrival|summarily executed",
  injure:
    "suffered injuries|suffered burns|suffered wounds|suffered shrapnel wounds|suffered shrapnel injuries|suffered concussions|suffered concussion|" +
    "suffered minor injuries|suffered light injuries|suffered serious injuries|suffered severe injuries|sustained injuries|sustained burns|sustained wounds|sustained shrapnel wounds|" +
    "suffering injuries|suffering burns|sustaining injuries|with injuries|with wounds|with burns|with shrapnel wounds|with minor injuries|with light injuries|were burned|" +
    "was burned|was burnt|were burnt|needed treatment|need treatment|needing treatment|needed medical treatment|required treatment|requiring treatment|needed medical care|needed medical attention|needed medical help|required medical attention|" +
    "sought treatment|sought medical help|sought medical attention|sought medical care|asked for medical help|asked for help|received treatment|lost a leg|lost an arm|lost both legs|lost a foot|lost a hand|lost limbs|" +
    "were treated|was treated|treated for|treated on the spot|treated at the scene|received injuries|received wounds|received shrapnel wounds|passing through health facilities|with gunshot wounds",
  hospitalise:
    "in hospital|in hospitals|in the hospital|in a hospital|taken to hospital|taken to hospitals|taken to a hospital|taken to the hospital|taken to a nearby hospital|" +
    "rushed to hospital|rushed to hospitals|rushed to a hospital|sent to hospital|brought to hospital|admitted to hospital|admitted to hospitals|admitted to a hospital|moved to hospital|transferred to hospital|" +
    "evacuated to hospital|transported to hospital|remain in hospital|remained in hospital|still in hospital|being treated|are being treated|undergoing treatment|under treatment|receiving treatment|receiving medical care|" +
    "admitted|needed hospital treatment|required hospital treatment|required hospitalization|required hospitalisation|were hospitalised",
  critical:
    "in critical condition|in serious condition|in grave condition|in a critical condition|in a serious condition|in a grave condition|in severe condition|in intensive care|in critical|on life support|" +
    "in a coma|critical|critically ill|fighting for their lives|in extremely serious condition|with life-threatening injuries|in critical states",
  miss: "missing|unaccounted for|went missing|gone missing|not been found|not yet been found|still being searched for|not yet located|disappeared|lost contact|feared missing",
  trap: "trapped|under the rubble|under rubble|beneath the rubble|beneath rubble|under the debris|under debris|buried under|still buried",
  capture:
    "taken prisoner|taken hostage|taken captive|taken prisoners|taken hostages|surrendered|captured|in captivity|held captive|held hostage|remain in custody|taken away",
  release: "came home|returned home|come home|went home|set free|walked free|were freed|released",
  rescue:
    "pulled out alive|pulled alive|brought out alive|dug out alive|found alive|taken aboard|taken off|been saved|rescued alive|pulled to safety|brought to safety|taken to safety|picked up from the water|brought out|alive|survived|evacuated by helicopter",
  recover:
    "retrieved from under rubble|retrieved from the rubble|pulled from the rubble|recovered from the rubble|pulled from under the rubble|laid to rest",
  receive:
    "brought to hospital|brought to hospitals|brought to the hospital|brought to a hospital|taken to the morgue|brought to morgues|arrived at hospitals|arrived at hospital|reached hospitals|brought to the morgue",
  fail:
    "failed to reach|fail to reach|failed to reach their targets|did not reach|dropped off radar|disappeared from radar|disappeared from radars|vanished from radar|vanished from radars|location lost|locationally lost|" +
    "lost from radar|lost in flight|lost to jamming|lost without causing damage|lost due to electronic warfare|fell short|crashed|veered off|strayed|flew into belarus|flew to belarus|returned to russia|did not reach their targets|went astray|lost on radar|missed their targets|missed its target|fell into the sea|fell in open areas|fell in an open area",
  airborne: "still in the air|in the air|remained in the air|still airborne|still flying",
  hit: "got through|get through|broke through|made it through|reached their targets|reached its target|reached their target|hit their targets|found their targets|penetrated|slipped through|evaded|landed|exploded|hit home",
  damage:
    "damaged|partially collapsed|caught fire|set on fire|set ablaze|hit|struck|affected|on fire|sustained damage|suffered damage|scarred",
  destroy:
    "burned down|burnt down|burned to the ground|collapsed|burned out|in ruins|reduced to rubble|gutted|uninhabitable|burned|burnt|completely destroyed",
  burn: "burned|burnt|went up in flames|was lost|were lost|rotted|spoiled|spilled|lost|perished",
  power:
    "without power|without electricity|without heat|without heating|without water|without light|lost power|lost electricity|lose power|lost heating|lost water|cut off|without gas|without mains power|disconnected|de-energized|in the dark|no electricity|no power",
  ship: "left|sailed|departed|set sail|left the port|left the ports|passed through|exported|put to sea",
  arrive:
    "entered|enter|arrived|arrive|reached|reach|crossed|crossed into|got in|came in|docked|were allowed in|allowed in|let in|rolled in",
  pass: "passed|pass|transited|transit|sailed through|passed northbound|passed southbound",
  displace:
    "fled|flee|fleeing|flees|have fled|left their homes|forced from their homes|driven from their homes|forced to flee|forced to leave|crossed into|crossed the border|crossed|displaced|internally displaced|sheltering|sought shelter|seeking shelter|sought refuge|seeking refuge|taken shelter|taking shelter|" +
    "arrived at|arrived in|reached|made homeless|left homeless|homeless|moved on|have moved on|on the move|have left|left their villages|abandoned their homes|returned|been evacuated|living in camps|took shelter",
  other:
    "gathered|assembled|attended|live|lived|living|work|worked|working|took part|participated|are working|are stationed|stationed|involved|deployed|responded|remained open|operate|operational|belonged|signed|visited|voted|marched|protested|trained|studied|eligible|applied|expected|needed",
};

/** Nouns that say what the number beside them counts: "the death toll rose to 26", "the count of injured". */
export const tolls: readonly (readonly [words: string, sense: Sense | "same"])[] = [
  ["death toll", "kill"],
  ["death count", "kill"],
  ["toll of dead", "kill"],
  ["toll", "kill"],
  ["number of people killed", "kill"],
  ["number of civilians killed", "kill"],
  ["number of those killed", "kill"],
  ["number of the dead", "kill"],
  ["number of dead", "kill"],
  ["number of deaths", "kill"],
  ["number of fatalities", "kill"],
  ["number of killed", "kill"],
  ["number of civilian deaths", "kill"],
  ["number killed", "kill"],
  ["number of people wounded", "injure"],
  ["number of people injured", "injure"],
  ["number of civilians injured", "injure"],
  ["number of the wounded", "injure"],
  ["number of wounded", "injure"],
  ["number of injured", "injure"],
  ["number of the injured", "injure"],
  ["number of those injured", "injure"],
  ["number of those wounded", "injure"],
  ["number of injuries", "injure"],
  ["number of victims", "injure"],
  ["number wounded", "injure"],
  ["number injured", "injure"],
  ["injury toll", "injure"],
  ["injured toll", "injure"],
  ["count of injured", "injure"],
  ["count of the injured", "injure"],
  ["count of wounded", "injure"],
  ["count of the wounded", "injure"],
  ["count of dead", "kill"],
  ["count of the dead", "kill"],
  ["count of those killed", "kill"],
  ["count of deaths", "kill"],
  ["toll of injured", "injure"],
  ["toll of wounded", "injure"],
  ["the injured", "injure"],
  ["the wounded", "injure"],
  ["the dead", "kill"],
  ["the missing", "miss"],
  ["number of missing", "miss"],
  ["number of people missing", "miss"],
  ["number of the missing", "miss"],
  ["war's dead", "kill"],
  ["dead", "kill"],
  ["number of casualties", "neutralise"],
  ["number of attacks", "attack"],
  ["number of strikes", "attack"],
  ["number of households uprooted", "displace"],
  ["number of households displaced", "displace"],
  ["number of families displaced", "displace"],
  ["number of people displaced", "displace"],
  ["number of displaced people", "displace"],
  ["number of displaced", "displace"],
  ["losses", "neutralise"],
  ["casualties", "neutralise"],
  ["total", "same"],
  ["tally", "same"],
  ["figure", "same"],
  ["figures", "same"],
  ["number", "same"],
  ["count", "same"],
  ["estimate", "same"],
  ["estimates", "same"],
];
