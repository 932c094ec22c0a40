/** Tells the verbs that bring a number and say nothing of what is counted: "put", "speak of", "dénombrer". */
import { perLanguage } from '../grammar/languages/languages.ts';
import { fold } from './words.ts';

/** Frames of verbs that bring what was said or counted; a promise or a wish brings a number of its own. */
const bringing = ['object', 'inverted', 'mention', 'figure'] as const;

/** Takes a BCP 47 language; gives its bringing verbs in any form, folded. */
export const bringingVerbs: (language: string) => ReadonlySet<string> = perLanguage(
  ({ speech, inflect }) => {
    const rows = speech.verbs.filter(({ frames }) =>
      bringing.some((frame) => frames.includes(frame)),
    );
    const forms = rows.flatMap(({ forms: irregular = {} }) => Object.values(irregular).flat());
    const regular = rows.flatMap(({ verbs }) => verbs.split(' '));
    return new Set([
      ...forms.flatMap((row) => fold(row).split(' ')),
      ...regular.flatMap((verb) => inflect(fold(verb))),
    ]);
  },
);
