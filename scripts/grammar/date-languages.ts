/** The languages whose dates can be read; a language is one folder of tables. */
import { dateTable as englishDates } from './en/date-forms.ts';
import { dateModifiers as englishModifiers } from './en/date-modifiers.ts';
import { tenseCues as englishTenses } from './en/tense-cues.ts';
import { dateTable as spanishDates } from './es/date-forms.ts';
import { dateModifiers as spanishModifiers } from './es/date-modifiers.ts';
import { tenseCues as spanishTenses } from './es/tense-cues.ts';
import { dateTable as frenchDates } from './fr/date-forms.ts';
import { dateModifiers as frenchModifiers } from './fr/date-modifiers.ts';
import { tenseCues as frenchTenses } from './fr/tense-cues.ts';
import type { DateTable } from './dates/form-table.ts';
import type { DateModifierTable } from './dates/modifier-table.ts';
import type { TenseTable } from './dates/tense-table.ts';

export interface DateLanguage {
  readonly dates: DateTable;
  readonly tenses: TenseTable;
  readonly modifiers: DateModifierTable;
}

const english: DateLanguage = {
  dates: englishDates,
  tenses: englishTenses,
  modifiers: englishModifiers,
};

const languages: Record<string, DateLanguage> = {
  en: english,
  es: { dates: spanishDates, tenses: spanishTenses, modifiers: spanishModifiers },
  fr: { dates: frenchDates, tenses: frenchTenses, modifiers: frenchModifiers },
};

/** Takes a BCP 47 tag; gives its tables, or those of English where there are none. */
export function findDateLanguage(tag: string): DateLanguage {
  return languages[tag.slice(0, 2)] ?? english;
}
