/** A bibliography as reference managers read it: CSL-JSON (Citation Style Language 1.0.2, schema csl-data). */
import type { Reference } from './reference.ts';

/** Gives one item a reference, in the order given; what is not known is left out. */
export function toCsl(references: readonly Reference[]): string {
  const items = references.map(({ id, type, title, author, publisher, url, date, language }) => ({
    ...{ id, type, title, language },
    ...(author === null ? {} : { author: [{ literal: author }] }),
    ...(publisher === null ? {} : { 'container-title': publisher }),
    ...(url === null ? {} : { URL: url }),
    ...(date === null ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}
