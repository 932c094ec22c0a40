/** The tables by which dates are read, of each language. */
import type { DateTable } from './dates/form-table.ts';
import type { DateModifierTable } from './dates/modifier-table.ts';
import type { TenseTable } from './dates/tense-table.ts';
import { perLanguage } from './languages/languages.ts';

export interface DateLanguage {
  readonly dates: DateTable;
  readonly tenses: TenseTable;
  readonly modifiers: DateModifierTable;
}

/** Takes a BCP 47 tag; gives its tables, or those of English where there are none. */
export const findDateLanguage: (tag: string) => DateLanguage = perLanguage(
  ({ dates, tenses, modifiers }) => ({ dates, tenses, modifiers }),
);
