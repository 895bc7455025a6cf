const asKnownOn = {
  name: "asKnownOn",
  in: "query",
  description: "only what had been published by this day",
  schema: { type: "string", format: "date" },
};

const place = {
  name: "place",
  in: "query",
  description: "a place by name; none or * for all",
  schema: { type: "string" },
};

const period = [
  {
    name: "week",
    in: "query",
    description: "ISO week, such as 2024-W41; or from and to",
    schema: { type: "string", pattern: "^\\d{4}-W\\d{2}$" },
  },
  { name: "from", in: "query", schema: { type: "string", format: "date" } },
  { name: "to", in: "query", schema: { type: "string", format: "date" } },
  place,
  asKnownOn,
];

const nullableNumber = { type: ["number", "null"] };

const difference = {
  type: ["object", "null"],
  description: "an interval with a sign; null where one side is no number; lowOpen or highOpen where it has no end",
  properties: {
    low: nullableNumber,
    lowOpen: { type: "boolean" },
    best: nullableNumber,
    high: nullableNumber,
    highOpen: { type: "boolean" },
    words: { type: ["string", "null"] },
  },
};

/** What every change says of itself. */
const change = {
  what: { type: "string" },
  kinds: {
    type: "array",
    items: {
      enum: [
        "added",
        "revised",
        "retracted",
        "re-dated",
        "re-placed",
        "in conflict",
        "settled",
        "contested",
        "uncontested",
      ],
    },
  },
  words: { type: "array", items: { type: "string" } },
  difference,
  newest: { type: "string", description: "when the newest of what made it was published" },
  briefs: { type: "array", items: { type: "string" } },
  claims: {
    type: "array",
    items: { type: "object" },
    description: "what was said in between that made it, each with its sentence",
  },
};

/** The addresses that other programs may rely on. */
export const openApi = {
  openapi: "3.1.0",
  info: {
    title: "Daybook",
    version: "1",
    description:
      "Totals of what briefs tell, with what each telling leaves open. high is null and highOpen true where no source set a ceiling.",
  },
  paths: {
    "/api/v1/totals": {
      get: {
        summary: "Totals of a place and period",
        parameters: period,
        responses: {
          "200": {
            description: "The totals",
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    place: { type: "string" },
                    from: { type: "string" },
                    to: { type: "string" },
                    asKnownOn: { type: "string" },
                    coverage: { type: "object" },
                    dataVersion: { type: "string" },
                    totals: { type: "array", items: { $ref: "#/components/schemas/Total" } },
                  },
                },
              },
            },
          },
          "400": { description: "The question cannot be answered; error says why" },
        },
      },
    },
    "/api/v1/changes": {
      get: {
        summary: "What became known between two days: added, revised, retracted, re-dated, each with its claims",
        parameters: [
          {
            name: "since",
            in: "query",
            description: "what was published on this day counts as known before; a week before until if left out",
            schema: { type: "string", format: "date" },
          },
          {
            name: "until",
            in: "query",
            description: "the newest day of publication if left out",
            schema: { type: "string", format: "date" },
          },
          place,
        ],
        responses: {
          "200": {
            description: "The changes: the newest knowledge first, then week by week",
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    since: { type: "string" },
                    until: { type: "string" },
                    place: { type: "string" },
                    dataVersions: { type: "object" },
                    briefs: { type: "array", items: { type: "object" } },
                    totals: { type: "array", items: { $ref: "#/components/schemas/TotalChange" } },
                    figures: { type: "array", items: { $ref: "#/components/schemas/FigureChange" } },
                    readings: { type: "array", items: { $ref: "#/components/schemas/ReadingChange" } },
                  },
                },
              },
            },
          },
          "400": { description: "The question cannot be answered; error says why" },
        },
      },
    },
    "/api/v1/explain/{id}": {
      get: {
        summary:
          "The account of a total or a figure: claims used, set aside and by which rule, with the words they rest on",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        responses: { "200": { description: "The account" }, "404": { description: "No number has this id" } },
      },
    },
    "/reports/{week}.pdf": {
      get: {
        summary: "The weekly report of all places",
        parameters: [{ name: "week", in: "path", required: true, schema: { type: "string" } }, asKnownOn],
        responses: { "200": { description: "The PDF" }, "503": { description: "No worker answered in time" } },
      },
    },
    "/data/totals.csv": {
      get: { summary: "The same totals as CSV", parameters: period, responses: { "200": { description: "CSV" } } },
    },
    "/healthz": { get: { summary: "Whether the store answers", responses: { "200": { description: "It does" } } } },
  },
  components: {
    schemas: {
      TotalChange: {
        type: "object",
        description: "A total of one ISO week that is held otherwise. before or after is null where nothing was told",
        properties: {
          week: { type: "string" },
          from: { type: "string" },
          to: { type: "string" },
          ...change,
          before: { anyOf: [{ $ref: "#/components/schemas/Total" }, { type: "null" }] },
          after: { anyOf: [{ $ref: "#/components/schemas/Total" }, { type: "null" }] },
          figures: { type: "array", items: { type: "string" }, description: "ids of the figures that made it" },
        },
      },
      FigureChange: {
        type: "object",
        description: "One quantity of one incident, each in exactly one change",
        properties: {
          id: { type: "string" },
          incident: { type: "object" },
          ...change,
          causes: { type: "array", items: { type: "object" } },
          before: { type: ["object", "null"] },
          after: { type: ["object", "null"] },
        },
      },
      ReadingChange: {
        type: "object",
        description: "A reading of a running total, which is in no total",
        properties: {
          series: { type: "string" },
          what: { type: "string" },
          place: { type: ["string", "null"] },
          origin: { type: "string" },
          since: { type: "string", description: "the day that the count runs from" },
          asOf: { type: "string" },
          kind: { enum: ["added", "revised", "retracted"] },
          difference,
          before: { type: ["object", "null"] },
          after: { type: ["object", "null"] },
        },
      },
      Total: {
        type: "object",
        properties: {
          id: { type: "string" },
          kind: { enum: ["flow", "stock"] },
          measure: { type: "string" },
          unit: { type: "string" },
          side: { type: ["string", "null"] },
          victimClass: { enum: ["people", "civilian", "military", null] },
          subgroup: { type: ["string", "null"] },
          low: { type: "number" },
          lowStrict: { type: "boolean" },
          best: nullableNumber,
          high: nullableNumber,
          highOpen: { type: "boolean" },
          words: { type: "string" },
          bounds: {
            type: "object",
            description: "Where each bound comes from: stated by someone, derived from what was said, or our policy",
            properties: {
              low: { enum: ["stated", "derived", "policy"] },
              high: { enum: ["stated", "derived", "policy"] },
            },
          },
          claims: { type: "integer" },
          origins: { type: "integer" },
          grade: { enum: ["confirmed", "fair", "weak", "contested", "discounted"] },
          open: { type: "integer" },
          unquantified: { type: "integer" },
          withoutBest: { type: "integer" },
          byGrade: {
            type: "array",
            description: "The same total by how well it is attested; what is discounted is in none",
            items: {
              type: "object",
              properties: {
                grade: { type: "string" },
                low: { type: "number" },
                best: { type: ["number", "null"] },
                high: { type: ["number", "null"] },
                figures: { type: "integer" },
              },
            },
          },
        },
      },
    },
  },
} as const;
