/** Sources without address or publisher, or with a date that was worked out. */
import type { Source } from '../../src/model/source.ts';
import { placeOfSource, type DeskView } from './desk-view.ts';
import type { Section } from './section.ts';

/** Takes the sources that the page cannot name in full and says what each lacks. */
export function findNamelessSources(view: DeskView): Section {
  return {
    id: 'nameless-sources',
    title: 'Sources without address or publisher',
    why: 'The reader cannot look them up. Give what you know under sources in desk.yaml, with a why.',
    items: view.story.sources
      .map((source) => ({ source, lacks: listLacks(source) }))
      .filter(({ lacks }) => lacks.length > 0)
      .map(({ source, lacks }) => ({
        about: null,
        ...placeOfSource(source, view),
        text: `${source.title}: ${lacks.join('; ')}`,
      })),
  };
}

function listLacks({ publisher, url, published }: Source): readonly string[] {
  return [
    ...(publisher === null ? ['no publisher'] : []),
    ...(url === null ? ['no address'] : []),
    ...(published === null ? ['no date'] : []),
    ...(published?.how === 'inferred' ? [`its date ${published.date} was worked out`] : []),
  ];
}
