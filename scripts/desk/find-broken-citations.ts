/** Citations of the explainer that no longer exist. */
import { nearestNames } from '../../src/model/nearest-names.ts';
import type { DeskView } from './desk-view.ts';
import type { Citation } from './read-citations.ts';
import type { Section } from './section.ts';

/** Takes what the explainer cites and is not there, with the claims that have the same words, else the ids most like it. */
export function findBrokenCitations(view: DeskView): Section {
  const { explainer, story } = view;
  const at = { about: null, claim: null, source: null, file: explainer?.file ?? view.folder };
  const known = {
    claim: new Set(story.claims.map(({ id }) => id)),
    measure: new Set(story.measures.map(({ id }) => id)),
  };
  const broken = (explainer?.citations ?? []).filter(({ kind, name }) => !known[kind].has(name));
  const fault = explainer?.fault ?? null;
  return {
    id: 'broken-citations',
    title: 'Citations that no longer exist',
    why: 'The articles or the desk have changed since the sentence was written. Cite another claim or take the number out; the build refuses the page until then.',
    items: [
      ...(fault === null
        ? []
        : [{ ...at, line: 1, text: `The explainer cannot be read: ${fault}` }]),
      ...broken.map((citation) => ({
        ...at,
        line: citation.line,
        column: citation.column,
        text: sayBroken(citation, view, [...known[citation.kind]]),
      })),
    ],
  };
}

function sayBroken(
  { kind, name, words }: Citation,
  { story }: DeskView,
  known: readonly string[],
): string {
  const printed = fold(words);
  const alike = story.claims.filter(({ text }) => printed !== '' && fold(text).includes(printed));
  const near = nearestNames(name, known);
  const hint =
    alike.length > 0
      ? `; the same words: ${alike.map(({ id }) => id).join(', ')}`
      : near.length > 0
        ? `; nearest: ${near.join(', ')}`
        : '';
  return `no ${kind} has the id ${name}${words === '' ? '' : `, cited for “${words}”`}${hint}`;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
