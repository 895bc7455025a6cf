export { InputError } from "../input/text-of-bytes.ts";
export { exactly, hasColumns, type Column, type Format, type RowFigure, type RowSays } from "./format.ts";
export { formats, recognised, type Recognised } from "./formats.ts";
export {
  importFile,
  type ImportCounts,
  type Imported,
  type ImportLedger,
  type KnownFile,
  type Watching,
} from "./import-file.ts";
export { type Change, type RowOutcome } from "./part-of-rows.ts";
export { isLedgerFile } from "./is-ledger-file.ts";
export { guessMapping } from "./own/guess-mapping.ts";
export { readMappings, type Mapping } from "./own/mapping.ts";
export { keepTable, ownTables, tableFile } from "./own/table-file.ts";
export { meaningOf, ownTable } from "./own/own-table.ts";
export { rejectedLines } from "./rejected-lines.ts";
export { tablesOf, type SourceFile, type Table as Sheet } from "./tables/table.ts";
