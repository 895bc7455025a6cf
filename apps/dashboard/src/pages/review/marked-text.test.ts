import { expect, it } from "vitest";
import { idOf, reviewAfter, text } from "../../review/review-for-tests.ts";
import { markedText } from "./marked-text.ts";

const brief = { text } as Parameters<typeof markedText>[0]["brief"];

it("puts nothing between the letters of the brief", async () => {
  const shown = (await marked(reviewAfter())).replace(/<\/p><p[^>]*>/g, "\n").replace(/<[^>]*>/g, "");
  expect(shown.replaceAll("&quot;", '"').replaceAll("&#39;", "'")).toBe(text.replaceAll(/\n+/g, "\n"));
});

it("tells what counts, what waits and what was rejected apart", async () => {
  const review = reviewAfter();
  const [a, b] = [idOf(review, "28 people"), idOf(review, "two children")];
  const page = await marked(
    reviewAfter({ type: "accept", figures: [a] }, { type: "reject", figures: [b], reason: "twice" }),
  );
  expect(classOf(page, a)).toBe("is-accepted");
  expect(classOf(page, b)).toBe("is-rejected");
  expect(classOf(page, idOf(review, "more than 30 people"))).toBe("is-waiting");
});

it("says of a number that is no figure why", async () => {
  expect(await marked(reviewAfter())).toContain('<span class="nofigure" title="No figure: day number">958</span>');
});

it("escapes the words of a brief", async () => {
  const page = await marked({ ...reviewAfter(), figures: [], setAside: [] }, "<script>alert(1)</script>");
  expect(page).not.toContain("<script");
});

async function marked(review: ReturnType<typeof reviewAfter>, text = brief.text): Promise<string> {
  return (await markedText({ brief: { ...brief, text }, review })).toString();
}

function classOf(page: string, figure: string): string | undefined {
  return new RegExp(`class="([a-z-]+)" data-figures="[^"]*\\b${figure}\\b`).exec(page)?.[1];
}
