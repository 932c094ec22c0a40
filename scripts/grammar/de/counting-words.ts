/** Small words that decide what a number counts; those not said here are as in English. */
import type { CountingWords } from '../en/counting-words.ts';
import { countingWords as base } from '../en/counting-words.ts';

export const countingWords: CountingWords = {
  ...base,
  anyPeople: 'mensch person bürger bürgerin einwohner mann frau zivilist anwohner',
  lightVerbs:
    'sein haben werden sagen melden mitteilen erklären zählen schätzen bestätigen liegen betragen steigen erreichen geben bleiben',
  auxiliaries: 'ist sind war waren wurde wurden wird werden hat haben worden',
  lasting: 'noch weiterhin bleiben bleibt',
  periods: 'jahr:year monat:month woche:week jahrzehnt:decade jahrhundert:century',
  carrying: 'tragen halten bringen haben',
  carried: 'kind baby säugling kleinkind',
  joining: 'auch ebenfalls darunter',
};
