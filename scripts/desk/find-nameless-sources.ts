/** Sources without address or publisher, or with a date that was worked out. */
import type { Source } from '../../src/model/source.ts';
import { placeOfSource, type DeskView } from './desk-view.ts';
import type { Section } from './section.ts';

/** Takes the sources that the page cannot name in full and says what each lacks. */
export function findNamelessSources(view: DeskView): Section {
  const lacking = view.story.sources
    .map((source) => ({ source, lacks: listLacks(source) }))
    .filter(({ lacks }) => lacks.length > 0);
  return {
    id: 'nameless-sources',
    title: 'Sources without address or publisher',
    why: 'The reader cannot look them up. Give what you know under sources in desk.yaml, with a why.',
    items: lacking.map(({ source, lacks }) => ({
      about: null,
      ...placeOfSource(source, view),
      text: `${source.title}: ${lacks.join('; ')}`,
    })),
    ...(lacking.length === 0
      ? {}
      : { paste: ['sources:', ...lacking.flatMap(({ source }) => toYaml(source))] }),
  };
}

/** A file's name may hold what means something in YAML: JSON strings are YAML too. */
function toYaml({ file, publisher, url, published }: Source): readonly string[] {
  const isKnown = published !== null && published.how !== 'inferred';
  return [
    `  ${JSON.stringify(file)}:`,
    ...(publisher === null ? ['    publisher:'] : []),
    ...(url === null ? ['    url:'] : []),
    ...(isKnown ? [] : ['    published:']),
    '    why:',
  ];
}

function listLacks({ publisher, url, published }: Source): readonly string[] {
  return [
    ...(publisher === null ? ['no publisher'] : []),
    ...(url === null ? ['no address'] : []),
    ...(published === null ? ['no date'] : []),
    ...(published?.how === 'inferred' ? [`its date ${published.date} was worked out`] : []),
  ];
}
