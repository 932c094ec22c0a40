/** Names of the months in a language, to tell the days and years of a date from counts. */

const cache = new Map<string, ReadonlySet<string>>();

/** Gives the names in full and shortened, lower case and without a point, English ones included. */
export function monthNames(language: string): ReadonlySet<string> {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const names = new Set(
    [language, 'en'].flatMap((locale) =>
      (['long', 'short'] as const).flatMap((month) => {
        const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
        return Array.from({ length: 12 }, (_, index) =>
          format
            .format(new Date(Date.UTC(2024, index, 1)))
            .toLowerCase()
            .replace('.', ''),
        );
      }),
    ),
  );
  cache.set(language, names);
  return names;
}
