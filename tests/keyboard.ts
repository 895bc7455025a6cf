import type { Page } from "playwright-core";

/** A person's hands on a keyboard: every key is counted, with the ones that are held. */
export interface Keyboard {
  /** How many keys were pressed so far. */
  readonly pressed: number;
  press(...keys: readonly string[]): Promise<void>;
  type(words: string): Promise<void>;
  /** What another program put on the clipboard: two keys, however long it is. */
  paste(words: string): Promise<void>;
}

export function keyboardOf(page: Page): Keyboard {
  let pressed = 0;
  return {
    get pressed() {
      return pressed;
    },
    async press(...keys) {
      for (const key of keys) {
        pressed += key.split("+").length;
        await page.keyboard.press(key);
      }
    },
    async type(words) {
      pressed += words.length;
      await page.keyboard.type(words);
    },
    async paste(words) {
      pressed += 2;
      await page.keyboard.insertText(words);
    },
  };
}
