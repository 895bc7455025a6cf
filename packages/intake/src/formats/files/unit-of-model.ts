/** What kind of munition a model is; several kinds in one number, and what nobody knows, are munitions. */
export function unitOfModel(model: string): string {
  const kinds = new Set(model.split(" and ").map(kindOf));
  return kinds.size === 1 ? ([...kinds][0] ?? "munitions") : "munitions";
}

function kindOf(model: string): string {
  return kinds.find(({ names }) => names.test(model.trim()))?.unit ?? "munitions";
}

const kinds = [
  { unit: "bombs", names: /^(GBU|KAB|FAB|UMPB|Aerial Bomb)\b/i },
  {
    unit: "missiles",
    names: /^(X-\d|Kh-\d|Iskander|C-\d|S-\d|Kalibr|KN-\d|3M\d|P-\d|Banderol\b|Tochka)|\bmissiles?\b/i,
  },
  {
    unit: "drones",
    names:
      /\bUAVs?\b|^(Shahed|Geran|Gerbera|Orlan|Supercam|ZALA|Lancet|Merlin|Orion|Mohajer|Kub|Forpost|Eleron|Granat|Молнія|Фенікс|Картограф|Привет)/i,
  },
] as const;
