import { describe, expect, it } from "vitest";
import { formats, recognised } from "./formats.ts";
import { readerOf, type RowFigure } from "./format.ts";
import { tablesOf, isBroken, type SourceFile } from "./tables/table.ts";

describe("running totals of losses", () => {
  const losses = JSON.stringify([
    { date: "2031-05-04", day: 3, personnel: 2800, "personnel*": "about", POW: 0 },
    { date: "2031-05-05", day: 4, personnel: 3000, "personnel*": "more" },
  ]);

  it("keep their hedges, and are claimed by a party to the war", async () => {
    const [first, , third] = await figuresOf("losses.json", losses);
    expect(first).toMatchObject({
      measure: "casualties",
      bound: "about",
      hedge: "about",
      best: 2800,
      to: "2031-05-04",
      cumulative: true,
      status: "claimed",
    });
    expect(third).toMatchObject({ measure: "casualties", bound: "more_than", low: 3000 });
  });
});

describe("a table of reports from Gaza", () => {
  const told = { report_date: "2031-05-04", report_source: "gmotel", report_period: 48 };
  const reports = JSON.stringify([
    { ...told, killed: 12, injured: 30, killed_cum: 120, killed_recovered: 3, ext_killed: 6, ext_killed_cum: 121 },
  ]);

  it("tells what was reported of its hours, what was reported in all, and nothing that its keepers filled in", async () => {
    const figures = await figuresOf("reports.json", reports);
    expect(figures.map(({ slot }) => slot)).toEqual(["killed", "injured", "killed_recovered", "killed_cum"]);
    expect(figures[0]).toMatchObject({
      best: 12,
      from: "2031-05-03",
      to: "2031-05-04",
      speaker: { name: "Government Media Office in Gaza" },
    });
    expect(figures[2]).toMatchObject({ measure: "bodies_recovered", marks: ["undated"] });
    expect(figures[3]).toMatchObject({ best: 120, from: "2023-10-07", cumulative: true });
  });
});

describe("a count that begins anew", () => {
  const row = (date: string, phase: number, killed: number) => ({
    report_date: date,
    report_source: "moph_lb",
    report_period: 24,
    phase,
    killed_cum: 0,
    injured_cum: 0,
    killed_cum_reported: killed,
    injured_cum_reported: 0,
  });

  it("runs from the first day of its phase", async () => {
    const file = JSON.stringify([row("2031-05-04", 1, 7), row("2031-05-05", 1, 9), row("2031-06-01", 2, 1)]);
    const killed = (await figuresOf("lebanon.json", file)).filter(({ measure }) => measure === "killed");
    expect(killed.map(({ from, to, best }) => [from, to, best])).toEqual([
      ["2031-05-04", "2031-05-04", 7],
      ["2031-05-04", "2031-05-05", 9],
      ["2031-06-01", "2031-06-01", 1],
    ]);
  });
});

describe("an export in the shape of ACLED", () => {
  const columns =
    "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp";
  const event = (id: string, precision: number, fatalities: string) =>
    `${id},08 October 2031,2031,${precision},Political violence,Explosions,Shelling,A,,1,B,,2,12,,804,Europe,Ukraine,Sumy,Sumy,,Stara Hreblia,51.0,34.0,1,Desk,Local,"Two houses, no injuries.",${fatalities},,1949000000`;

  it("has 31 columns, and tells the dead only: of the injured nothing is known", async () => {
    expect(columns.split(",")).toHaveLength(31);
    const [figure, ...others] = await figuresOf("acled.csv", [columns, event("UKR1", 1, "3")].join("\n"));
    expect(figure).toMatchObject({
      measure: "killed",
      best: 3,
      place: "Stara Hreblia, Sumy, Ukraine",
      from: "2031-10-08",
      to: "2031-10-08",
    });
    expect(others).toEqual([]);
  });

  it("says none reported for 0, so that any later number replaces it", async () => {
    const [figure] = await figuresOf("acled.csv", [columns, event("UKR1", 1, "0")].join("\n"));
    expect(figure).toMatchObject({ best: 0, noneReported: true });
  });

  it.each([
    [2, "2031-10-05", "2031-10-11"],
    [3, "2031-10-01", "2031-10-31"],
  ])("is of some day around its date where its precision is %i", async (precision, from, to) => {
    const [figure] = await figuresOf("acled.csv", [columns, event("UKR1", precision, "3")].join("\n"));
    expect(figure).toMatchObject({ from, to });
  });
});

describe("a voyage", () => {
  const columns = "Status,Outbound Sequence,Vessel name,IMO,Departure port,Country,Commodity,Tonnage,Departure";
  const first = 'Outbound,1,DAWN,9000001,Odesa,Egypt,Corn,"25,000",04-May-31';
  const more = 'Outbound +,1,DAWN,9000001,Odesa,Türkiye,Wheat,"1,500.5",04-May-31';

  it("is counted with its first cargo, and weighed with each", async () => {
    const figures = await figuresOf("voyages.csv", [columns, first, more].join("\r\n"));
    expect(figures.map(({ measure, best, commodity }) => [measure, best, commodity ?? null])).toEqual([
      ["tonnes", 25_000, "Corn"],
      ["voyages", 1, null],
      ["tonnes", 1500.5, "Wheat"],
    ]);
  });

  it("has a row of tags under its columns in an HXL file, which is no voyage", async () => {
    const tags = ",#meta+serial,#meta+vessel,,#loc+port,#country,#indicator,#indicator+num,#date";
    expect(await figuresOf("voyages.csv", [columns, tags, first].join("\n"))).toHaveLength(2);
  });
});

it("knows each of its formats by the columns that it declares, and by no other's", () => {
  for (const format of formats) {
    const header = format.columns.map(({ name }) => name);
    const table = { kind: "csv", sheet: null, header, headerLine: header.join(), delimiter: ",", rows: none } as const;
    expect(recognised([table])?.format.name).toBe(format.name);
    expect(format.columns.filter(({ says }) => says === "")).toEqual([]);
    expect(header).toEqual([...new Set(header)]);
    expect(format.key.filter((column) => !header.includes(column))).toEqual([]);
  }
});

async function* none() {}

/** What all rows of a file say, in their order. */
async function figuresOf(name: string, text: string): Promise<readonly RowFigure[]> {
  const file: SourceFile = { name, open: () => bytesOf(text) };
  const found = recognised(await tablesOf(file));
  if (found === undefined) throw new Error(`${name} is of no known format`);
  const read = readerOf(found.format);
  const figures: RowFigure[] = [];
  for await (const row of found.table.rows()) {
    if (!isBroken(row) && found.format.isNoRow?.(row.cells) !== true) figures.push(...read(row).figures);
  }
  return figures;
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
