/** The names of weekdays and months as patterns, and their numbers. Months and days are written with a capital. */
export const weekday = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

export const month =
  "(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|Jun(?:e|\\.)|Jul(?:y|\\.)|Aug(?:ust|\\.)|Sept?(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))";

/** Beside a day also written short without its stop: "3 Oct 2024". */
export const monthByDay = `(?:${month}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)`;

/** A space between words: also one that does not break. Never more than a few, so that no text takes long. */
export const gap = "(?:[ \\t\\n\\r\\u00a0\\u202f]{1,4})";

export const count = "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const counts = ["a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** Monday is 1. */
export function weekdayNumber(name: string): number {
  return weekdays.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** January is 1. */
export function monthNumber(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

export function countOf(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  return Math.max(1, counts.indexOf(words.toLowerCase()));
}

/** A pattern of these words, wherever they stand as words. */
export function wordsOf(source: string, flags = "g"): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_])${source.replaceAll(" ", gap)}(?![\\p{L}\\p{N}_])`, `${flags}u`);
}
