/** What a drawing is, who made it from what, and under which licence, in the words of Dublin Core. */
import type { Element, ElementContent } from 'hast';
import type { Source } from '../model/source.ts';

/** What every file of a story says about itself; addresses are absolute. */
export interface Rights {
  readonly title: string;
  /** Name of the site. */
  readonly site: string;
  /** BCP 47. */
  readonly language: string;
  /** Day the explainer was last changed (ISO 8601), or `null`. */
  readonly date: string | null;
  /** Address of the licence of the site's own drawings and tables, or `null`. */
  readonly license: string | null;
  /** Address of the file itself. */
  readonly address: string;
  readonly sources: readonly Source[];
}

/** Gives a `<metadata>` of RDF. */
export function drawMetadata(rights: Rights): Element {
  const { title, site, language, date, license, address, sources } = rights;
  const work = [
    element('dc:type', { 'rdf:resource': 'http://purl.org/dc/dcmitype/StillImage' }),
    element('dc:format', {}, 'image/svg+xml'),
    element('dc:identifier', { 'rdf:resource': address }),
    element('dc:title', {}, title),
    element('dc:creator', {}, site),
    element('dc:language', {}, language),
    ...(date === null ? [] : [element('dc:date', { 'data-furniture': 'published' }, date)]),
    ...(license === null ? [] : [element('cc:license', { 'rdf:resource': license })]),
    ...sources.map((source) =>
      element(
        'dc:source',
        { 'data-source': source.id },
        [source.title, source.publisher, source.url].filter((part) => part !== null).join(' · '),
      ),
    ),
  ];
  return element('metadata', {}, [
    element(
      'rdf:RDF',
      {
        'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:cc': 'http://creativecommons.org/ns#',
      },
      [element('cc:Work', { 'rdf:about': '' }, work)],
    ),
  ]);
}

function element(
  tagName: string,
  properties: Readonly<Record<string, string>>,
  content: string | readonly ElementContent[] = [],
): Element {
  const children: ElementContent[] =
    typeof content === 'string' ? [{ type: 'text', value: content }] : [...content];
  return { type: 'element', tagName, properties: { ...properties }, children };
}
