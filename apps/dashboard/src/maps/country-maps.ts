/** A country that can be drawn by region: its geometry, and which place of the gazetteer each shape of it is. */
export interface CountryMap {
  /** The file in `geometry`. */
  readonly file: string;
  /** The shape's own name to the place's. The shapes' ids are not used: those of Ukraine name the wrong regions. */
  readonly places: Readonly<Record<string, string>>;
  /** Where its borders are not those of today. */
  readonly note?: string;
}

/** By the country's name in the gazetteer. */
export const countryMaps: Readonly<Record<string, CountryMap>> = {
  Ukraine: {
    file: "ukr",
    places: {
      ...named(
        "Cherkasy; Chernihiv; Chernivtsi; Kharkiv; Kherson; Kirovohrad; Poltava; Rivne; Sumy; Volyn; Zhytomyr",
        " region",
      ),
      Crimea: "Crimea",
      "Dnipropetrovs'k": "Dnipropetrovsk region",
      "Donets'k": "Donetsk region",
      "Ivano-Frankivs'k": "Ivano-Frankivsk region",
      "Khmel'nyts'kyy": "Khmelnytskyi region",
      Kiev: "Kyiv region",
      "Kiev City": "Kyiv",
      "L'viv": "Lviv region",
      "Luhans'k": "Luhansk region",
      Mykolayiv: "Mykolaiv region",
      Odessa: "Odesa region",
      Sevastopol: "Sevastopol",
      "Ternopil'": "Ternopil region",
      Transcarpathia: "Zakarpattia region",
      Vinnytsya: "Vinnytsia region",
      Zaporizhzhya: "Zaporizhzhia region",
    },
  },
  Lebanon: {
    file: "lbn",
    places: {
      Beirut: "Beirut",
      Beqaa: "Bekaa",
      "Mount Lebanon": "Mount Lebanon",
      "North Lebanon": "North Lebanon",
      "South Lebanon": "South Lebanon",
      "An Nabatiyah": "South Lebanon",
    },
  },
  Sudan: {
    file: "sdn",
    places: {
      ...named("Blue Nile; Gezira; Kassala; Khartoum; Northern; Red Sea; River Nile; Sennar; White Nile", " state"),
      "Central Darfur": "Central Darfur",
      "Eastern Darfur": "East Darfur",
      Gedarif: "Gedaref state",
      "North Darfur": "North Darfur",
      "North Kordufan": "North Kordofan",
      "South Kordufan": "South Kordofan",
      "Southern Darfur": "South Darfur",
      "Western Darfur": "West Darfur",
    },
    note: "Drawn before West Kordofan was split off again in 2013.",
  },
  Myanmar: {
    file: "mmr",
    places: {
      ...named("Ayeyarwady; Bago; Magway; Mandalay; Sagaing; Tanintharyi; Yangon", " Region"),
      ...named("Chin; Kachin; Kayah; Kayin; Mon; Rakhine; Shan", " State"),
    },
  },
  Ethiopia: {
    file: "eth",
    places: {
      ...named("Afar; Amhara; Tigray"),
      "Addis Ababa": "Addis Ababa",
      "Benshangul-Gumaz": "Benishangul-Gumuz",
      "Dire Dawa": "Dire Dawa",
      "Gambela Peoples": "Gambella",
      Oromiya: "Oromia",
    },
    note: "Drawn before the south was divided anew in 2020–2023.",
  },
  Nigeria: {
    file: "nga",
    places: {
      ...named("Adamawa; Benue; Borno; Katsina; Kebbi; Kwara; Sokoto; Taraba; Yobe; Zamfara"),
      ...named("Kaduna; Niger; Plateau", " state"),
      Kano: "Kano",
      Lagos: "Lagos",
    },
  },
  "DR Congo": {
    file: "cod",
    places: { Maniema: "Maniema", "Nord-Kivu": "North Kivu", "Sud-Kivu": "South Kivu" },
    note: "Drawn before the provinces of 2015: Ituri, Tshopo, Haut-Uele and Tanganyika are not told apart.",
  },
  Mozambique: { file: "moz", places: { ...named("Nampula"), "Cabo Delgado": "Cabo Delgado" } },
};

/** Shapes that are called as the place is, but for how the name ends. */
function named(names: string, end = ""): Readonly<Record<string, string>> {
  return Object.fromEntries(names.split("; ").map((name) => [name, `${name}${end}`]));
}
