import { expect, it } from "vitest";
import { publishedOf } from "./published-of.ts";

it.each([
  ["Day 958: Two attacks on Kharkiv\n\nTwo attacks …", "2024-10-08", "Day 958"],
  ["War in Ukraine, Day 1,112", "2025-03-11", "Day 1,112"],
  ["Ukraine war: what we know on day 958 of the invasion", "2024-10-08", "day 958 of the invasion"],
  ["On the 958th day of Russia’s full-scale war", "2024-10-08", "958th day of Russia’s full-scale war"],
  ["Sudan brief, Jan. 22, 2025: Shelling kills 18 in El Obeid", "2025-01-22", "Jan. 22, 2025"],
  ["Red Sea shipping brief, 16 January 2025\n\nBulk carrier abandoned", "2025-01-16", "16 January 2025"],
  ["Gaza brief, Thursday, June 12, 2025: 58 bodies", "2025-06-12", "Thursday, June 12, 2025"],
  ["Two attacks on Kharkiv\nMonday, February 17, 2025\n\nTwo …", "2025-02-17", "Monday, February 17, 2025"],
  ["\uFEFFTitle\r\n\r\nPublished on 2025-02-17\r\n", "2025-02-17", "2025-02-17"],
  ["KYIV, Oct. 8, 2024 (Agency) — Two attacks", "2024-10-08", "Oct. 8, 2024"],
])("%j dates itself %s by %j", (text, date, cue) => {
  expect(publishedOf(text)).toEqual({ date, cue, ambiguity: null });
});

it.each([
  "Two attacks on Kharkiv on Tuesday killed two.",
  "KYIV, Oct. 8 — a date without its year",
  "Toll since Oct. 7, 2023, rises to 54,977",
  "A strike on 3 October 2024 killed twenty.",
  "",
  "\n\n\n",
])("%j does not say on which day it was published", (text) => {
  expect(publishedOf(text)).toBeNull();
});

it("says where a text gives two days", () => {
  expect(publishedOf("Day 958: Two attacks\nBrief, October 9, 2024")).toEqual({
    date: "2024-10-08",
    cue: "Day 958",
    ambiguity: "the text also says October 9, 2024, which is 2024-10-09",
  });
  expect(publishedOf("Brief, Monday, October 8, 2024")?.ambiguity).toBe("2024-10-08 is no Monday");
});
