import { ownTable, type Mapping, type Sheet } from "@daybook/intake/formats";

/** What the columns of a table of one's own are taken for, a line each, and the same as a file would say it. */
export function mappingWords(mapping: Mapping, { header }: Pick<Sheet, "header">): string {
  const says = new Map(ownTable(mapping).columns.map((column) => [column.name, column.says]));
  const width = Math.max(...header.map(({ length }) => length));
  const lines = header.map((name) => `  ${name.padEnd(width)}  ${says.get(name) ?? "kept with the row"}\n`);
  return `${lines.join("")}${JSON.stringify(mapping)}\n`;
}
