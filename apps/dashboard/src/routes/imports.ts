import { isDay } from "@daybook/data";
import { InputError, rejectedLines } from "@daybook/intake/formats";
import { LedgerError } from "@daybook/store";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Upload } from "../imports/held-import.ts";
import { heldImports } from "../imports/held-imports.ts";
import { errorPage } from "../pages/error-page.ts";
import { heldPage, uploadPage } from "../pages/import-page.ts";
import { page } from "../pages/layout.ts";
import type { LongWork, WithOwnStore } from "../work/long-work.ts";

const megabytes = 100;

/** A data file goes in: it is shown row by row what it would change, and stored when a person confirms it. */
export function imports(withOwnStore: WithOwnStore, work: LongWork, folder: string) {
  const held = heldImports(withOwnStore, work, folder);
  const form = (problem?: string) => page({ title: "Import", at: "/data", body: uploadPage(held.all(), problem) });
  const gone = () =>
    page({
      title: "Import",
      at: "/data",
      body: errorPage(
        "This file is no longer held",
        "A few files are held, and none when the server was started anew. Of an import that was not finished then nothing is stored: give the file again, and it is shown what is new in it.",
      ),
    });
  const tooLarge = `A file has at most ${megabytes} MB here. “daybook import” takes larger ones.`;
  return new Hono()
    .get("/", (c) => c.html(form()))
    .post(
      "/",
      bodyLimit({ maxSize: megabytes * 1_000_000, onError: (c) => c.html(form(tooLarge), 413) }),
      async (c) => {
        const upload = await uploadOf(await c.req.parseBody());
        if (typeof upload === "string") return c.html(form(upload), 400);
        try {
          const { id } = await held.take(upload);
          return c.redirect(`/data/import/${id}`, 303);
        } catch (error) {
          if (error instanceof InputError || error instanceof LedgerError) return c.html(form(error.message), 400);
          throw error;
        }
      },
    )
    .get("/:id", (c) => {
      const found = held.find(c.req.param("id"));
      if (found === undefined) return c.html(gone(), 404);
      return c.html(page({ title: `Import of ${found.known.file.name}`, at: "/data", body: heldPage(found) }));
    })
    .get("/:id/refused.csv", (c) => {
      const found = held.find(c.req.param("id"));
      if (found === undefined) return c.notFound();
      const lines = rejectedLines(found.known.table, found.refused);
      return c.body(`${lines.join("\n")}\n`, 200, {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="refused-${found.known.published}.csv"`,
      });
    })
    .post("/:id/confirm", (c) => {
      const found = held.find(c.req.param("id"));
      if (found === undefined) return c.html(gone(), 404);
      held.confirm(found);
      return c.redirect(`/data/import/${found.id}`, 303);
    });
}

/** The upload, or what is missing of it. */
async function uploadOf(body: Readonly<Record<string, unknown>>): Promise<Upload | string> {
  const { file, published } = body;
  if (!(file instanceof File) || file.size === 0) return "Choose a file that has something in it.";
  const named = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(file.name)?.[0] ?? "";
  const day = typeof published === "string" && published !== "" ? published : named;
  if (!isDay(day)) return `${file.name} does not say on which day it was published: give the day.`;
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), published: day };
}
