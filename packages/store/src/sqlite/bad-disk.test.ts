import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { openStore } from "../open-store.ts";
import { StoreError } from "../store-error.ts";
import type { Store } from "../store.ts";
import { placeAt } from "../testing/place.ts";
import { randomBriefs } from "../testing/random-briefs.ts";
import { sloviansk } from "../testing/sloviansk.ts";
import { testStore } from "../testing/stores.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const note = canMount() ? "" : " (skipped: a small disk cannot be mounted here, which takes root)";

describe.skipIf(note !== "")(`a small disk${note}`, () => {
  it("is full at some brief: says so, and loses nothing of those before", async () => {
    const disk = smallDisk();
    const store = await testStore(placeAt({ folder: join(disk, "var") }));

    const { added, refusal } = await addUntilRefused(store);

    expect(refusal).toEqual(new StoreError("Nothing was stored: the disk is full."));
    expect(added).toBeGreaterThan(0);
    expect(await store.briefs()).toHaveLength(added);
    const again = await testStore(placeAt({ folder: join(disk, "var") }));
    expect(await again.verify()).toMatchObject({ isSound: true, checked: { briefs: added } });
  });

  it("is too small for a backup: says so, and leaves no half of one", async () => {
    const disk = smallDisk("256k");
    const store = await testStore();
    for (const annotation of randomBriefs(1, 40)) await store.addBrief(annotation);

    const backup = store.backup(join(disk, "a.backup"));

    await expect(backup).rejects.toThrow(/a\.backup cannot be written: the disk is full\. No file was changed\.$/);
    expect(readdirSync(disk)).toEqual([]);
  });

  it("that can only be read is refused plainly, and what is on it stays", async () => {
    const disk = smallDisk("8m");
    const folder = join(disk, "var");
    const before = await openStore({ folder });
    for (const annotation of randomBriefs(1, 4)) await before.addBrief(annotation);
    await before.close();

    mount("-o", "remount,ro", disk);
    await expect(openStore({ folder })).rejects.toThrow(/daybook\.sqlite cannot be opened: .*cannot be written\.$/);
    await expect(openStore({ folder: join(disk, "new") })).rejects.toThrow(
      /The data folder .*new cannot be made: the disk can only be read\.$/,
    );
    mount("-o", "remount,rw", disk);

    const after = await testStore(placeAt({ folder }));
    expect(await after.verify()).toMatchObject({ isSound: true, checked: { briefs: 4 } });
  });

  it("takes more briefs once there is room again", async () => {
    const disk = smallDisk();
    const store = await testStore(placeAt({ folder: join(disk, "var") }));
    const [first, second] = sloviansk();
    await store.addBrief(first);
    expect(() => writeFileSync(join(disk, "filler"), new Uint8Array(1_048_576))).toThrow("ENOSPC");

    await expect(store.addBrief(second)).rejects.toThrow("Nothing was stored: the disk is full.");
    rmSync(join(disk, "filler"));

    expect(await store.addBrief(second)).toMatchObject({ outcome: "added" });
    expect(await store.verify()).toMatchObject({ isSound: true, checked: { briefs: 2 } });
  });
});

/** How many briefs went in before one was refused, and how. */
async function addUntilRefused(store: Store): Promise<{ readonly added: number; readonly refusal: unknown }> {
  for (const [added, annotation] of randomBriefs(1, 60).entries()) {
    try {
      await store.addBrief(annotation);
    } catch (refusal) {
      return { added, refusal };
    }
  }
  throw new Error("none was refused");
}

function canMount(): boolean {
  if (process.getuid?.() !== 0) return false;
  return spawnSync("unshare", ["-m", "mount", "-t", "tmpfs", "tmpfs", tmpdir()]).status === 0;
}

function smallDisk(size = "1m"): string {
  const folder = temporaryFolder();
  mount("-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder);
  onTestFinished(() => void execFileSync("umount", ["--lazy", folder]));
  return folder;
}

function mount(...args: readonly string[]): void {
  execFileSync("mount", args);
}
