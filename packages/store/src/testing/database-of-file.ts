import { afterAll, beforeAll } from "vitest";
import { emptyDatabase } from "./empty-database.ts";

/** Each test file has a database of its own on the server of TEST_DATABASE_URL: the tests of others do not show in it. */
let database: Awaited<ReturnType<typeof emptyDatabase>>;

beforeAll(async () => {
  database = await emptyDatabase(process.env["TEST_DATABASE_URL"] ?? "");
  process.env["DAYBOOK_TEST_DATABASE"] = database.url;
});

afterAll(() => database.drop());
