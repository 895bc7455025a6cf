/** Names that are also given names, surnames, words or other places: they need a reason to be taken for a place. */
const shy = new Set(
  "Acre;Adama;Adila;Ambo;Anka;Ann;Antonivka;Arad;Arak;Argun;Arsi;Aru;Azov;Baga;Bago;Bahri;Balad;Bama;Bambo;Bara;Belaya;Beni;Ber;Berber;Bilin;Biu;Bor;Borova;Brest;Cabaret;Chad;Dinder;Engels;Fataki;Georgia;Gina;Guba;Guma;Gwa;Habila;Hajjah;Holon;Indaw;Istra;Jammu;Jordan;Kale;Kalonge;Karima;Karma;Kati;Kilo;Kindu;Klimovo;Kobo;Korem;Koro;Kotovo;Kurchatov;Kut;Lahj;Leer;Lere;Liski;Logo;Luga;Maga;Mansi;Mantau;Marka;Marte;Mena;Mese;Mora;Moso;Moura;Muse;Mykolaivka;Nasir;Ostrov;Pale;Palma;Pavlovo;Pavlovsk;Pemba;Pokrov;Poonch;Primorsk;Rakitnoye;Rann;Rashad;Renk;Sabra;Sake;Salif;Serhiivka;Shire;Shuya;Singu;Sirba;Soro;Stanislav;Starytsia;Stroitel;Surin;Suvorov;Swat;Taman;Tank;Tongo;Troitske;Tyre;Uri;Usman;Vladimir;Volodymyr;Ukrainian sea corridor;Wase;Wau;Wukro;Ye;Yei".split(
    ";",
  ),
);

export function isShy(name: string): boolean {
  return shy.has(name);
}
