/** The tables of lines that are not an article; a page may mix languages, so all of them are tried. */
import type { BoilerplateTable } from './boilerplate-table.ts';
import { boilerplate as en } from './en/boilerplate.ts';
import { boilerplate as es } from './es/boilerplate.ts';
import { boilerplate as fr } from './fr/boilerplate.ts';

export const boilerplateTables: readonly BoilerplateTable[] = [en, es, fr];
