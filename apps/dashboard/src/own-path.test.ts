import { expect, it } from "vitest";
import { asAddress, ownPath, withoutDays } from "./own-path.ts";

it.each([
  ["//elsewhere.example", "/"],
  ["/\\elsewhere.example", "/"],
  ["https://elsewhere.example/a", "/"],
  [undefined, "/"],
  ["/incidents?asKnownOn=2024-10-08", "/incidents?asKnownOn=2024-10-08"],
])("leads from %j to %s", (next, path) => {
  expect(ownPath(next)).toBe(path);
});

it("forgets the days of a view, and nothing else of it", () => {
  expect(withoutDays("/?from=2024-10-07&to=2024-10-13&place=Kharkiv&measure=killed")).toBe(
    "/?place=Kharkiv&measure=killed",
  );
  expect(withoutDays("/?week=2024-W41")).toBe("/");
});

it("writes an address as a browser does", () => {
  expect(asAddress("/?place=Слов’янськ#where")).toMatch(/^\/\?place=%D0%A1[%\w]+$/);
});
