/** What the words of a language say happened: the ids of happenings by any form of a word for them. */
import { perLanguage } from './languages/languages.ts';

/** Takes a BCP 47 language; gives the happenings of each word in lower case. */
export const happeningForms: (language: string) => ReadonlyMap<string, ReadonlySet<string>> =
  perLanguage(({ happenings, inflect }) => {
    const forms = new Map<string, Set<string>>();
    for (const [id, { words, counts = '' }] of Object.entries(happenings)) {
      for (const form of `${words} ${counts}`.split(' ').filter(Boolean).flatMap(inflect))
        forms.set(form, (forms.get(form) ?? new Set()).add(id));
    }
    return forms;
  });
