import { expect, it } from "vitest";
import { changesAsked } from "./changes-asked.ts";

it("takes the week up to what is known now where no days are asked for", () => {
  expect(changesAsked({}, "2024-10-08")).toEqual({ since: "2024-10-01", until: "2024-10-08", place: null });
  expect(changesAsked({ until: "2024-10-07" }, "2024-10-08")).toMatchObject({ since: "2024-09-30" });
});

it("reads what a form sends empty as not asked", () => {
  expect(changesAsked({ since: "", until: "", place: " " }, "2024-10-08")).toMatchObject({ place: null });
});

it.each([
  [{ since: "2024-02-30" }, "since: “2024-02-30” is not a day"],
  [{ until: "tomorrow" }, "until: “tomorrow” is not a day"],
  [{ since: "2024-10-08", until: "2024-10-01" }, "since 2024-10-08 is after until 2024-10-01"],
])("says what is wrong with %j", (query, message) => {
  expect(() => changesAsked(query as unknown as Record<string, string>, "2024-10-08")).toThrow(message);
});
