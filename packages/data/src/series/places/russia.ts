import { placesOf } from "./places-of.ts";

/** Russia's regions that tell of drones, fires and air defence, with their cities, towns, refineries and airfields. */
export const russia = [
  ...placesOf("Russia = Russian Federation", "Europe/Moscow", {
    "": "Moscow; St. Petersburg = Saint Petersburg = St Petersburg; area Caspian Sea",
    "Moscow region":
      "Podolsk; Khimki; Mytishchi; Kolomna; Ramenskoye; Domodedovo; Zelenograd; Elektrostal; Kashira; Odintsovo; Istra; Stupino; Chekhov",
    "Belgorod region":
      "Belgorod; Shebekino; Grayvoron = Graivoron; Valuyki = Valuiki; Stary Oskol = Staryy Oskol; Alekseyevka; Stroitel; Gubkin; Rakitnoye; Borisovka; Krasnaya Yaruga; village Novaya Tavolzhanka; village Tavrovo; village Razumnoye",
    "Kursk region":
      "Kursk; Sudzha; Kurchatov; Rylsk; Lgov; Zheleznogorsk; Glushkovo; Korenevo; Oboyan; Tetkino; Belaya; Bolshoye Soldatskoye",
    "Bryansk region":
      "Bryansk; Klintsy; Novozybkov; Unecha; Sevsk; Klimovo; Starodub; Pogar; Karachev; Seltso; Suzemka; Dyatkovo; Trubchevsk",
    "Rostov region":
      "Rostov-on-Don = Rostov on Don = Rostov; Taganrog; Novocherkassk; Shakhty; Morozovsk; Millerovo; Novoshakhtinsk; Kamensk-Shakhtinsky; Azov; Bataysk; Volgodonsk; Proletarsk; Salsk",
    "Krasnodar region = Krasnodar Krai = Krasnodar territory":
      "Krasnodar; Novorossiysk; Sochi; Tuapse; Slavyansk-on-Kuban; Yeysk = Yeisk; Anapa; Temryuk; Armavir; Afipsky; Ilsky; Tikhoretsk; Gelendzhik; Primorsko-Akhtarsk; village Taman",
    "Voronezh region": "Voronezh; Borisoglebsk; Liski; Rossosh; Ostrogozhsk; Pavlovsk; Novovoronezh; Boguchar",
    "Lipetsk region": "Lipetsk; Yelets = Elets; Usman",
    "Oryol region = Orel region": "Oryol = Orel; Livny; Mtsensk",
    "Tula region": "Tula; Novomoskovsk, Tula region = Novomoskovsk; Shchyokino; Aleksin; Yefremov; Suvorov; Uzlovaya",
    "Kaluga region": "Kaluga; Obninsk; Lyudinovo",
    "Smolensk region": "Smolensk; Vyazma; Roslavl; Yartsevo; Safonovo; Dorogobuzh",
    "Ryazan region": "Ryazan; Skopin; Novomichurinsk",
    "Tambov region": "Tambov; Kotovsk; Michurinsk",
    "Penza region": "Penza",
    "Tver region": "Tver; Toropets; Andreapol; Torzhok",
    "Leningrad region": "Vyborg; Kirishi; Ust-Luga; Luga; Gatchina; Primorsk, Leningrad region = Primorsk; Siversky",
    "Novgorod region": "Veliky Novgorod; Valday; Soltsy",
    "Pskov region": "Pskov; Ostrov; Velikiye Luki",
    "Murmansk region": "Murmansk; Severomorsk; Olenegorsk; Olenya",
    "Nizhny Novgorod region": "Nizhny Novgorod; Dzerzhinsk; Kstovo; Arzamas; Sarov; Pavlovo",
    "Vladimir region": "Vladimir; Kovrov; Murom; Kirzhach",
    "Ivanovo region": "Ivanovo; Shuya",
    "Yaroslavl region": "Yaroslavl; Rybinsk",
    "Vologda region": "Vologda; Cherepovets",
    Komi: "Ukhta; Syktyvkar",
    Tatarstan:
      "Kazan; Yelabuga = Elabuga; Nizhnekamsk; Almetyevsk; Naberezhnye Chelny; Zelenodolsk, Tatarstan = Zelenodolsk; Bugulma; Leninogorsk",
    Mordovia: "Saransk",
    Chuvashia: "Cheboksary",
    Ingushetia: "Magas; Nazran",
    Chechnya: "Grozny; Gudermes; Argun",
    Dagestan: "Makhachkala; Kaspiysk; Derbent; Buynaksk",
    "North Ossetia": "Vladikavkaz; Mozdok; Beslan",
    "Kabardino-Balkaria": "Nalchik",
    "Stavropol region = Stavropol Krai = Stavropol territory":
      "Stavropol; Nevinnomyssk; Budyonnovsk; Pyatigorsk; Svetlograd",
    Adygea: "Maykop = Maikop; Khanskaya; Enem",
    Kalmykia: "Elista",
    Karelia: "Petrozavodsk",
    "Kaliningrad region": "Kaliningrad; Baltiysk",
    "Arkhangelsk region": "Arkhangelsk; Severodvinsk; Plesetsk",
  }),
  ...regions("Europe/Volgograd", {
    "Volgograd region": "Volgograd; Kalach-on-Don; Volzhsky; Kamyshin; Frolovo; village Oktyabrsky; Marinovka",
  }),
  ...regions("Europe/Saratov", { "Saratov region": "Saratov; Engels; Balakovo; Balashov" }),
  ...regions("Europe/Astrakhan", { "Astrakhan region": "Astrakhan; Akhtubinsk; Kapustin Yar" }),
  ...regions("Europe/Samara", {
    "Samara region": "Samara; Syzran; Novokuybyshevsk = Novokuibyshevsk; Tolyatti = Togliatti; Chapayevsk",
    Udmurtia: "Izhevsk; Votkinsk; Glazov; Sarapul",
  }),
  ...regions("Europe/Ulyanovsk", { "Ulyanovsk region": "Ulyanovsk; Dimitrovgrad; Barysh" }),
  ...regions("Europe/Kirov", { "Kirov region": "Kirov; Kotelnich; Slobodskoy" }),
  ...regions("Asia/Yekaterinburg", {
    "Bashkortostan = Bashkiria": "Ufa; Salavat; Sterlitamak; Ishimbay; Neftekamsk",
    "Orenburg region": "Orenburg; Orsk; Novotroitsk; Donguz",
    "Sverdlovsk region": "Yekaterinburg = Ekaterinburg; Nizhny Tagil",
    "Chelyabinsk region": "Chelyabinsk; Shagol; Kopeysk; Magnitogorsk",
    "Perm region = Perm Krai = Perm territory": "Perm; Gubakha; Berezniki; Krasnokamsk",
    "Tyumen region": "Tyumen; Antipino; Tobolsk",
  }),
  ...regions("Asia/Irkutsk", { "Irkutsk region": "Irkutsk; Angarsk; Usolye-Sibirskoye", Buryatia: "Ulan-Ude" }),
  ...regions("Asia/Vladivostok", { "Primorsky region = Primorsky Krai = Primorye": "Vladivostok; Desantnaya Bay" }),
  ...regions("Asia/Yakutsk", { "Amur region": "Blagoveshchensk; Ukrainka, Amur region = Ukrainka; Svobodny" }),
];

/** Regions that keep another time than Moscow. */
function regions(zone: string, inside: Readonly<Record<string, string>>) {
  return placesOf("Russia", zone, inside).slice(1);
}
