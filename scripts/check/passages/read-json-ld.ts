/** Reads JSON-LD and other data scripts as passages: what search engines read of a page. */
import type { StoryRecord } from '../record/story-record.ts';
import { attributeOf, childrenOf, elementsOf, placeOf } from './page.ts';
import type { Page } from './page.ts';
import type { Vouch } from '../vouch/vouch.ts';
import type { Passage } from './passage.ts';
import { vouchOfElement } from './vouch-of-element.ts';

/** Keys whose values name things rather than say them. */
const names = new Set(['@context', '@type', '@id', 'url', 'id', 'sha256', 'inLanguage']);

/** Keys that hold a date of the page itself. */
const own: Readonly<Record<string, 'published' | 'updated'>> = {
  datePublished: 'published',
  dateCreated: 'published',
  dateModified: 'updated',
};

/** Gives the passages of a page's data scripts: what is said, and each date of the page; names and addresses are left out. */
export function jsonLdPassages(page: Page, story: StoryRecord | null): readonly Passage[] {
  return elementsOf(page)
    .filter(({ tagName }) => tagName === 'script')
    .filter((element) => /json$/iu.test(attributeOf(element, 'type') ?? ''))
    .flatMap((element) => {
      const json = childrenOf(element)
        .map((child) => ('value' in child ? child.value : ''))
        .join('');
      const values = valuesOf(readJson(json), '');
      const vouch = vouchOfElement(element);
      const toPassage = (text: string, by: Vouch | null): Passage => ({
        file: page.file,
        text,
        language: 'en',
        story,
        pieces: [{ start: 0, end: text.length, vouch: by }],
        kind: 'attribute',
        placeAt: () => placeOf(page, element),
      });
      const said = values.filter(({ key }) => own[key] === undefined).map(({ text }) => text);
      const dates = values.map(({ key, text }) => ({ text, target: own[key] ?? null }));
      return [
        toPassage(said.join('\n'), vouch),
        ...dates
          .filter(({ target }) => target !== null)
          .map(({ text, target }) =>
            toPassage(text, vouch === null ? null : { ...vouch, claims: [], target }),
          ),
      ];
    });
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

interface Value {
  readonly key: string;
  readonly text: string;
}

function valuesOf(value: unknown, key: string): readonly Value[] {
  if (typeof value === 'number') return [{ key, text: String(value) }];
  if (typeof value === 'string') {
    return /^(?:https?:\/|\/|#)\S*$/u.test(value) ? [] : [{ key, text: value }];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value)
    .filter(([name]) => !names.has(name))
    .flatMap(([name, inner]) => valuesOf(inner, Array.isArray(value) ? key : name));
}
