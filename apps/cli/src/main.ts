import { program } from "./program.ts";

/** Whoever reads us may stop early: `daybook totals … | head -1`. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

await program({
  folder: process.env["DAYBOOK_DATA"] || "var",
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  ...(process.stderr.isTTY && { terminal: process.stderr }),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
