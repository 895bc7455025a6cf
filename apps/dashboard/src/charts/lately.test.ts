import { expect, it } from "vitest";
import { lately } from "./lately.ts";

it("makes what is asked for twice only once", async () => {
  const pictures = lately<string>(2);
  const first = pictures.get("killed", async () => "drawn");
  expect(await pictures.get("killed", async () => "drawn again")).toBe(await first);
});

it("tries again what failed", async () => {
  const pictures = lately<string>(2);
  const failed = pictures.get("killed", async () => Promise.reject(new Error("no canvas")));
  await expect(failed).rejects.toThrow("no canvas");
  expect(await pictures.get("killed", async () => "drawn")).toBe("drawn");
});

it("lets go of what was not asked for the longest", async () => {
  const pictures = lately<string>(2);
  for (const name of ["killed", "injured", "killed", "attacks"]) await pictures.get(name, async () => `${name} drawn`);
  const again = async () => "drawn again";
  expect(await pictures.get("killed", again)).toBe("killed drawn");
  expect(await pictures.get("injured", again)).toBe("drawn again");
});
