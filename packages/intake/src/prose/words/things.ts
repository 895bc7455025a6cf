/** What a number counts, beside people. */
export type ThingClass =
  | "building"
  | "facility"
  | "vehicle"
  | "truck"
  | "vessel"
  | "munition"
  | "equipment"
  | "mass"
  | "container"
  | "location"
  | "settlement"
  | "attack"
  | "household"
  | "customer"
  | "body"
  | "death"
  | "wound"
  | "casualty"
  | "voyage"
  | "region"
  | "untracked";

/** Nouns by what they name, singular; a word may stand before them ("apartment building"). */
export const things: Readonly<Record<ThingClass, string>> = {
  building:
    "building house home block high-rise dwelling cottage apartment flat structure hut shelter tent residence mansion tower shack",
  facility:
    "facility school hospital clinic kindergarten terminal depot warehouse silo refinery substation plant factory bridge church " +
    "mosque monastery market shop store tank-farm station pipeline elevator granary airfield base airport bakery mill university " +
    "college library museum hangar workshop enterprise port dam camp bank hotel cafe restaurant pharmacy site-of-worship madrasa " +
    "bunker barracks tunnel checkpoint",
  vehicle:
    "car vehicle bus ambulance tractor locomotive railcar wagon carriage motorcycle minibus van taxi tram trolleybus train",
  truck: "truck lorry",
  vessel: "vessel ship tanker freighter barge boat carrier trawler ferry bulker cargo-ship",
  munition:
    "drone missile bomb shell rocket uav projectile munition mortar round mine decoy grenade weapon shahed geran warhead " +
    "quadcopter imitator imitation kamikaze lancet iskander kinzhal kalibr",
  equipment:
    "tank aircraft jet plane warplane fighter-bomber helicopter howitzer launcher radar submarine warship gun artillery-piece " +
    "fighter-jet bomber corvette frigate apc system battery",
  mass: "ton tonne mt",
  container: "container",
  location: "site location target place point position spot area object",
  settlement: "settlement village town community hamlet city neighborhood neighbourhood",
  attack:
    "attack strike airstrike raid assault clash engagement shelling bombardment bombing explosion ambush incident barrage wave " +
    "sortie offensive battle bombardment drone-attack air-raid blast time massacre salvo",
  household: "household family",
  customer: "customer consumer subscriber user",
  body: "body corpse",
  death: "death fatality killing dead slain",
  wound: "injury wounded injured",
  casualty: "casualty loss",
  voyage: "voyage transit passage crossing sailing",
  region:
    "region province district state oblast governorate municipality county country country township ward street floor suburb quarter",
  untracked: "window windowpane garage animal cow head crop fence tree outbuilding shot pane field",
};

/** The unit that the annotation writes for a noun, where it is not the plain plural of the noun. */
export const units: Readonly<Record<string, string>> = {
  ton: "tonnes",
  tonne: "tonnes",
  mt: "tonnes",
  uav: "drones",
  lorry: "trucks",
  ship: "vessels",
  boat: "vessels",
  clash: "combat clashes",
  engagement: "combat clashes",
  home: "houses",
  aircraft: "aircraft",
  round: "shells",
  projectile: "shells",
  weapon: "munitions",
  munition: "munitions",
  family: "households",
  home_power: "households",
  site: "locations",
  place: "locations",
  point: "locations",
  spot: "locations",
  area: "locations",
  "fighter-bomber": "aircraft",
  jet: "aircraft",
  plane: "aircraft",
  warplane: "aircraft",
  bomber: "aircraft",
  corpse: "bodies",
  body: "bodies",
  village: "settlements",
  town: "settlements",
  community: "settlements",
  hamlet: "settlements",
};

/** Nouns after which a number is no figure, with the reason. */
export const otherNouns: Readonly<Record<string, string>> = {
  duration:
    "second minute hour day night week month year decade fortnight century evening morning weekend day-and-night",
  distance:
    "meter metre kilometer kilometre km mile foot feet yard hectare acre centimeter centimetre m inch square-kilometer league",
  percentage: "percent percentage % pc",
  money: "dollar euro hryvnia ruble rouble pound yuan cent shekel rial kyat shilling franc usd eur",
  other:
    "degree liter litre megawatt mw kilowatt gigawatt barrel caliber kg kilogram gram calorie cup tablespoon goal point-lead vote seat run wicket minute-game share stock magnitude",
  parties: "side party front camp nation government ministry faction leader president",
};
