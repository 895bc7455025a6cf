import type { Format } from "@daybook/intake/formats";

/** What becomes of the columns of each format, as it declares them. */
export function columnsHelp(formats: readonly Format[]): string {
  return formats.map((format) => `\n${format.name}: ${format.title}\n${columnsOf(format)}`).join("");
}

function columnsOf({ columns, key }: Format): string {
  const width = Math.max(...columns.map(({ name }) => name.length));
  const lines = columns.map(
    ({ name, says, optional }) => `  ${name.padEnd(width)}  ${says}${optional ? " (may be absent)" : ""}\n`,
  );
  return `${lines.join("")}  A row is known again by ${key.join(", ")}.\n`;
}
