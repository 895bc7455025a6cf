import { expect, it } from "vitest";
import { layoutOf } from "./layout.ts";

const kinds = (text: string) => layoutOf(text).map(({ kind, section }) => `${kind} ${section}`);

it("tells title, summary, headings and paragraphs apart", () => {
  const text = "Day 1: Two strikes\n\nTwo strikes kill nine.\n\nTwo strikes\n\nThey hit at dawn.\n\n[A note.]";
  expect(kinds(text)).toEqual(["title 0", "summary 0", "heading 1", "paragraph 1", "note 1"]);
});

it("takes a lead of several paragraphs for what it is", () => {
  expect(kinds("Title\nFirst it burned.\nThen it rained.\nElsewhere\nNothing.")).toEqual([
    "title 0",
    "paragraph 0",
    "paragraph 0",
    "heading 1",
    "paragraph 1",
  ]);
});

it("knows the headline under a dated title, and CRLF", () => {
  expect(kinds("Congo brief, Monday\r\n\r\nThree attacks leave 37 dead\r\n\r\nThey came at night.")).toEqual([
    "title 0",
    "headline 0",
    "paragraph 0",
  ]);
});
