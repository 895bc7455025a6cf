import { placesOf } from "./places-of.ts";

/** Ukraine's 24 regions, Crimea and the two cities of their own, with the larger towns and those of the front. */
export const ukraine = placesOf("Ukraine", "Europe/Kyiv", {
  "": "Kyiv = Kiev; Sevastopol; area Black Sea; area Sea of Azov; area Snake Island = Zmiinyi Island; area Donbas = Donbass; area Dnipro River = Dnieper River = Dnieper",
  "Vinnytsia region = Vinnytsya region":
    "Vinnytsia = Vinnytsya; Haisyn; Khmilnyk; Mohyliv-Podilskyi; Ladyzhyn; Zhmerynka; Koziatyn",
  "Volyn region": "Lutsk; Kovel; Volodymyr; Novovolynsk",
  "Dnipropetrovsk region = Dnepropetrovsk region":
    "Dnipro = Dnepr; Kryvyi Rih = Krivoy Rog = Kryvyy Rih; Kamianske; Nikopol; Pavlohrad = Pavlograd; Marhanets = Marganets; Synelnykove; Pokrov; Novomoskovsk = Samar; Zhovti Vody; Ternivka; Pershotravensk; Mezhova; Apostolove; Zelenodolsk; Piatykhatky; Vasylkivka; Chervonohryhorivka; Myrove; Tomakivka; Verkhivtseve; Petropavlivka; village Novopavlivka",
  "Donetsk region":
    "Donetsk; Sloviansk = Slavyansk = Slovyansk; Kramatorsk; Kostiantynivka = Kostyantynivka = Konstantinovka; Druzhkivka = Druzhkovka; Pokrovsk; Myrnohrad = Mirnograd; Mariupol; Bakhmut = Artemivsk; Avdiivka = Avdeevka; Toretsk; Chasiv Yar; Soledar; Lyman; Siversk; Selydove = Selidovo; Kurakhove = Kurakhovo; Vuhledar = Ugledar; Marinka = Maryinka; Volnovakha; Horlivka = Gorlovka; Makiivka = Makeevka; Yenakiieve; Debaltseve; Khartsyzk; Torez; Dobropillia; Bilytske; Rodynske; Hirnyk; Ukrainsk; Novohrodivka; Krasnohorivka; Ocheretyne; Velyka Novosilka; Sviatohirsk; Oleksiievo-Druzhkivka; Bilozerske; Zalizne; Niu-York; Mykolaivka; Yasynuvata; Dokuchaievsk; Starobesheve; Manhush; Nikolske; Svitlodarsk; village Staromlynivka; village Olenivka",
  "Zhytomyr region": "Zhytomyr = Zhitomir; Berdychiv; Korosten; Zviahel = Novohrad-Volynskyi; Malyn; Ovruch",
  "Zakarpattia region = Transcarpathia": "Uzhhorod = Uzhgorod; Mukachevo = Mukacheve; Khust; Berehove",
  "Zaporizhzhia region = Zaporizhia region = Zaporizhzhya region = Zaporozhye region":
    "Zaporizhzhia = Zaporizhia = Zaporizhzhya = Zaporozhye; Berdiansk = Berdyansk; Melitopol; Enerhodar = Energodar; Tokmak; Orikhiv = Orekhov; Huliaipole = Hulyaipole = Gulyaypole; Vasylivka; Polohy; Vilniansk = Vilnyansk; Stepnohirsk; Kamianka-Dniprovska; Prymorsk; Komyshuvakha; Dniprorudne; Novomykolaivka; Kushuhum; Balabyne; village Robotyne; village Mala Tokmachka; village Preobrazhenka; village Malokaterynivka",
  "Ivano-Frankivsk region": "Ivano-Frankivsk; Kolomyia; Kalush; Burshtyn; Nadvirna",
  "Kyiv region = Kiev region":
    "Brovary; Boryspil; Bucha; Irpin; Hostomel; Bila Tserkva; Fastiv; Vyshhorod = Vyshgorod; Vasylkiv; Obukhiv; Makariv; Borodianka; Vyshneve; Ukrainka; Pereiaslav; Slavutych; Boiarka; Yahotyn; Chornobyl = Chernobyl; village Stoianka",
  "Kirovohrad region": "Kropyvnytskyi; Oleksandriia; Svitlovodsk; Znamianka",
  "Luhansk region = Lugansk region":
    "Luhansk = Lugansk; Sievierodonetsk = Severodonetsk; Lysychansk = Lisichansk; Rubizhne; Kreminna; Svatove; Starobilsk; Popasna; Alchevsk; Bilohorivka; Kadiivka; Rovenky; Dovzhansk; Stanytsia Luhanska; Shchastia; Troitske",
  "Lviv region = Lvov region":
    "Lviv = Lvov; Drohobych; Stryi; Sheptytskyi = Chervonohrad; Yavoriv; Truskavets; Boryslav; Sambir",
  "Mykolaiv region = Nikolaev region = Mykolayiv region":
    "Mykolaiv = Nikolaev = Mykolayiv = Nikolayev; Pervomaisk; Voznesensk; Ochakiv = Ochakov; Pivdennoukrainsk = Yuzhnoukrainsk; Bashtanka; Snihurivka; Nova Odesa; Kutsurub; village Lupareve",
  "Odesa region = Odessa region":
    "Odesa = Odessa; Izmail; Chornomorsk = Chernomorsk; Pivdenne = Yuzhne; Reni; Kiliia; Bilhorod-Dnistrovskyi; Podilsk; Vylkove; Artsyz; Tatarbunary; Zatoka; Usatove; Orlivka; Serhiivka",
  "Poltava region":
    "Poltava; Kremenchuk = Kremenchug; Myrhorod = Mirgorod; Lubny; Horishni Plavni; Hadiach; Lokhvytsia; Karlivka",
  "Rivne region = Rovno region": "Rivne = Rovno; Dubno; Varash; Sarny; Ostroh",
  "Sumy region":
    "Sumy; Konotop; Shostka; Okhtyrka = Akhtyrka; Romny; Hlukhiv = Glukhov; Trostianets = Trostyanets; Lebedyn; Bilopillia = Bilopillya; Krolevets; Putyvl; Seredyna-Buda; Vorozhba; Velyka Pysarivka; Krasnopillia; Khotin; Svesa; Nedryhailiv; village Yunakivka; village Kindrativka; village Znob-Novhorodske; village Esman",
  "Ternopil region": "Ternopil; Chortkiv; Kremenets",
  "Kharkiv region = Kharkov region":
    "Kharkiv = Kharkov; Izium = Izyum; Kupiansk = Kupyansk; Vovchansk = Volchansk; Chuhuiv = Chuguev; Balakliia = Balakliya = Balaklia; Lozova; Derhachi; Merefa; Zmiiv; Bohodukhiv; Liubotyn; Barvinkove; Borova; Velykyi Burluk; Zolochiv; Lyptsi; Krasnohrad = Berestyn; Pervomaiskyi = Zlatopil; Pechenihy; Staryi Saltiv; Kupiansk-Vuzlovyi; Pisochyn; Valky; Shevchenkove; Dvorichna; Savyntsi; village Hroza; village Tsyrkuny; village Bohuslavka; village Kozacha Lopan; village Borshchova; village Cherkaska Lozova; village Ruska Lozova; village Mala Danylivka; village Starytsia; village Hlyboke; village Kindrashivka",
  "Kherson region":
    "Kherson; Beryslav; Nova Kakhovka; Kakhovka; Skadovsk; Henichesk; Oleshky; Hola Prystan; Bilozerka; Antonivka; Chornobaivka; Stanislav; Kizomys; Dariivka; Tavriisk; Komyshany; Novovorontsovka; Velyka Oleksandrivka; Kozatske; Zelenivka; village Tiahynka; village Novooleksandrivka; village Sadove; village Inzhenerne; village Poniativka; village Krynky; village Lvove; village Odradokamianka; village Mykilske; area Kinburn Spit",
  "Khmelnytskyi region = Khmelnytsky region":
    "Khmelnytskyi = Khmelnytsky; Starokostiantyniv; Kamianets-Podilskyi; Shepetivka; Netishyn; Slavuta",
  "Cherkasy region": "Cherkasy; Uman; Smila; Zolotonosha; Kaniv; Zvenyhorodka",
  "Chernivtsi region": "Chernivtsi; Novodnistrovsk",
  "Chernihiv region = Chernigov region":
    "Chernihiv = Chernigov; Nizhyn = Nezhin; Pryluky = Priluki; Novhorod-Siverskyi; Snovsk; Semenivka; Koriukivka; Bakhmach; Mena; Horodnia; Kozelets; Ichnia",
  "Crimea = Crimean peninsula":
    "Simferopol; Kerch; Yalta; Feodosia = Feodosiya; Yevpatoria = Evpatoria = Yevpatoriya; Dzhankoi = Dzhankoy; Saky = Saki; Armiansk = Armyansk; Alushta; Bakhchysarai; Hvardiiske = Gvardeyskoye; Krasnoperekopsk; site Kerch Bridge = Crimean Bridge; site Belbek; area Cape Tarkhankut",
});
