import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { launchBrowser, complaintsOf } from "./browser.ts";
import { reviewByKeyboard } from "./review-by-keyboard.ts";
const b = (await launchBrowser()) as Browser;
const page = await b.newPage({ viewport: { width: 1280, height: 900 } });
const c = complaintsOf(page);
for (const f of process.argv.slice(2)) {
  const text = readFileSync(f, "utf8");
  try {
    console.log(f, await reviewByKeyboard(page, "http://127.0.0.1:3172", { text }));
  } catch (e) {
    console.log(f, String(e), page.url());
    await page.screenshot({ path: "/tmp/helperP/fail.png" });
    console.log(
      await page.evaluate(() => [
        document.activeElement?.outerHTML.slice(0, 300),
        document.querySelector("#notice")?.textContent,
      ]),
    );
  }
}
console.log(c);
await b.close();
