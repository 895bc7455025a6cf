import { placesOf } from "./places-of.ts";

/** Myanmar, the Caucasus, Afghanistan and Pakistan, and the countries that briefs name beside the wars. */
export const elsewhere = [
  ...placesOf("Myanmar = Burma", "Asia/Yangon", {
    "": "Naypyitaw = Naypyidaw; Yangon = Rangoon",
    "Sagaing Region = Sagaing":
      "Monywa; Shwebo; Kale = Kalay; Tamu; Depayin = Tabayin; Ye-U; Kantbalu = Kanbalu; Pale; Yinmabin; Salingyi; Myinmu; Chaung-U; Khin-U; Wetlet; Indaw; Katha; Kawlin; Budalin; Ayadaw; Taze; Pinlebu; Homalin; Wuntho; Tigyaing; village Pazigyi; village Oe Htein Kwin; village Let Yet Kone",
    "Mandalay Region":
      "Mandalay; Mogok; Myingyan; Meiktila; Singu; Thabeikkyin; Pyin Oo Lwin; Natogyi; Madaya; Nyaung-U; Taungtha; Letpanhla",
    "Magway Region = Magwe Region": "Magway = Magwe; Gangaw; Pauk; Yesagyo; Pakokku; Tilin; Myaing; Chauk; Minbu",
    "Bago Region": "Bago; Taungoo; Nyaunglebin; Pyay; Padaung; Kyaukkyi",
    "Ayeyarwady Region": "Pathein; Hinthada; Yegyi; Thabaung",
    "Yangon Region": "Hlegu; Thanlyin; Hlaingthaya",
    "Tanintharyi Region": "Dawei; Myeik; Launglon; Palaw; Tanintharyi",
    "Rakhine State = Rakhine = Arakan State":
      "Sittwe; Maungdaw; Buthidaung; Kyauktaw; Mrauk-U; Minbya; Kyaukphyu = Kyaukpyu; Ann; Ponnagyun; Thandwe; Myebon; Pauktaw; Ramree; Taungup = Toungup; Gwa; Rathedaung; Kyauk Ni Maw",
    "Chin State = Chin": "Hakha; Falam; Mindat; Tedim; Matupi; Paletwa; Kanpetlet; Thantlang; Tonzang; Rezua",
    "Kachin State = Kachin":
      "Myitkyina; Bhamo; Hpakant; Laiza; Mansi; Momauk; Waingmaw; Tanai; Chipwi; Hopin; village A Nang Pa = Anangpa",
    "Shan State = Shan":
      "Lashio; Taunggyi; Kutkai; Namtu; Hsipaw; Kyaukme; Nawnghkio; Muse; Laukkai = Laukkaing; Hsihseng; Pekon; Mongmit; Hopong; Nam Hkam = Namhkam; Kunlong; Moebye; Tachileik; Kalaw; Pinlaung; Nanhlaing",
    "Kayah State = Karenni State = Kayah": "Loikaw; Demoso; Hpruso; Bawlakhe; Mese; Hpasawng; Moso",
    "Kayin State = Karen State = Kayin":
      "Hpa-an; Myawaddy; Kawkareik; Kyondoe; Kyainseikgyi; Hlaingbwe; Lay Kay Kaw; Papun = Hpapun; Shwe Kokko; Thingannyinaung",
    "Mon State": "Mawlamyine; Thaton; Ye; Bilin; Kyaikto; Kyaikmaraw",
  }),
  ...placesOf("Azerbaijan", "Asia/Baku", {
    "": "Baku; Ganja; Barda; Terter; Fuzuli = Fizuli; Jabrayil; Agdam = Aghdam; Lachin; Kalbajar = Kelbajar; Mingachevir; Nakhchivan",
    "Nagorno-Karabakh = Artsakh = Karabakh":
      "Stepanakert = Khankendi; Shusha = Shushi; Martakert; Martuni; Hadrut; Askeran",
  }),
  ...placesOf("Armenia", "Asia/Yerevan", {
    "": "Yerevan; Jermuk; Goris; Kapan; Sisian; Vardenis; Sotk; Kornidzor; region Syunik; region Gegharkunik; region Tavush",
  }),
  ...placesOf("Georgia", "Asia/Tbilisi", { "": "Tbilisi; Gori; region South Ossetia; region Abkhazia" }),
  ...placesOf("Afghanistan", "Asia/Kabul", {
    "": "Kabul; Kandahar; Herat; Mazar-i-Sharif; Jalalabad; Kunduz; Ghazni; Khost; Lashkar Gah; Spin Boldak; region Nangarhar; region Paktika; region Paktia; region Kunar; region Helmand; region Badakhshan",
  }),
  ...placesOf("Pakistan", "Asia/Karachi", {
    "": "Islamabad; Karachi; Lahore; Rawalpindi; Muzaffarabad; region Punjab; region Pakistan-administered Kashmir; region Sindh",
    "Khyber Pakhtunkhwa":
      "Peshawar; Bannu; Dera Ismail Khan; Swat; Tank; Parachinar; region North Waziristan; region South Waziristan; region Bajaur; region Kurram; region Tirah",
    Balochistan: "Quetta; Turbat; Gwadar; Khuzdar; Mastung; Chaman; Nushki",
  }),
  ...placesOf("India", "Asia/Kolkata", {
    "": "New Delhi; Srinagar; Pahalgam; Jammu; Poonch; Uri; Imphal; Kargil; region Kashmir = Indian-administered Kashmir; region Manipur",
  }),
  ...placesOf("Belarus", "Europe/Minsk", { "": "Minsk; Gomel = Homel; Mazyr = Mozyr; Brest; Babruysk; Rechitsa" }),
  ...placesOf("Moldova", "Europe/Chisinau", { "": "Chisinau; Tiraspol; region Transnistria; region Gagauzia" }),
  ...placesOf("Poland", "Europe/Warsaw", { "": "Warsaw; Rzeszow; Lublin; Przewodow" }),
  ...placesOf("Romania", "Europe/Bucharest", {
    "": "Bucharest; Tulcea; Galati; Constanta; Plauru; Braila; Ceatalchioi",
  }),
  ...placesOf("North Korea", "Asia/Pyongyang", { "": "Pyongyang" }),
  ...placesOf("South Korea", "Asia/Seoul", { "": "Seoul" }),
  ...placesOf("Turkey = Türkiye = Turkiye", "Europe/Istanbul", { "": "Ankara; Istanbul" }),
  ...placesOf("Jordan", "Asia/Amman", { "": "Amman; Tower 22" }),
  ...placesOf("Qatar", "Asia/Qatar", { "": "Doha; Al Udeid" }),
  ...placesOf("Saudi Arabia", "Asia/Riyadh", { "": "Riyadh; Jeddah; Jizan = Jazan; Najran; Abha" }),
  ...placesOf("United Arab Emirates", "Asia/Dubai", { "": "Abu Dhabi; Dubai" }),
  ...placesOf("Thailand", "Asia/Bangkok", { "": "Bangkok; Mae Sot; Surin; Sisaket; Ubon Ratchathani" }),
  ...placesOf("Cambodia", "Asia/Phnom_Penh", { "": "Phnom Penh; Oddar Meanchey; Preah Vihear; Banteay Meanchey" }),
  ...placesOf("Bangladesh", "Asia/Dhaka", { "": "Dhaka; Cox's Bazar; Teknaf" }),
  ...placesOf("Haiti", "America/Port-au-Prince", {
    "": "Port-au-Prince; Pont-Sonde; Kenscoff; Cabaret; region Artibonite",
  }),
  ...placesOf("China", "Asia/Shanghai", { "": "Beijing" }),
];
