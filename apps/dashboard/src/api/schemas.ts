import { z } from "@hono/zod-openapi";

const nullableNumber = z.number().nullable();
const nullableText = z.string().nullable();
const bounds = {
  low: z.number(),
  lowStrict: z.boolean(),
  best: nullableNumber,
  high: nullableNumber.describe("null where no source set a ceiling"),
  highStrict: z.boolean(),
  highOpen: z.boolean(),
};

export const problem = z.object({ error: z.string() }).openapi("Problem");

/** One total: what is told of one quantity in a place and period. */
export const total = z
  .object({
    id: z.string(),
    kind: z.enum(["flow", "stock", "reading"]),
    measure: z.string(),
    unit: z.string(),
    side: nullableText,
    actor: nullableText,
    victimClass: z.enum(["people", "civilian", "military"]).nullable(),
    subgroup: nullableText,
    commodity: nullableText,
    saidBy: nullableText.describe("filled where the number stands apart under the name of who says it"),
    ofWhich: z.boolean().describe("told inside another row: never add it to that"),
    ...bounds,
    words: z.string(),
    bounds: z
      .object({ low: z.enum(["stated", "derived", "policy"]), high: z.enum(["stated", "derived", "policy"]) })
      .describe("where each bound comes from: stated by someone, derived from what was said, or our policy"),
    policyBounds: z.boolean(),
    claims: z.int(),
    origins: z.int(),
    grade: z.enum(["confirmed", "fair", "weak", "contested", "discounted"]),
    open: z.int(),
    unquantified: z.int(),
    withoutBest: z.int(),
    unallocated: z.object({ low: z.literal(0), high: nullableNumber }).nullable(),
    conflicts: z.array(z.string()),
  })
  .openapi("Total");

export const totals = z
  .object({
    place: z.string(),
    from: z.string(),
    to: z.string(),
    asKnownOn: z.string(),
    coverage: z.object({ briefed: z.int(), days: z.int() }),
    dataVersion: z.string(),
    totals: z.array(total),
  })
  .openapi("Totals");

const difference = z
  .object({
    low: nullableNumber,
    lowStrict: z.boolean(),
    lowOpen: z.boolean(),
    best: nullableNumber,
    high: nullableNumber,
    highStrict: z.boolean(),
    highOpen: z.boolean(),
    words: nullableText,
  })
  .nullable()
  .describe("an interval with a sign; null where one side is no number; lowOpen or highOpen where it has no end");

/** A claim that made a change, with its sentence. */
const cause = z.looseObject({
  id: z.string(),
  saidBy: z.string(),
  published: z.string(),
  text: z.string(),
  sentence: z.string(),
});

const change = {
  what: z.string(),
  kinds: z.array(
    z.enum([
      "added",
      "revised",
      "retracted",
      "re-dated",
      "re-placed",
      "in conflict",
      "settled",
      "contested",
      "uncontested",
    ]),
  ),
  words: z.array(z.string()),
  difference,
  newest: z.string().describe("when the newest of what made it was published"),
  briefs: z.array(z.string()),
  claims: z.array(cause),
};

const totalChange = z
  .object({
    week: z.string(),
    from: z.string(),
    to: z.string(),
    ...change,
    before: z.union([total, z.null()]),
    after: z.union([total, z.null()]),
    figures: z.array(z.string()).describe("ids of the figures that made it"),
  })
  .openapi("TotalChange");

const figureChange = z
  .object({
    id: z.string(),
    incident: z.object({ id: z.string(), label: z.string() }),
    ...change,
    causes: z.array(z.looseObject({ kind: z.string() })),
    before: z.union([z.looseObject(bounds), z.null()]),
    after: z.union([z.looseObject(bounds), z.null()]),
  })
  .openapi("FigureChange");

const readingChange = z
  .object({
    series: z.string(),
    what: z.string(),
    place: nullableText,
    origin: z.string(),
    since: z.string().describe("the day that the count runs from"),
    asOf: z.string(),
    kind: z.enum(["added", "revised", "retracted"]),
    difference,
    before: z.union([z.looseObject(bounds), z.null()]),
    after: z.union([z.looseObject(bounds), z.null()]),
  })
  .openapi("ReadingChange", { description: "A reading of a running total, which is in no total" });

export const changes = z
  .object({
    since: z.string(),
    until: z.string(),
    place: z.string(),
    dataVersions: z.object({ since: z.string(), until: z.string() }),
    briefs: z.array(z.object({ id: z.string(), key: z.string(), title: z.string(), published: z.string() })),
    totals: z.array(totalChange),
    figures: z.array(figureChange),
    readings: z.array(readingChange),
  })
  .openapi("Changes");

/** A number's account; a total's has the accounts of its figures. */
export const account = z
  .looseObject({ id: z.string(), low: z.number(), best: nullableNumber, high: nullableNumber, words: z.string() })
  .openapi("Account");

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** Some rows of a list, and where the rest is. */
export const figuresPage = z
  .object({
    asKnownOn: z.string(),
    dataVersion: z.string(),
    all: z.int().describe("how many there are on all pages"),
    next: nullableText.describe("the address of the next page; null on the last"),
    figures: z.array(z.record(z.string(), cell)).describe("by column, as in /data/figures.csv"),
  })
  .openapi("FiguresPage");

export const briefsPage = z
  .object({
    all: z.int(),
    next: nullableText,
    briefs: z.array(
      z.object({
        id: z.string(),
        key: z.string(),
        title: z.string(),
        published: z.string(),
        theatre: z.string(),
        language: z.string(),
        publisher: nullableText,
        url: nullableText,
        constructed: z.boolean(),
        example: z.boolean(),
        claims: z.int(),
      }),
    ),
  })
  .openapi("BriefsPage");

export const incidentsPage = z
  .object({
    asKnownOn: z.string(),
    all: z.int(),
    next: nullableText,
    incidents: z.array(
      z.object({ id: z.string(), label: z.string(), from: z.string(), to: z.string(), places: z.array(z.string()) }),
    ),
  })
  .openapi("IncidentsPage");

export const searchResults = z
  .object({
    q: z.string(),
    all: z.int(),
    next: nullableText,
    kinds: z.record(z.string(), z.int()).describe("how many there are of each kind"),
    results: z.array(
      z.object({
        kind: z.enum(["place", "speaker", "publisher", "incident", "brief"]),
        id: z.string().describe("of a brief or an incident; the name of anyone and anywhere else"),
        title: z.string(),
        published: z.string().describe("the newest day that a brief which tells of it was published"),
        from: nullableText.describe("the first day of the event; of a place, of the week its figures are of"),
        to: nullableText,
        places: z.array(z.string()),
        briefs: z.int().describe("how many briefs tell of it"),
        reviewed: z.boolean().describe("false where nothing of a brief counts yet"),
        text: nullableText.describe("the words around what was found in a brief"),
        marks: z.array(z.tuple([z.int(), z.int()])).describe("[start, end) of what was asked for in text"),
        figures: z.array(
          z.object({
            id: z.string(),
            what: z.string(),
            low: z.number(),
            best: nullableNumber,
            high: nullableNumber,
            highOpen: z.boolean(),
            words: z.string(),
          }),
        ),
        address: z.string().describe("the page that is about it"),
      }),
    ),
  })
  .openapi("SearchResults");
