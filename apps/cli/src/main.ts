import { firstWeekdayFrom } from "@daybook/data/first-weekday";
import { storeOptions } from "@daybook/store/options";
import { program } from "./program.ts";
import { progressBar } from "./progress-bar.ts";

/** Whoever reads us may stop early: `daybook totals … | head -1`. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const firstWeekday = firstWeekdayFrom(process.env["DAYBOOK_FIRST_WEEKDAY"]);
if (firstWeekday === undefined) {
  process.stderr.write("DAYBOOK_FIRST_WEEKDAY is no day that weeks begin on. Use monday, sunday or saturday.\n");
  process.exit(2);
}

await program({
  data: storeOptions(),
  folder: process.env["DAYBOOK_DATA"] || "var",
  firstWeekday,
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  progress: progressBar,
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
