/** Sources as reference managers read them: CSL-JSON (Citation Style Language 1.0.2, schema csl-data). */
import type { Source } from './source.ts';

/** Gives one item a source, in the order given; what a source does not say is left out. */
export function toCsl(sources: readonly Source[]): string {
  const items = sources.map(({ id, title, publisher, url, published, language }) => ({
    id,
    type: 'article-newspaper',
    title,
    language,
    ...(publisher === null ? {} : { 'container-title': publisher }),
    ...(url === null ? {} : { URL: url }),
    ...(published === null
      ? {}
      : { issued: { 'date-parts': [published.date.split('-').map(Number)] } }),
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}
