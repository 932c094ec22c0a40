/** Names of months and weekdays in a language, to tell dates from counts and right dates from wrong ones. */

/** Lower case, without a point; English names are always among them. */
export interface CalendarNames {
  /** In full and shortened. */
  readonly months: ReadonlySet<string>;
  /** In full only: "sun" and "sat" are words too. */
  readonly weekdays: ReadonlySet<string>;
}

const cache = new Map<string, CalendarNames>();

/** Gives the names for a language (BCP 47). */
export function calendarNames(language: string): CalendarNames {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const months = (['long', 'short'] as const).flatMap((month) => namesOf(language, { month }));
  const names = {
    months: new Set(months),
    weekdays: new Set(namesOf(language, { weekday: 'long' })),
  };
  cache.set(language, names);
  return names;
}

/** The first days of the months of 2024 fall on every weekday. */
function namesOf(language: string, style: Intl.DateTimeFormatOptions): readonly string[] {
  return [language, 'en'].flatMap((locale) => {
    const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) =>
      format
        .format(new Date(Date.UTC(2024, index, 1)))
        .toLowerCase()
        .replace('.', ''),
    );
  });
}
