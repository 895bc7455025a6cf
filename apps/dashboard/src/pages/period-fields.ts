import type { Period } from "@daybook/data";
import { html, type Markup } from "./html.ts";

/** The first and the last day; `side` comes before their names in the address, where there are two periods. */
export function periodFields({ from, to }: Period, side = ""): Markup {
  return html`<label>From<input type="date" name="${side}from" value="${from}" required /></label>
    <label>To<input type="date" name="${side}to" value="${to}" required /></label>`;
}
