import { html, raw } from "hono/html";

/** Markup whose every value was escaped. */
export type Markup = ReturnType<typeof html> | string;

export { html, raw };

/** Markup for each, one after the other. */
export function each<T>(values: Iterable<T>, markup: (value: T, at: number) => Markup): Markup {
  return html`${[...values].map(markup)}`;
}

/** Markup only where something holds. */
export function when(condition: boolean, markup: () => Markup): Markup {
  return condition ? markup() : "";
}
