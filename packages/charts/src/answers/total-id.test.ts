import { isDay, totalsOf } from "@daybook/data";
import { describe, expect, it } from "vitest";
import { atLeast, exactly, held, tuesday, week } from "../testing/overview.ts";
import { rowOf, totalIdOf, totalRefOf } from "./total-id.ts";

const totals = totalsOf(
  [
    held("killed", atLeast(2), { key: { side: "Ukraine" } }),
    held("killed", exactly(20), { key: { side: "Russia", victimClass: "military", nationality: "North Korean" } }),
    held("injured", exactly(5), { key: { side: "Ukraine" }, apart: "Міністерство оборони “РФ”" }),
  ],
  week,
);

describe("the id of a total", () => {
  it.each(totals)("leads back to its question and row", (total) => {
    for (const place of [null, "Kharkiv", "порт “Маріуполь” ▸ 港"]) {
      const id = totalIdOf(total, { ...week, place }, tuesday);
      expect(id).toMatch(/^t-[\w-]+$/);
      const { from, to } = week;
      expect(totalRefOf(id)).toEqual({ place, from, to, asKnownOn: tuesday, row: rowOf(total) });
    }
  });

  it("tells rows, places, periods and days of knowledge apart", () => {
    const ids = totals.flatMap((total) => [
      totalIdOf(total, week, tuesday),
      totalIdOf(total, week, "2024-10-09"),
      totalIdOf(total, { ...week, place: "Kharkiv" }, tuesday),
      totalIdOf(total, { ...week, to: tuesday }, tuesday),
    ]);
    expect(new Set(ids).size).toBe(12);
  });
});

describe("what is no id", () => {
  it.each([
    "",
    "t-",
    "t",
    "nothing",
    "t-bm9uc2Vuc2U",
    idOf("null"),
    idOf("{}"),
    idOf('["a","b"]'),
    idOf('[null,"2024-10-07","2024-10-13","2024-10-08",7]'),
    idOf('[7,"2024-10-07","2024-10-13","2024-10-08","row"]'),
    idOf('[null,"2024-10-07","2024-10-13",null,"row"]'),
    idOf('[null,"2024-13-07","2024-10-13","2024-10-08","row"]'),
    idOf('[null,"2024-10-13","2024-10-07","2024-10-08","row"]'),
    idOf('[null,"yesterday","today","tomorrow","row"]'),
    `${idOf('[null,"2024-10-07","2024-10-13","2024-10-08","row"]')}"><script>`,
  ])("%j", (id) => {
    expect(totalRefOf(id)).toBeUndefined();
  });

  it("is never an error, whatever stands in the address", () => {
    const random = randomFrom(958);
    const id = totals[0] === undefined ? "" : totalIdOf(totals[0], week, tuesday);
    for (let round = 0; round < 5_000; round += 1) {
      const noise = String.fromCodePoint(...Array.from({ length: 1 + random(20) }, () => random(0xd7ff)));
      const at = random(id.length);
      for (const made of [noise, `t-${noise}`, id.slice(0, at) + noise + id.slice(at), id.slice(0, at), id.slice(at)]) {
        const { from, to, asKnownOn } = totalRefOf(made) ?? { ...week, asKnownOn: tuesday };
        expect([from, to, asKnownOn].every(isDay) && from <= to).toBe(true);
      }
    }
  });
});

function idOf(json: string): string {
  return `t-${Buffer.from(json).toString("base64url")}`;
}

/** The same numbers in every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
