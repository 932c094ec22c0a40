/** Finds what can be dated by its words in a language: a start, a meeting, a vote. */
import { perLanguage } from '../grammar/languages/languages.ts';
import { fold } from './words.ts';

const idsByForm = perLanguage(
  ({ milestones, inflect }) =>
    new Map(
      Object.entries(milestones)
        .flatMap(([id, words]) =>
          fold(words)
            .split(' ')
            .flatMap(inflect)
            .map((form): [string, string] => [form, id]),
        )
        .reverse(),
    ),
);

/** Takes one word and its BCP 47 language; gives the id of the milestone it names, or `null`. */
export function milestoneOf(word: string, language: string): string | null {
  return idsByForm(language).get(fold(word)) ?? null;
}
