export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** One radius for all corners, or a list of one to four as in CSS: top left, top right, bottom right, bottom left. */
export type Radii = number | Corner | readonly (number | Corner)[];

type Corners = readonly [nw: Corner, ne: Corner, se: Corner, sw: Corner];

/** The rectangle's edges and its corners' radii, made smaller together where two would overlap. */
export function cornersOf(x: number, y: number, width: number, height: number, radii: Radii) {
  const [right, bottom] = [Math.max(x, x + width), Math.max(y, y + height)];
  const [left, top] = [Math.min(x, x + width), Math.min(y, y + height)];
  const corners = fitted(turned(fourOf(radii), width < 0, height < 0), right - left, bottom - top);
  return { left, top, right, bottom, corners };
}

function fourOf(radii: Radii): Corners {
  const list = (Array.isArray(radii) ? radii : [radii]) as readonly (number | Corner)[];
  const [nw, ne = nw, se = nw, sw = ne] = list.map(cornerOf);
  if (nw === undefined || ne === undefined || se === undefined || sw === undefined || list.length > 4) {
    throw new Error(`roundRect takes one to four radii, not ${list.length}`);
  }
  return [nw, ne, se, sw];
}

function cornerOf(radius: number | Corner): Corner {
  const corner = typeof radius === "number" ? { x: radius, y: radius } : radius;
  if (corner.x >= 0 && corner.y >= 0) return corner;
  throw new Error(`a corner's radius is not a positive number: ${corner.x}, ${corner.y}`);
}

/** A negative width or height mirrors the rectangle, and its corners with it. */
function turned([nw, ne, se, sw]: Corners, across: boolean, down: boolean): Corners {
  const sideways: Corners = across ? [ne, nw, sw, se] : [nw, ne, se, sw];
  return down ? [sideways[3], sideways[2], sideways[1], sideways[0]] : sideways;
}

function fitted([nw, ne, se, sw]: Corners, width: number, height: number): Corners {
  const fit = Math.min(
    1,
    ...[nw.x + ne.x, sw.x + se.x].filter((sum) => sum > 0).map((sum) => width / sum),
    ...[nw.y + sw.y, ne.y + se.y].filter((sum) => sum > 0).map((sum) => height / sum),
  );
  const shrink = ({ x, y }: Corner): Corner => ({ x: x * fit, y: y * fit });
  return [shrink(nw), shrink(ne), shrink(se), shrink(sw)];
}
