const period = [
  {
    name: "week",
    in: "query",
    description: "ISO week, such as 2024-W41; or from and to",
    schema: { type: "string", pattern: "^\\d{4}-W\\d{2}$" },
  },
  { name: "from", in: "query", schema: { type: "string", format: "date" } },
  { name: "to", in: "query", schema: { type: "string", format: "date" } },
  { name: "place", in: "query", description: "a place by name; none or * for all", schema: { type: "string" } },
  {
    name: "asKnownOn",
    in: "query",
    description: "only what had been published by this day",
    schema: { type: "string", format: "date" },
  },
];

const nullableNumber = { type: ["number", "null"] };

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
        parameters: [{ name: "week", in: "path", required: true, schema: { type: "string" } }],
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
