import { rgbaOf } from "./colour.ts";
import { fontOf } from "./font.ts";
import { Gradient } from "./gradient.ts";
import type { Paint } from "./ink.ts";
import { lineCaps, lineJoins } from "./pen.ts";
import { refuse } from "./refuse.ts";
import { Pattern } from "./tile.ts";

/** What a canvas context is told by assignment, and forgets at `restore()`. */
export interface Settings {
  fillStyle: Paint;
  strokeStyle: Paint;
  globalAlpha: number;
  lineWidth: number;
  lineCap: (typeof lineCaps)[number];
  lineJoin: (typeof lineJoins)[number];
  miterLimit: number;
  lineDashOffset: number;
  font: string;
  textAlign: (typeof textAligns)[number];
  textBaseline: (typeof textBaselines)[number];
  shadowColor: string;
  shadowBlur: number;
  shadowOffsetX: number;
  shadowOffsetY: number;
  filter: string;
  globalCompositeOperation: string;
  direction: string;
  letterSpacing: string;
  wordSpacing: string;
}

export const textAligns = ["start", "end", "left", "right", "center"] as const;
export const textBaselines = ["alphabetic", "top", "hanging", "middle", "ideographic", "bottom"] as const;

export const firstSettings: Readonly<Settings> = {
  fillStyle: "#000000",
  strokeStyle: "#000000",
  globalAlpha: 1,
  lineWidth: 1,
  lineCap: "butt",
  lineJoin: "miter",
  miterLimit: 10,
  lineDashOffset: 0,
  font: "10px sans-serif",
  textAlign: "start",
  textBaseline: "alphabetic",
  shadowColor: "rgba(0, 0, 0, 0)",
  shadowBlur: 0,
  shadowOffsetX: 0,
  shadowOffsetY: 0,
  filter: "none",
  globalCompositeOperation: "source-over",
  direction: "ltr",
  letterSpacing: "0px",
  wordSpacing: "0px",
};

/**
 * An object whose settings behave as a canvas context's do: a value that a canvas would not take
 * (`undefined`, a width of 0) leaves the setting as it was. Chart.js counts on that.
 *
 * A value that a canvas would take and paper cannot show is an error.
 */
export const SettingsHolder = class {
  settings: Readonly<Settings> = firstSettings;

  static {
    for (const name of Object.keys(firstSettings) as (keyof Settings)[]) {
      Object.defineProperty(this.prototype, name, { get: getterOf(name), set: setterOf(name) });
    }
  }
} as new () => Settings & {
  /** All of them at once, as `save()` keeps them. */
  settings: Readonly<Settings>;
};

function getterOf(name: keyof Settings) {
  return function (this: Held) {
    return this.settings[name];
  };
}

function setterOf(name: keyof Settings) {
  return function (this: Held, value: unknown) {
    if (isTaken(name, value)) this.settings = { ...this.settings, [name]: value };
  };
}

interface Held {
  settings: Readonly<Settings>;
}

/** Shadows are told in four assignments, so they are refused when something is painted. */
export function refuseShadow({ shadowColor, shadowBlur, shadowOffsetX, shadowOffsetY }: Settings): void {
  const isCast = shadowBlur !== 0 || shadowOffsetX !== 0 || shadowOffsetY !== 0;
  if (isCast && rgbaOf(shadowColor).alpha > 0) throw refuse(`a shadow (${shadowColor}, blur ${shadowBlur})`);
}

function isTaken(name: keyof Settings, value: unknown): boolean {
  switch (name) {
    case "fillStyle":
    case "strokeStyle":
      return isPaint(value);
    case "shadowColor":
      return isColour(value);
    case "font":
      return isFont(value);
    case "globalAlpha":
      return isNumber(value) && value >= 0 && value <= 1;
    case "lineWidth":
    case "miterLimit":
      return isNumber(value) && value > 0;
    case "shadowBlur":
      return isNumber(value) && value >= 0;
    case "lineDashOffset":
    case "shadowOffsetX":
    case "shadowOffsetY":
      return isNumber(value);
    case "lineCap":
      return isOneOf(lineCaps, value);
    case "lineJoin":
      return isOneOf(lineJoins, value);
    case "textAlign":
      return isOneOf(textAligns, value);
    case "textBaseline":
      return isOneOf(textBaselines, value);
    case "filter":
    case "globalCompositeOperation":
    case "direction":
    case "letterSpacing":
    case "wordSpacing":
      return isFirst(name, value);
  }
}

function isPaint(value: unknown): boolean {
  return value instanceof Gradient || value instanceof Pattern || isColour(value);
}

function isColour(value: unknown): boolean {
  return isText(value) && rgbaOf(value) !== undefined;
}

function isFont(value: unknown): boolean {
  if (!isText(value)) return false;
  if (fontOf(value)) return true;
  throw new Error(`pdf-canvas cannot read the font "${value}"; it reads sizes in px and pt`);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function isOneOf(values: readonly string[], value: unknown): boolean {
  return values.some((known) => known === value);
}

/** Paper does only what these settings say at first. */
function isFirst(name: keyof Settings, value: unknown): boolean {
  if (isText(value) && value !== firstSettings[name]) throw refuse(`${name} "${value}"`);
  return true;
}
