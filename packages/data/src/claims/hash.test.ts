import { expect, it } from "vitest";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { briefIdOf } from "./brief.ts";
import { canonicalJson, hashOf } from "./hash.ts";

it("names the same content alike, in whatever order it was put together", () => {
  expect(hashOf({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(hashOf({ b: [{ d: 3, c: 2 }], a: 1 }));
});

it("tells different content apart", () => {
  expect(hashOf({ a: 1 })).not.toBe(hashOf({ a: "1" }));
  expect(hashOf([1, 2])).not.toBe(hashOf([2, 1]));
});

it("is 24 digits of hexadecimal", () => {
  expect(hashOf("Kharkiv")).toMatch(/^[0-9a-f]{24}$/);
});

it("writes keys in order, and lists as they are", () => {
  expect(canonicalJson({ b: [2, 1], a: { d: null, c: "Ю" } })).toBe('{"a":{"c":"Ю","d":null},"b":[2,1]}');
});

it("names a brief by its day and its text, as its bytes decode", () => {
  const brief = { published: "2024-10-08", text: "Day 958\r\n" };
  expect(briefIdOf({ ...brief })).toBe(briefIdOf(brief));
  expect(briefIdOf({ ...brief, text: "Day 958\n" })).not.toBe(briefIdOf(brief));
  expect(briefIdOf({ ...brief, published: "2024-10-09" })).not.toBe(briefIdOf(brief));
});

it.each([
  [{ b: undefined, a: [undefined, Number.NaN, -0, 1e21] }, '{"a":[null,null,0,1e+21]}'],
  [{ day: new Date(0), "10": 1, "9": 2 }, '{"9":2,"10":1,"day":"1970-01-01T00:00:00.000Z"}'],
  ["“Kharkiv”\n", '"“Kharkiv”\\n"'],
])("writes %j as JSON does, with its keys in order", (content, text) => {
  expect(canonicalJson(content)).toBe(text);
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(content)));
});

it("gives the hash that any other machine gives", () => {
  expect(hashOf("Харків")).toBe(bytesToHex(sha256(utf8ToBytes('"Харків"'))).slice(0, 24));
});
