import { isDay, plusDays, type ChangesRequest } from "@daybook/data";
import { QuestionError } from "./asked.ts";

/** Reads two days of knowledge and a place from an address. Without days: the week up to what is known now. */
export function changesAsked(query: Readonly<Record<string, string>>, knownNow: string): ChangesRequest {
  const until = dayIn(query, "until") ?? knownNow;
  const since = dayIn(query, "since") ?? plusDays(until, -7);
  if (since > until)
    throw new QuestionError(`since ${since} is after until ${until}: what became known runs from the earlier day.`);
  const place = (query["place"] ?? "").trim().slice(0, 200);
  return { since, until, place: place === "" || place === "*" ? null : place };
}

function dayIn(query: Readonly<Record<string, string>>, name: "since" | "until"): string | null {
  const text = query[name] ?? "";
  if (text === "") return null;
  if (!isDay(text)) throw new QuestionError(`${name}: “${text}” is not a day of the calendar, such as 2024-10-08.`);
  return text;
}
