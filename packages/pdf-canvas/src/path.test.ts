import { describe, expect, it } from "vitest";
import { identity, type Matrix } from "./matrix.ts";
import { Path } from "./path.ts";

describe("a path", () => {
  it("joins an arc to the point before it with a line, as a canvas does", () => {
    expect(operators((path) => (path.moveTo(0, 0), path.arc(100, 0, 50, Math.PI, 1.5 * Math.PI)))).toEqual([
      "0 0 m",
      "50 0 l",
      "50 -27.61 72.39 -50 100 -50 c",
    ]);
  });

  it("draws a full circle as four curves that end where they began", () => {
    const circle = operators((path) => path.arc(50, 50, 10, 0, 2 * Math.PI));
    expect(circle).toEqual([
      "60 50 m",
      "60 55.52 55.52 60 50 60 c",
      "44.48 60 40 55.52 40 50 c",
      "40 44.48 44.48 40 50 40 c",
      "55.52 40 60 44.48 60 50 c",
    ]);
  });

  it.each([
    ["clockwise to a smaller angle: the rest of the turn", 0, -Math.PI / 2, false, 3],
    ["anticlockwise to a smaller angle: straight there", 0, -Math.PI / 2, true, 1],
    ["anticlockwise to a greater angle: the rest of the turn", 0, Math.PI / 2, true, 3],
    ["more than a turn: once round", 0, 9, false, 4],
    ["a turn against the direction asked for: no turn at all", 0, -2 * Math.PI, false, 0],
    ["no angle at all: only the point", 1, 1, false, 0],
  ])("sweeps %s", (_case, from, to, anticlockwise, curves) => {
    const arc = operators((path) => path.arc(0, 0, 10, from, to, anticlockwise));
    expect(arc.filter((operator) => operator.endsWith("c"))).toHaveLength(curves);
  });

  it("keeps every point of an arc within 0.03 % of the radius", () => {
    const [, curve = ""] = operators((path) => path.arc(0, 0, 10000, 0, Math.PI / 2));
    const [x1, y1, x2, y2, x3, y3] = curve.split(" ").map(Number) as [number, number, number, number, number, number];
    for (let t = 0; t <= 1; t += 0.05) {
      const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
      const radius = Math.hypot(a * 10000 + b * x1 + c * x2 + d * x3, b * y1 + c * y2 + d * y3);
      expect(Math.abs(radius - 10000)).toBeLessThan(3);
    }
  });

  it("turns an ellipse", () => {
    expect(operators((path) => path.ellipse(0, 0, 20, 10, Math.PI / 2, 0, Math.PI / 2))).toEqual([
      "0 20 m",
      "-5.52 20 -10 11.05 -10 0 c",
    ]);
  });

  it("makes a quadratic curve of PDF's cubic one", () => {
    expect(operators((path) => (path.moveTo(0, 0), path.quadraticCurveTo(30, 60, 60, 0)))).toEqual([
      "0 0 m",
      "20 40 40 40 60 0 c",
    ]);
  });

  it("rounds a corner with arcTo from where one side is touched to where the other is", () => {
    expect(operators((path) => (path.moveTo(0, 50), path.arcTo(0, 0, 50, 0, 20)))).toEqual([
      "0 50 m",
      "0 20 l",
      "0 8.95 8.95 0 20 0 c",
    ]);
  });

  it("draws a straight line where arcTo has no corner to round", () => {
    expect(operators((path) => (path.moveTo(0, 0), path.arcTo(10, 0, 20, 0, 5)))).toEqual(["0 0 m", "10 0 l"]);
  });

  it("gives each corner of a roundRect its own radius, and none to a corner of 0", () => {
    expect(operators((path) => path.roundRect(0, 0, 100, 50, [10, 0, 20, 0]))).toEqual([
      "10 0 m",
      "100 0 l",
      "100 30 l",
      "100 41.05 91.05 50 80 50 c",
      "0 50 l",
      "0 10 l",
      "0 4.48 4.48 0 10 0 c",
      "h",
      "0 0 m",
    ]);
  });

  it("shrinks radii that would overlap", () => {
    const [start] = operators((path) => path.roundRect(0, 0, 40, 20, 50));
    expect(start).toBe("10 0 m");
  });

  it("moves, grows and turns a roundRect with the transform", () => {
    const quarterTurn: Matrix = [0, 2, -2, 0, 100, 0];
    expect(operators((path) => path.roundRect(0, 0, 40, 20, 5), quarterTurn).slice(0, 3)).toEqual([
      "100 10 m",
      "100 70 l",
      "100 75.52 95.52 80 90 80 c",
    ]);
  });

  it("writes an upright rectangle as one, and a turned one as its four sides", () => {
    expect(operators((path) => path.rect(1.004, 2, 3.333, 4))).toEqual(["1 2 3.34 4 re"]);
    expect(operators((path) => path.rect(0, 0, 10, 20), [0, 1, -1, 0, 0, 0])).toEqual([
      "0 0 m",
      "0 10 l",
      "-20 10 l",
      "-20 0 l",
      "h",
    ]);
  });

  it("places each point by the transform that holds when it is added", () => {
    let matrix: Matrix = identity;
    const path = new Path(() => matrix);
    path.moveTo(10, 10);
    matrix = [1, 0, 0, 1, 100, 0];
    path.lineTo(10, 10);
    expect(path.operators).toBe("10 10 m\n110 10 l");
  });

  it("leaves out points that are not finite, such as a gap in the data", () => {
    expect(operators((path) => (path.moveTo(0, NaN), path.lineTo(1, 1), path.lineTo(Infinity, 2)))).toEqual(["1 1 m"]);
  });

  it("refuses a negative radius", () => {
    expect(() => operators((path) => path.arc(0, 0, -1, 0, 1))).toThrow("an arc's radius is negative: -1");
  });
});

function operators(draw: (path: Path) => unknown, matrix: Matrix = identity): string[] {
  const path = new Path(() => matrix);
  draw(path);
  return path.operators.split("\n");
}
