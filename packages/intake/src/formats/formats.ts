import { hasColumns, type Format } from "./format.ts";
import { acledExport } from "./files/acled.ts";
import { blackSeaInitiative } from "./files/black-sea-initiative.ts";
import { gazaCasualties } from "./files/gaza.ts";
import { gazaDamage } from "./files/gaza-damage.ts";
import { generalStaffCorrections, generalStaffEquipment, generalStaffPersonnel } from "./files/general-staff.ts";
import { lebanonCasualties } from "./files/lebanon.ts";
import { missileAttacks } from "./files/missile-attacks.ts";
import { ohchrCivilians } from "./files/ohchr-civilians.ts";
import { ucdpGed } from "./files/ucdp-ged.ts";
import type { Table } from "./tables/table.ts";

/** Every kind of data file that is known, the more particular first. */
export const formats: readonly Format[] = [
  missileAttacks,
  generalStaffPersonnel,
  generalStaffEquipment,
  generalStaffCorrections,
  blackSeaInitiative,
  gazaCasualties,
  lebanonCasualties,
  gazaDamage,
  ucdpGed,
  ohchrCivilians,
  acledExport,
];

export interface Recognised {
  readonly format: Format;
  readonly table: Table;
}

/** The format of a file, and the table of it that has the rows; `undefined` where none is known. */
export function recognised(tables: readonly Table[], known: readonly Format[] = formats): Recognised | undefined {
  for (const format of known) {
    const table = tables.find((one) => format.recognises?.(one) ?? hasColumns(format, one));
    if (table !== undefined) return { format, table };
  }
  return undefined;
}
