import type { Page } from "playwright-core";
import { keyboardOf, type Keyboard } from "./keyboard.ts";

/** What it took to get from a text on the clipboard to figures that count. */
export interface Effort {
  readonly keys: number;
  /** What the machine took: nobody's reading is in it. */
  readonly seconds: number;
  readonly figures: number;
}

interface Doing {
  readonly text: string;
  /** Where the text does not say on which day it was published. */
  readonly published?: string;
  /** What a person does before the rest is accepted. */
  readonly before?: (keys: Keyboard) => Promise<void>;
}

/** Pastes a brief into the page and accepts what was found in it, by keyboard alone. */
export async function reviewByKeyboard(page: Page, address: string, doing: Doing): Promise<Effort> {
  await page.goto(`${address}/briefs/new`);
  const keys = keyboardOf(page);
  const started = performance.now();
  await keys.paste(doing.text);
  if (doing.published !== undefined) {
    await keys.press("Tab", "Tab");
    await keys.type(doing.published);
  }
  await keys.press("Control+Enter");
  await page.waitForURL(/\/briefs\/[0-9a-f]+/);
  await doing.before?.(keys);
  await decideAll(page, keys);
  const seconds = (performance.now() - started) / 1000;
  return { keys: keys.pressed, seconds, figures: await page.locator("article.figure.is-accepted").count() };
}

/** At each card that waits: says who is new, confirms what the words suggest, accepts. All that are sure go with one key. */
export async function decideAll(page: Page, keys: Keyboard): Promise<void> {
  for (let steps = 0; steps < 200; steps += 1) {
    const key = await nextKey(page);
    if (key === null) return;
    await decideWith(page, keys, key);
  }
  throw new Error("there is always something more to decide");
}

/** Presses a key and waits until the page shows what came of it. */
export async function decideWith(page: Page, keys: Keyboard, key: string): Promise<void> {
  const before = await page.evaluate(() => {
    const review = document.querySelector("#review");
    review?.setAttribute("data-seen", "yes");
    return review !== null;
  });
  await keys.press(key);
  if (before) await page.locator("#review:not([data-seen])").waitFor();
}

/** What a person who agrees would press now, looking at the card that has the focus; `null` where nothing waits. */
function nextKey(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    if (document.querySelector("#speakers") === document.activeElement) return "a";
    if (document.querySelector('.tools [data-key="A"]') !== null) return "A";
    const card = document.activeElement?.closest<HTMLElement>("[data-stop]") ?? null;
    const waits = (card?.dataset["waits"] ?? "") !== "" || card?.dataset["asks"] !== undefined;
    return waits ? "a" : null;
  });
}
