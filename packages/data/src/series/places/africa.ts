import { placesOf } from "./places-of.ts";

/** Sudan and South Sudan, DR Congo and its neighbours, Ethiopia, Somalia, the Sahel, Nigeria and Libya. */
export const africa = [
  ...placesOf("Sudan", "Africa/Khartoum", {
    "": "area Darfur; area Kordofan = Kordofan region; area Nile; area Abyei",
    "Khartoum state":
      "Khartoum; Omdurman; Bahri = Khartoum North = Khartoum Bahri; Jabal Awliya = Jebel Aulia; district Ombada = Umbada; district Karari; district Salha = al-Salha",
    "Gezira state = Al Jazirah = Gezira = Al Gezira = El Gezira":
      "Wad Madani = Wad Medani; Hasaheisa; Rufaa; Sariha; Tamboul; Managil",
    "North Darfur":
      "El Fasher = El-Fasher = Al-Fashir = Al Fasher = al-Fashir = al-Fasher; Zamzam; Tawila; Mellit; Kutum; Kabkabiya; Malha; Abu Shouk; Umm Kadada; Kornoi; Tina = Tine",
    "South Darfur": "Nyala; Kass; Kalma; Gereida; Buram",
    "West Darfur": "El Geneina = El-Geneina = Geneina = al-Junaynah; Ardamata; Sirba; Kulbus; Murnei",
    "Central Darfur": "Zalingei = Zalengei; Nertiti; area Jebel Marra; village Tarasin",
    "East Darfur": "Ed Daein = El Daein = Ad-Du'ayn; Adila",
    "North Kordofan":
      "El Obeid = El-Obeid = Al-Ubayyid; Bara; Um Ruwaba = Umm Ruwaba; Rahad; Sodari; village Shaq al-Noum; village Um Sayala",
    "South Kordofan":
      "Kadugli; Dilling = Dilinj; Kauda; Talodi; Rashad; Dalami; Habila; area Nuba Mountains; village Kalogi",
    "West Kordofan":
      "El Fula = al-Fulah; Babanusa; En Nahud = al-Nuhud = El Nahud; Muglad; Heglig; al-Khiwai = El Khiwai; Ghubaysh; Abu Zabad",
    "White Nile state = White Nile":
      "Kosti; Rabak; Ed Dueim = El Dueim; Tandalti; Qetaina = Getaina = al-Gutaina; Kenana",
    "Blue Nile state = Blue Nile": "Damazin = Ed Damazin = Damazine; Roseires; Kurmuk; Geissan; Yabous",
    "River Nile state = River Nile": "Atbara; Shendi; Ed Damer = El Damer; Berber",
    "Northern state": "Dongola; Merowe; Dabba = al-Dabba; Karima; Wadi Halfa",
    "Red Sea state": "Port Sudan; Suakin; Tokar",
    "Kassala state": "Kassala; New Halfa; Wad Sharifey",
    "Gedaref state = Al Qadarif = Gadarif state": "Gedaref = Gadarif = El Gedaref; Gallabat",
    "Sennar state": "Sennar; Singa = Sinja; Dinder; Jebel Moya",
  }),
  ...placesOf("South Sudan", "Africa/Juba", {
    "": "Juba; Bentiu; Bor; Malakal; Nasir; Ulang; Aweil; Wau; Yei; Renk; Leer; Akobo; Pibor; Fangak; Old Fangak; region Upper Nile; region Unity State; region Jonglei; region Warrap; region Central Equatoria; region Western Equatoria; region Eastern Equatoria",
  }),
  ...placesOf("DR Congo = Democratic Republic of Congo = Democratic Republic of the Congo = DRC", "Africa/Lubumbashi", {
    "": "Kinshasa; area Lake Kivu; area eastern Congo = eastern DR Congo",
    "North Kivu":
      "Goma; Sake; Masisi; Rutshuru; Beni; Butembo; Lubero; Walikale; Kanyabayonga; Kitshanga = Kitchanga; Kibumba; Rubaya; Nyiragongo; Bunagana; Kiwanja; Oicha; Mutwanga; Mweso; Nyanzale; Kibirizi; Eringeti; Mavivi; Alimbongo; Bambo; Tongo; Kishishe; village Mukondi; village Maikengo",
    "South Kivu":
      "Bukavu; Uvira; Baraka; Fizi; Minova; Kalehe; Kavumu; Kamanyola; Walungu; Mwenga; Shabunda; Nyabibwe; Luvungi; Sange; Minembwe; Katogota; Kabare; Nyangezi; Kamituga; Kalonge; area Ruzizi Plain; area Idjwi",
    Ituri:
      "Bunia; Djugu; Mahagi; Mambasa; Irumu; Komanda; Aru; Fataki; Drodro; Mongbwalu; Kilo; Gina; Plaine Savo; Blukwa; village Djaiba",
    Tanganyika: "Kalemie; Nyunzu; Kongolo",
    Maniema: "Kindu; Kasongo; Kabambare; Punia",
    "Haut-Uele": "Isiro; Dungu; Faradje",
    Tshopo: "Kisangani; Bafwasende",
    "Mai-Ndombe": "Kwamouth; Bolobo",
  }),
  ...placesOf("Burundi", "Africa/Bujumbura", {
    "": "Bujumbura; Gitega; Cibitoke; Rugombo; Gatumba; Bubanza; Rumonge; Musenyi",
  }),
  ...placesOf("Rwanda", "Africa/Kigali", { "": "Kigali; Gisenyi; Rubavu; Cyangugu; Rusizi" }),
  ...placesOf("Uganda", "Africa/Kampala", { "": "Kampala; Kasese; Mpondwe; Bwindi; Arua; Gulu" }),
  ...placesOf("Chad", "Africa/Ndjamena", { "": "N'Djamena; Adre = Adré; Abeche = Abéché; Farchana; Iriba" }),
  ...placesOf("Ethiopia", "Africa/Addis_Ababa", {
    "": "Addis Ababa; Dire Dawa",
    "Amhara = Amhara region":
      "Bahir Dar; Gondar; Dessie; Lalibela; Debre Birhan; Debre Markos; Kobo; Woldiya = Weldiya; Merawi; Finote Selam; Debre Tabor; Kombolcha; Metema; Humera; Dabat; Debre Elias; Chenna; village Gedeb; area Wolkait = Welkait; area Gojjam; area Wollo",
    "Oromia = Oromiya = Oromia region":
      "Adama; Jimma; Nekemte; Shashamane; Gimbi; Arsi; Ambo; Bishoftu; area Wollega = Wellega; area Shewa",
    "Tigray = Tigray region":
      "Mekelle = Mekele; Adigrat; Axum = Aksum; Shire; Adwa; Alamata; Korem; Maychew; Dedebit; Togoga; Wukro; Abiy Addi",
    "Afar = Afar region": "Semera; Abala; Galikoma",
    "Benishangul-Gumuz": "Assosa; Metekel",
    Gambella: "",
  }),
  ...placesOf("Eritrea", "Africa/Asmara", { "": "Asmara; Massawa; Assab" }),
  ...placesOf("Somalia", "Africa/Mogadishu", {
    "": "Mogadishu; Kismayo; Baidoa; Beledweyne = Beledwayne; Galkayo; Bosaso = Bossaso; Garowe; Jowhar; Afgooye = Afgoye; Marka = Merca; Barawe; Dhusamareb; Adado; Mahas; El Bur; Hudur; Luuq; Bulo Burte; Balad; Wanlaweyn; Awdheegle; Moqokori; Adan Yabaal = Aadan Yabaal; Masagaway; Buurhakaba; Las Anod = Laascaanood; Qoryoley; Bariire; Hargeisa; Sabiid; region Hiran = Hiraan; region Lower Shabelle; region Middle Shabelle; region Galgaduud; region Mudug; region Bakool; region Gedo; region Lower Juba; region Jubaland; region Puntland; region Galmudug; region Hirshabelle; region Somaliland; area Cal Miskaad",
  }),
  ...placesOf("Mali", "Africa/Bamako", {
    "": "Bamako; Gao; Timbuktu; Kidal; Mopti; Segou = Ségou; Menaka = Ménaka; Kayes; Sikasso; Djenne; Bandiagara; Bankass; Koro; Douentza; Tinzaouaten = Tinzawaten; Tessalit; Ansongo; Boulikessi; Moura; Ogossagou; Sevare = Sévaré; Kati; Dioura; Niono; Lere; Ber; Farabougou; Diafarabe; Hombori; Konna; Kouakourou; Loulouni",
  }),
  ...placesOf("Burkina Faso", "Africa/Ouagadougou", {
    "": "Ouagadougou; Bobo-Dioulasso; Djibo; Barsalogho; Kaya; Ouahigouya; Fada N'Gourma; Dori; Solhan; Nouna; Dablo; Kongoussi; Arbinda; Gorom-Gorom; Titao; Diapaga; Solenzo; Inata; Karma; Mansila; Pama; Tougan; Seytenga; Zaongo; Nondin; Soro; Essakane; region Centre-Nord; region Boucle du Mouhoun",
  }),
  ...placesOf("Niger", "Africa/Niamey", {
    "": "Niamey; Diffa; Tillaberi = Tillabéri; Agadez; Tahoua; Maradi; Zinder; Dosso; Tera; Ayorou; Bosso; Banibangou; Fambita; Kokorou; Arlit; Assamaka",
  }),
  ...placesOf("Nigeria", "Africa/Lagos", {
    "": "Abuja; Lagos; Kano",
    "Borno = Borno state":
      "Maiduguri; Bama; Gwoza; Konduga; Dikwa; Monguno; Baga; Chibok; Damboa; Biu; Gamboru; Marte; Damasak; Kukawa; Darul Jamal; Mallam Karamti; Rann",
    "Yobe = Yobe state": "Damaturu; Buni Yadi; Geidam; Mafa; Tarmuwa",
    "Adamawa = Adamawa state": "Yola; Mubi; Michika; Madagali",
    "Plateau state": "Jos; Mangu; Bokkos; Barkin Ladi; Wase",
    "Benue = Benue state": "Makurdi; Yelwata = Yelewata; Gwer; Guma; Logo; Ukum; Agatu",
    "Kaduna state": "Kaduna; Zaria; Kuriga; Birnin Gwari; Kajuru; Tudun Biri",
    "Zamfara = Zamfara state": "Gusau; Anka; Maru; Zurmi; Shinkafi; Maradun; Bukkuyum",
    "Katsina = Katsina state": "Kankara; Jibia; Faskari; Malumfashi; Mantau",
    "Sokoto = Sokoto state": "Goronyo; Illela; Silame",
    "Niger state": "Minna; Shiroro; Papiri; Mariga",
    "Taraba = Taraba state": "Jalingo; Wukari; Takum",
    "Kebbi = Kebbi state": "Maga; Birnin Kebbi",
    "Kwara = Kwara state": "Ilorin; Eruku",
  }),
  ...placesOf("Cameroon", "Africa/Douala", {
    "": "Yaounde = Yaoundé; Kolofata; Mora; Fotokol; Bamenda; Kumbo; Buea; Darak",
  }),
  ...placesOf("Mozambique", "Africa/Maputo", {
    "Cabo Delgado":
      "Palma; Mocimboa da Praia = Mocímboa da Praia; Macomia; Pemba; Mueda; Quissanga; Ancuabe; Muidumbe; Nangade",
    Nampula: "",
  }),
  ...placesOf("Central African Republic = CAR", "Africa/Bangui", {
    "": "Bangui; Bambari; Birao; Bria; Zemio; Bossangoa; Paoua",
  }),
  ...placesOf("Libya", "Africa/Tripoli", {
    "": "Tripoli, Libya = Tripoli; Benghazi; Misrata; Sirte; Derna; Tobruk; Sabha; Zawiya; Zuwara; Tarhuna; Kufra",
  }),
  ...placesOf("Kenya", "Africa/Nairobi", { "": "Nairobi; Lamu; Garissa; Mandera; Wajir; Dadaab" }),
  ...placesOf("Egypt", "Africa/Cairo", {
    "": "Cairo; Arish = El Arish; Sheikh Zuweid; area Suez Canal; area Sinai = Sinai Peninsula",
  }),
];
