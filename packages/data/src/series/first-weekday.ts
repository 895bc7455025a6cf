/** The day that weeks begin on. ISO weeks, from Monday, are the default; the name of a week stays "2024-W41". */
export type FirstWeekday = keyof typeof numbers;

/** As date-fns counts weekdays. */
const numbers = { monday: 1, sunday: 0, saturday: 6 } as const;

/** Reads the setting: Monday where nothing is set, and `undefined` for what is no such day. */
export function firstWeekdayFrom(setting: string | undefined): FirstWeekday | undefined {
  const name = setting?.trim().toLowerCase() || "monday";
  return isFirstWeekday(name) ? name : undefined;
}

export function isFirstWeekday(name: string): name is FirstWeekday {
  return Object.hasOwn(numbers, name);
}

/** How date-fns counts such weeks: the first of a year is the one that holds 4 January, as in ISO 8601. */
export function weekOptions(first: FirstWeekday) {
  return { weekStartsOn: numbers[first], firstWeekContainsDate: 4 } as const;
}
