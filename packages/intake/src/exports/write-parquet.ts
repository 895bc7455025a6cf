import type { Column } from "./column.ts";
import type { Table } from "./table.ts";

/** A table as Parquet. Its shape, provenance and losses are among the file's own metadata. */
export async function writeParquet<Row>({ shape, columns, rows, provenance, losses }: Table<Row>): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const columnData = columns.map((column) => ({
    name: column.name,
    type: typeOf(column),
    nullable: true,
    data: rows.map((row) => column.cell(row)),
  }));
  const about = { shape: shape.name, version: shape.version, provenance, losses: losses.losses };
  const kvMetadata = [{ key: "daybook", value: JSON.stringify(about) }];
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata }));
}

/** Days stay text: a day is no instant. */
function typeOf<Row>({ type }: Column<Row>): "DOUBLE" | "INT32" | "BOOLEAN" | "STRING" {
  switch (type) {
    case "number":
      return "DOUBLE";
    case "integer":
      return "INT32";
    case "boolean":
      return "BOOLEAN";
    case "string":
    case "date":
      return "STRING";
  }
}
