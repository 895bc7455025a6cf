import { placesOf } from "./places-of.ts";

/** Gaza, the West Bank, Israel, Lebanon, Syria, Yemen, Iraq and Iran. */
export const middleEast = [
  ...placesOf("Gaza = Gaza Strip", "Asia/Gaza", {
    "": "Gaza City; Khan Younis = Khan Yunis = Khan Yunus; Rafah; Deir al-Balah = Deir el-Balah; Jabalia = Jabaliya; Beit Lahia = Beit Lahiya; Beit Hanoun = Beit Hanun; Nuseirat; Bureij; Maghazi; Zawaida; Abasan; Bani Suheila; district Shujaiya = Shujayea = Shejaiya; district Zeitoun; district Tal al-Hawa; district Tuffah; district Daraj; district Rimal; district Sabra; district Sheikh Radwan; area Mawasi = al-Mawasi = Muwasi; area Netzarim corridor = Netzarim; area Philadelphi corridor; area Kerem Shalom; area Zikim; region northern Gaza = north Gaza = north of Gaza; region southern Gaza; region central Gaza",
  }),
  ...placesOf("West Bank = occupied West Bank", "Asia/Hebron", {
    "": "Jenin; Tulkarm = Tulkarem; Nablus; Hebron; Ramallah; Bethlehem; Qalqilya; Jericho; Tubas; Salfit; East Jerusalem; Nur Shams; Huwara; Balata; Qabatiya; Beita; Masafer Yatta; Turmus Ayya; Far'a = al-Faraa; village Duma; village Burin",
  }),
  ...placesOf("Israel", "Asia/Jerusalem", {
    "": "Jerusalem; Tel Aviv; Haifa; Beersheba = Beer Sheva; Ashkelon; Ashdod; Sderot; Eilat; Netanya; Nahariya; Kiryat Shmona; Acre; Safed; Tiberias; Nazareth; Afula; Bat Yam; Ramat Gan; Rehovot; Holon; Petah Tikva; Rishon LeZion; Herzliya; Hadera; Metula; Nir Oz; Kfar Aza; Be'eri = Beeri; Nahal Oz; Netivot; Ofakim; Arad; Dimona; Majdal Shams; area Galilee; area Golan Heights = Golan; area Negev",
  }),
  ...placesOf("Lebanon", "Asia/Beirut", {
    Beirut: "district Dahiyeh = Dahieh = Dahiya",
    "South Lebanon = southern Lebanon":
      "Tyre = Sour; Sidon = Saida; Nabatieh = Nabatiyeh; Bint Jbeil; Khiam = Khiyam; Marjayoun; Naqoura; Qana; Aitaroun; Kfar Kila; Maroun al-Ras; Ayta al-Shaab; Meiss al-Jabal; Yaroun; Houla; Jezzine; Ain el-Hilweh",
    "Bekaa = Bekaa Valley = Beqaa": "Baalbek = Baalbeck; Hermel; Zahle; Brital; Machghara",
    "North Lebanon = northern Lebanon": "Tripoli; Akkar; Zgharta",
    "Mount Lebanon": "Baabda; Aley; Chouf; Jiyeh; Khaldeh",
  }),
  ...placesOf("Syria", "Asia/Damascus", {
    "": "Damascus; area Euphrates; Palmyra; Qamishli; Tartus = Tartous; Latakia; Jableh; Banias; Quneitra; Sweida = Suwayda = Suweida; Homs; Hama; Daraa = Deraa; Kobani = Ayn al-Arab; Manbij; Afrin; Azaz; Al-Bab; Douma; Jaramana; Sahnaya; Khan Sheikhoun; Saraqib; Maarat al-Numan; Jisr al-Shughour; Ras al-Ain; Tal Abyad; Tell Rifaat; Masyaf; Abu Kamal = Albu Kamal; Ain Issa",
    Idlib: "Sarmada; Ariha; Binnish",
    Aleppo: "Nubl; Safira",
    Raqqa: "Tabqa",
    "Deir ez-Zor = Deir al-Zor = Deir Ezzor": "Mayadin; Hajin",
    "Hasakah = Hasaka": "Shaddadi",
  }),
  ...placesOf("Yemen", "Asia/Aden", {
    "": "Sanaa = Sana'a; Saada = Sa'ada; Hodeida = Hodeidah = Hudaydah; Aden; Taiz = Taizz; Marib; Ibb; Dhamar; Mukalla; Hajjah; Lahj; Abyan; Shabwa; Hadramawt = Hadhramaut; Jawf = al-Jawf; Bayda = al-Bayda; Dhale = Dhalea; Mocha = Mokha; Ras Isa; Salif; Seiyun; Zinjibar; Amran; Harib; Haradh; Mahwit; Socotra",
  }),
  ...placesOf("Iraq", "Asia/Baghdad", {
    "": "Baghdad; Mosul; Basra; Kirkuk; Najaf; Karbala; Fallujah = Falluja; Ramadi; Tikrit; Samarra; Baqubah = Baquba; Irbil = Erbil; Sulaimaniyah = Sulaymaniyah; Dohuk = Duhok; Sinjar; Tal Afar; Hawija; Baiji; Jurf al-Sakhar; Hillah; Kut; Nasiriyah; Amarah; Taji; region Anbar = al-Anbar; region Diyala; region Salahuddin; region Nineveh; region Kurdistan = Kurdistan Region",
  }),
  ...placesOf("Iran", "Asia/Tehran", {
    "": "Tehran = Teheran; Isfahan = Esfahan; Shiraz; Tabriz; Mashhad; Qom; Natanz; Fordow = Fordo; Arak; Bushehr; Bandar Abbas; Kermanshah; Ahvaz = Ahwaz; Kerman; Karaj; Khorramabad; Zahedan; Urmia; Hamadan; Yazd; Parchin; Khojir; Chabahar; Abadan; Kharg Island; area Strait of Hormuz",
  }),
];
