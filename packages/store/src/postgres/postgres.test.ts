import { expect, it } from "vitest";

const url = process.env["TEST_DATABASE_URL"];

/** Where there is a server, every contract test runs on it too: vitest.config.ts adds them. */
it.skipIf(url === undefined && process.env["DAYBOOK_REQUIRE_POSTGRES"] !== "1")(
  `the store is tried on a PostgreSQL server${url === undefined ? " (skipped: TEST_DATABASE_URL is not set)" : ""}`,
  () => {
    expect(url, "TEST_DATABASE_URL is not set").toMatch(/^postgres(ql)?:\/\//);
  },
);
