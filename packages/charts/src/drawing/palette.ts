import type { Theme } from "../panels/panel.ts";

/** Colours of one surface: the light page and paper, or the dark page. */
export interface Palette {
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  readonly themes: Readonly<Record<Theme, string>>;
}

export const lightPalette: Palette = {
  ink: "#1c2430",
  faint: "#5a6472",
  line: "#d5dae1",
  themes: { casualties: "#4a5a9c", strikes: "#a8560c", shipments: "#14776a" },
};

export const darkPalette: Palette = {
  ink: "#e7eaee",
  faint: "#a3adba",
  line: "#3a4350",
  themes: { casualties: "#98a7e6", strikes: "#e6a15c", shipments: "#5cc2b2" },
};
