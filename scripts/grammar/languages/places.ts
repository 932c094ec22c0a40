/** Countries by the words for them and their people, in every language the project knows. */
import { languages } from './languages.ts';

/** Folded word → the country's English name; where languages differ, the first of them decides. */
export const places: ReadonlyMap<string, string> = new Map(
  languages
    .flatMap(({ places: rows, inflect }) =>
      rows
        .trim()
        .split('\n')
        .flatMap((row) => {
          const [name = '', words = ''] = row.split('|');
          const forms = words
            .split(' ')
            .flatMap((word) => (word.endsWith('*') ? inflect(word.slice(0, -1)) : [word]));
          return forms.map((word): [string, string] => [word, name]);
        }),
    )
    .reverse(),
);
