import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gazetteerFrom } from "./gazetteer.ts";
import { placesIn, type PlaceContext } from "./places-in.ts";

it.each([
  ["Two Russian attacks on Kharkiv on Tuesday", ["Kharkiv"]],
  ["attacks on Kharkov and Kiev", ["Kharkiv and Kyiv"]],
  ["in the Kharkiv region", ["Kharkiv region"]],
  ["in Kharkiv Oblast", ["Kharkiv region"]],
  ["in the Sumy province", ["Sumy region"]],
  ["the border region of Belgorod", ["Belgorod region"]],
  ["the eastern city of Sloviansk", ["Sloviansk"]],
  ["out of occupied Mariupol this year", ["Mariupol"]],
  ["through the port of Mariupol", ["Mariupol port"]],
  ["through the Mariupol port", ["Mariupol port"]],
  ["in Odessa", ["Odesa"]],
  ["in Zaporizhia and Nikolaev", ["Zaporizhzhia and Mykolaiv"]],
  ["eight locations in the Kharkiv, Poltava and Odesa regions", ["Kharkiv, Poltava and Odesa regions"]],
  ["in the Sumy and Chernihiv oblasts", ["Sumy and Chernihiv regions"]],
  ["five in Kherson itself and three in Beryslav", ["Kherson", "Beryslav"]],
  ["a substation outside Sumy", ["outside Sumy"]],
  ["12 km north-east of Donetsk", ["north-east of Donetsk"]],
  ["on Russian-occupied territory near Donetsk", ["Russian-occupied territory near Donetsk"]],
  ["off the coast of Yemen", ["off Yemen"]],
  ["in and around Goma", ["Goma"]],
  ["in El-Fasher", ["El Fasher"]],
  ["in al-Fashir, North Darfur", ["El Fasher"]],
  ["near Sana’a", ["near Sanaa"]],
  ["in Rostov-on-Don", ["Rostov-on-Don"]],
  ["in St. Petersburg", ["St. Petersburg"]],
  ["Hospitals in Gaza City", ["Gaza City"]],
  ["in southern Lebanon", ["South Lebanon"]],
  ["a camp in Bara in North Kordofan", ["Bara"]],
  ["over the regions of Belgorod, Bryansk and Kursk", ["Belgorod, Bryansk and Kursk regions"]],
  ["in Kharkiv’s Kholodnohirskyi district", ["Kholodnohirskyi district, Kharkiv"]],
  ["the occupied West Bank city of Jenin", ["Jenin"]],
  ["the Black Sea port of Odesa", ["Odesa"]],
  ["in Omdurman, Khartoum’s twin city", ["Omdurman", "Khartoum"]],
  ["in the self-proclaimed Luhansk People’s Republic", ["Luhansk"]],
  ["clashes along the front, most of them", ["front line"]],
])("%j tells of %j", (sentence, places) => {
  expect(placesIn(sentence, { theatre: null }).map(({ place }) => place)).toEqual(places);
});

describe("which place is meant", () => {
  it.each<readonly [string, PlaceContext, readonly string[]]>([
    ["in Tripoli", { theatre: "Lebanon" }, ["Tripoli"]],
    ["in Tripoli", { theatre: "Libya" }, ["Tripoli, Libya"]],
    ["in Tripoli, in Libya", { theatre: null }, ["Tripoli, Libya"]],
    ["in Zelenodolsk", { theatre: null, recent: ["Kazan"] }, ["Zelenodolsk, Tatarstan"]],
    ["a base near Ann", { theatre: "Myanmar" }, ["near Ann"]],
    ["Ukraine’s own sea corridor handled", { theatre: "Ukraine" }, ["Ukrainian sea corridor"]],
    ["a sea corridor", { theatre: "Gaza" }, []],
    ["Ann was told", { theatre: "Ukraine" }, []],
    ["Ann Smith was told", { theatre: "Myanmar" }, []],
    ["governor Stanislav Petrenko said", { theatre: "Ukraine" }, []],
    ["They drank sake near the tank", { theatre: "DR Congo" }, []],
    ["the Arakan Army and The Kyiv Independent", { theatre: null }, []],
  ])("%j in %j: %j", (sentence, context, places) => {
    expect(placesIn(sentence, context).map(({ place }) => place)).toEqual(places);
  });
});

describe("a place told before", () => {
  it.each([
    ["The city’s mayor said", "Kharkiv"],
    ["Seven people were killed there", "Kharkiv"],
    ["across the region", "Kharkiv region"],
    ["The country has", "Ukraine"],
    ["nationwide", "Ukraine"],
  ])("%j is %s", (sentence, place) => {
    expect(placesIn(sentence, { theatre: "Ukraine", recent: ["Saltivskyi district", "Kharkiv"].slice(1) })).toEqual([
      expect.objectContaining({ place, inherited: true }),
    ]);
  });

  it("looks up from a district to its city, and prefers the sentence's own", () => {
    expect(placesIn("the city", { recent: ["Saltivskyi district"] })[0]?.place).toBe("Kharkiv");
    expect(
      placesIn("In Odesa, a fire broke out in the city.", { recent: ["Kharkiv"] }).map(({ place }) => place),
    ).toEqual(["Odesa", "Odesa"]);
  });

  it.each(["There were no casualties", "there was a fire", "the city of", "the port of call"])(
    "%j takes up none",
    (sentence) => {
      expect(placesIn(sentence, { recent: ["Kharkiv"] })).toEqual([]);
    },
  );

  it("is not guessed where none was told", () => {
    expect(placesIn("In the city there.")).toEqual([]);
  });
});

describe("what no gazetteer has", () => {
  it.each([
    ["in the village of Stara Hreblia", "Stara Hreblia", false],
    ["in the village of Wad al-Noura", "Wad al-Noura", false],
    ["in the village of Stara Hreblia in the Sumy region", "Stara Hreblia, Sumy region", true],
    ["in Hrebliany, Sumy region", "Hrebliany, Sumy region", true],
    ["the Al-Rahma quarter", "Al-Rahma quarter", false],
    ["near Hrebliany", "near Hrebliany", false],
    ["a Danube port near Izmail", "Danube port near Izmail", true],
  ])("%j stays as %j", (sentence, place, known) => {
    expect(placesIn(sentence)).toEqual([expect.objectContaining({ place, known })]);
  });

  it("puts a quarter into the city told before", () => {
    expect(placesIn("the Al-Rahma quarter", { recent: ["El Obeid"] })[0]?.place).toBe("Al-Rahma quarter, El Obeid");
  });

  it.each([
    "In Tuesday’s strikes",
    "at NATO",
    "In June",
    "on Telegram",
    "at al-Shifa hospital",
    "in Russian hands",
    "At least two",
    "in an anti-U.S. show",
  ])("%j tells of no place", (sentence) => {
    expect(placesIn(sentence)).toEqual([]);
  });
});

it.each([
  ["Donetsk governor Pavlo Ruban", true],
  ["the mayor of Odesa", true],
  ["the Kherson regional administration", true],
  ["a strike on Odesa", false],
])("%j: an office is not where it happened: %s", (sentence, ofOffice) => {
  expect(placesIn(sentence)).toEqual([expect.objectContaining({ ofOffice })]);
});

it("says what stands before a name, for a name alone may be a government", () => {
  expect(
    placesIn("Russia launched drones at Ukraine, Kyiv said").map(({ place, preposition }) => [place, preposition]),
  ).toEqual([
    ["Russia", null],
    ["Ukraine", "at"],
    ["Kyiv", null],
  ]);
});

it("gives the parts of a list, for what is told of each", () => {
  expect(placesIn("two people each in Kostiantynivka and Druzhkivka")[0]?.parts).toEqual([
    "Kostiantynivka",
    "Druzhkivka",
  ]);
});

it("tells a user's own place with what it lies in, so that totals find it", () => {
  const own = {
    name: "Stara Hreblia",
    kind: "village",
    parent: "Sumy region",
    zone: "Europe/Kyiv",
    alias: ["Old Dam"],
  } as const;
  expect(placesIn("in Old Dam", { gazetteer: gazetteerFrom([own]) })).toEqual([
    expect.objectContaining({ place: "Stara Hreblia, Sumy region", known: true, country: "Ukraine" }),
  ]);
});

it("counts in UTF-16 code units", () => {
  const sentence = "🌾 In Odesa";
  expect(placesIn(sentence).map(({ start, end }) => sentence.slice(start, end))).toEqual(["Odesa"]);
});

/** Any UTF-16, with lone surrogates. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 300 }).map((units) => String.fromCharCode(...units));

describe("whatever comes in", () => {
  const words = fc.constantFrom(
    ..."in near the city of Kharkiv Odesa region regions , and ’s village Foo al- Rahma there port St . north outside off Tripoli Libya Ann".split(
      " ",
    ),
  );

  it("gives places inside the text, in order and apart", () => {
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 30 }).map((all) => all.join(" ")),
        (sentence) => {
          let last = 0;
          for (const { start, end, words: told, place } of placesIn(sentence, { recent: ["Kharkiv"] })) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(sentence.slice(start, end)).toBe(told);
            expect(place).not.toBe("");
            last = end;
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("never fails", () => {
    fc.assert(fc.property(anyText, (text) => void placesIn(text)));
  });

  it.each([
    ["1 MB of digits", "1".repeat(1_000_000)],
    ["1 MB of capitals", "A".repeat(1_000_000)],
    ["100 kB of one name", "Kharkiv ".repeat(12_500)],
    ["1 MB of lists", "Kharkiv, ".repeat(110_000)],
    ["1 MB of unknown names", "in Foo Bar ".repeat(90_000)],
    ["1 MB of there", "Kharkiv there ".repeat(70_000)],
    ["100 kB of hyphens", "Al-".repeat(33_000)],
  ])("takes %s in its stride", (_what, text) => {
    const half = processorTimeOf(() => placesIn(text.slice(0, text.length / 2)));
    // Whatever else the machine does: twice the text may take no more than some times as long.
    expect(processorTimeOf(() => placesIn(text))).toBeLessThan(6 * half + 500);
  });
});

/** In milliseconds. */
function processorTimeOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
