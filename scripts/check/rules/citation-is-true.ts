/** citation-is-true, of an explainer or a chart: the day is the explainer's, the address the site's, and no other number stands in them. */
import type { Finding } from '../finding.ts';
import type { BuiltFile } from '../site/built-file.ts';
import type { Site } from '../site/site.ts';
import { readBibtex, readCsl } from '../text/read-references.ts';
import { strayNumbers } from '../vouch/stray-numbers.ts';
import { addressIsOwn } from './link-resolves.ts';

/** Takes a file with one citation; gives a finding for each thing in it that is not so. */
export function citationIsTrue(
  { path, file, text, story }: BuiltFile,
  { map }: Pick<Site, 'map'>,
): readonly Finding[] {
  if (story === null) return [];
  const entries = [...(path.endsWith('.bib') ? readBibtex : readCsl)(text).values()];
  const [entry] = entries;
  const finding = (reason: string, actual: string, expected: readonly string[]): Finding => ({
    ...{ file, line: 1, column: 1, ruleId: 'citation-is-true', reason, actual, expected },
  });
  if (entry === undefined || entries.length > 1)
    return [finding('the file holds no single entry', String(entries.length), [])];
  const { title, author, publisher, url, date } = entry;
  const days = Object.values(story.dates ?? {});
  const isDay = date === '' || days.some((day) => spell(day) === spell(date));
  return [
    ...(isDay ? [] : [finding(`"${date}" is no date of the explainer`, date, days)]),
    ...(addressIsOwn(url, map) ? [] : [finding(`"${url}" is no address of this site`, url, [])]),
    ...[title, author, publisher].flatMap((said) =>
      strayNumbers(said, story).map((number) =>
        finding(`"${number.text}" stands without a source`, said, []),
      ),
    ),
  ];
}

/** CSL-JSON writes no zeros in front. */
function spell(day: string): string {
  return day.split('-').map(Number).join('-');
}
