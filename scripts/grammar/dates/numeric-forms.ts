/** Dates and times in digits alone, the same in every language but for the order of day and month. */
import type { FormMeaning } from './form-table.ts';

/** Gives rows for a table of dates. */
export function numericForms(
  first: 'month' | 'day',
): readonly (readonly [form: string, means: FormMeaning])[] {
  return [
    ['YEAR4 ~- ~MM ~- ~DD', { type: 'day' }],
    ['YEAR4 ~/ ~MM ~/ ~DD', { type: 'day' }],
    ['YEAR4 ~. ~MM ~. ~DD', { type: 'day' }],
    ['NUMD ~/ ~NUMD ~/ ~YEAR4', { type: 'numeric', first }],
    ['NUMD ~/ ~NUMD ~/ ~YY', { type: 'numeric', first }],
    ['NUMD ~. ~NUMD ~. ~YEAR4', { type: 'numeric', first: 'day' }],
    ['NUMD ~- ~NUMD ~- ~YEAR4', { type: 'numeric', first }],
    ['DD ~- ~DD ~- ~YY', { type: 'numeric', first }],
    ['DD ~. ~DD ~. ~YY', { type: 'numeric', first: 'day' }],
    ['YEAR ~- ~YY', { type: 'year' }],
    ['YEAR ~/ ~YY', { type: 'year' }],
    ['CLOCK', { type: 'clock' }],
  ];
}
