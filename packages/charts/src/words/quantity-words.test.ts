import { measures, type Measure } from "@daybook/data";
import { describe, expect, it } from "vitest";
import { keyOf } from "../testing/keys.ts";
import { actorWords, measureWords, quantityWords, sideWords } from "./quantity-words.ts";

describe("what a row counts", () => {
  it.each([
    [keyOf("killed"), "killed"],
    [keyOf("killed", { victimClass: "civilian" }), "civilians killed"],
    [keyOf("killed", { victimClass: "military" }), "military killed"],
    [keyOf("killed", { victimClass: "military", nationality: "North Korean" }), "North Koreans killed"],
    [
      keyOf("killed", { victimClass: "military", nationality: "North Korean", group: "officers" }),
      "North Korean officers killed",
    ],
    [keyOf("injured", { group: "children" }), "children injured"],
    [keyOf("casualties", { victimClass: "military" }), "military killed and wounded"],
    [keyOf("hospitalised"), "taken to hospital"],
    [keyOf("hospitalised", { kind: "stock" }), "in hospital"],
    [keyOf("attacks", { unit: "combat clashes" }), "combat clashes"],
    [keyOf("attacks", { unit: "attacks" }), "attacks"],
    [keyOf("attacks", { unit: "locations" }), "locations attacked"],
    [keyOf("launched", { unit: "bombs" }), "bombs launched"],
    [keyOf("hits", { unit: "locations" }), "places hit"],
    [keyOf("hits", { unit: "drones" }), "drones that got through"],
    [keyOf("buildings_damaged", { unit: "apartment buildings" }), "apartment buildings damaged"],
    [keyOf("debris_locations", { unit: "locations" }), "places hit by debris"],
    [keyOf("settlements_attacked", { unit: "settlements" }), "settlements attacked"],
    [keyOf("vessels_attacked", { unit: "attacks" }), "vessels attacked"],
    [keyOf("without_power", { unit: "households" }), "households without power"],
    [keyOf("tonnes", { unit: "tonnes", commodity: "grain" }), "tonnes of grain shipped"],
    [keyOf("tonnes_destroyed", { unit: "tonnes", commodity: "wheat" }), "tonnes of wheat destroyed"],
    [keyOf("trucks", { unit: "trucks", commodity: "aid" }), "trucks of aid arrived"],
  ])("%j is “%s”", (key, words) => {
    expect(quantityWords(key)).toBe(words);
  });

  it.each(Object.keys(measures) as Measure[])("has words for %s, and none of them the name in the file", (measure) => {
    const words = [measureWords(measure), quantityWords(keyOf(measure))];
    for (const said of words) {
      expect(said).toMatch(/^\S.*\S$/);
      expect(said).not.toMatch(/_|null|undefined/);
    }
  });
});

describe("whose", () => {
  it("is the side of its victims, else who did it", () => {
    expect(sideWords(keyOf("killed", { side: "Ukraine" }))).toBe("Ukraine’s side");
    expect(sideWords(keyOf("launched", { actor: "Russia" }))).toBe("by Russia");
    expect(sideWords(keyOf("killed", { side: "Houthis" }))).toBe("Houthis’ side");
    expect(sideWords(keyOf("killed"))).toBe("");
  });

  it("does not say that who launched the drones intercepted them", () => {
    expect(actorWords(keyOf("intercepted", { unit: "drones", actor: "Russia" }))).toBe("(Russia’s)");
    expect(actorWords(keyOf("hits", { unit: "drones", actor: "Russia" }))).toBe("(Russia’s)");
    expect(actorWords(keyOf("hits", { unit: "locations", actor: "Russia" }))).toBe("by Russia");
    expect(actorWords(keyOf("launched", { actor: "Russia" }))).toBe("by Russia");
  });
});
