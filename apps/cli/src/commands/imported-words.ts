import type { Imported, RowOutcome } from "@daybook/intake/formats";
import { count } from "../count.ts";
import type { Shown } from "./import.ts";

/** What an import did, or would do, for a person. */
export function importedWords(imported: Imported, { refused, shown, options }: Shown): string {
  const { format, published, rows, added, revised, unchanged, claims } = imported;
  const would = options.dryRun === true ? "Nothing was stored; an import would say:\n" : "";
  const rowWords = (options.dryRun ? shown : refused).map(outcomeLine);
  return [
    ...rowWords,
    `${would}${format}, snapshot of ${published}: ${count(rows, "row")}, of which ${added} added, ${revised} revised, ${unchanged} unchanged, ${imported.refused} refused; ${count(claims, "number")}.\n`,
    ...goneWords(imported),
  ].join("");
}

function outcomeLine(row: RowOutcome): string {
  switch (row.outcome) {
    case "added":
      return `  row ${row.row}: added, ${count(row.figures, "number")}\n`;
    case "revised":
      return `  row ${row.row}: revised, ${row.changes.map(({ column, was, is }) => `${column} “${was}” is now “${is}”`).join("; ") || "columns that are new"}\n`;
    case "refused":
      return `  row ${row.row}: refused, ${row.column === null ? "" : `${row.column}: `}${row.why}\n`;
    case "unchanged":
      return "";
  }
}

function goneWords({ gone }: Imported): readonly string[] {
  if (gone.length === 0) return [];
  const some = gone.slice(0, 10).map((name) => `  ${name}\n`);
  const more = gone.length > 10 ? [`  and ${gone.length - 10} more\n`] : [];
  return [
    `${count(gone.length, "row")} of an older snapshot ${gone.length === 1 ? "is" : "are"} no longer in the file; what ${gone.length === 1 ? "it" : "they"} said still counts:\n`,
    ...some,
    ...more,
  ];
}
