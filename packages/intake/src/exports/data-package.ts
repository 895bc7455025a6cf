import type { Column } from "./column.ts";
import type { LossStatement, Shape } from "./shape.ts";
import type { Provenance } from "./table.ts";

/** A file that a data package lists. */
export interface Resource {
  readonly shape: Shape<never>;
  /** The address or file name it is found at. */
  readonly path: string;
  readonly format: "csv" | "json" | "xlsx" | "parquet";
  readonly losses: LossStatement;
}

/** Frictionless `datapackage.json`: what the files are, what their columns mean, what they lose, and whose words they rest on. */
export function dataPackageOf(
  resources: readonly Resource[],
  provenance: Provenance,
  sources: readonly { readonly title: string; readonly path: string | null }[],
) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "daybook",
    title: provenance.title,
    description: provenance.scope,
    version: provenance.dataVersion,
    homepage: provenance.address,
    licenseNote:
      "The figures are facts told by the sources below. The sentences are theirs: quote them as such. Whoever runs this Daybook says under which licence the compilation is given on.",
    // The profile has no empty list: nothing told, no source.
    ...(sources.length > 0 && {
      sources: sources.map(({ title, path }) => (path === null ? { title } : { title, path })),
    }),
    resources: resources.map(resourceOf),
  };
}

function resourceOf({ shape, path, format, losses }: Resource) {
  return {
    name: `${shape.name}-${format}`,
    title: shape.title,
    description: `One row is ${shape.row}.`,
    type: "table",
    path,
    format,
    encoding: "utf-8",
    schema: { fields: shape.columns.map(fieldOf), missingValues: [""] },
    "daybook:version": shape.version,
    "daybook:losses": losses.losses,
  };
}

function fieldOf({ name, meaning, type, hxl }: Column<never>) {
  return { name, type, description: meaning, ...(hxl === undefined ? {} : { "hxl:tag": hxl }) };
}
