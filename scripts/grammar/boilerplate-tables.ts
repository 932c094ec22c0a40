/** The tables of lines that are not an article; a page may mix languages, so all of them are tried. */
import type { BoilerplateTable } from './boilerplate-table.ts';
import { languages } from './languages/languages.ts';

export const boilerplateTables: readonly BoilerplateTable[] = languages.map(
  ({ boilerplate }) => boilerplate,
);
