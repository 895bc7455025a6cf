import { expect, it } from "vitest";
import { nameOf, speakerOf } from "./speaker.ts";

it.each([
  ["head of the regional administration Oleh Synehubov", "Oleh Synehubov"],
  ["Mayor Stepan Hlushko", "Stepan Hlushko"],
  ["the regional prosecutor’s office", "regional prosecutor’s office"],
  ["A spokesperson for the local People’s Defense Force", "People’s Defense Force"],
  ["Vadym Ostapchuk, who heads the city administration", "Vadym Ostapchuk"],
  ["the medical network that first reported the attack", "medical network"],
])("calls %j by its name", (words, name) => {
  expect(nameOf(words)).toBe(name);
});

it("knows a speaker again by surname, by “he” and by “the network”", () => {
  const mayor = speakerOf("Mayor Stepan Hlushko", [], null)!;
  const network = speakerOf("a medical network", [], null)!;
  expect(speakerOf("Hlushko", [network, mayor], null)).toBe(mayor);
  expect(speakerOf("he", [mayor], null)).toBe(mayor);
  expect(speakerOf("The network", [mayor, network], null)).toBe(network);
});

it.each([
  ["the State Emergency Service", "rescue_service"],
  ["U.N. monitors", "verifying_body"],
  ["Ukraine’s General Staff", "party"],
  ["hospital director Samir Haddad", "hospital"],
  ["the regional governor", "state_office"],
  ["local volunteers", "other"],
])("sorts %j", (words, kind) => {
  expect(speakerOf(words, [], null)?.kind).toBe(kind);
});
