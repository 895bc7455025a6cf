import { describe, expect, it } from "vitest";
import { rgbaOf } from "./colour.ts";

describe("a colour", () => {
  it.each([
    ["#0b5fa5", [11, 95, 165], 1],
    ["#0b5fa580", [11, 95, 165], 0.5],
    ["#f00", [255, 0, 0], 1],
    ["#0000", [0, 0, 0], 0],
    ["rgb(11, 95, 165)", [11, 95, 165], 1],
    ["rgba(11, 95, 165, 0.2)", [11, 95, 165], 0.2],
    ["rgb(11 95 165 / 20%)", [11, 95, 165], 0.2],
    ["hsl(120, 100%, 25%)", [0, 128, 0], 1],
    ["hsla(120, 100%, 25%, 0.4)", [0, 128, 0], 0.4],
    ["rebeccapurple", [102, 51, 153], 1],
    ["transparent", [0, 0, 0], 0],
  ])("is read from %s", (text, rgb, alpha) => {
    expect(rgbaOf(text)).toEqual({ rgb, alpha });
  });

  it("that cannot be read is named, not painted black", () => {
    expect(() => rgbaOf("oklch(0.6 0.1 20)")).toThrow('cannot read the colour "oklch(0.6 0.1 20)"');
  });
});
