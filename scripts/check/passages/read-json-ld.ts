/** Reads JSON-LD and other data scripts as passages: what search engines read of a page. */
import type { StoryRecord } from '../record/story-record.ts';
import { isObject, readJson } from '../text/read-json.ts';
import { noVouch } from '../vouch/vouch.ts';
import type { Vouch } from '../vouch/vouch.ts';
import { placeOf } from './locate.ts';
import { attributeOf, childrenOf, elementsOf } from './page.ts';
import type { Element, Page } from './page.ts';
import type { Passage } from './passage.ts';
import { vouchOfElement } from './vouch-of-element.ts';

/** Things that say by their `identifier` what vouches for them and for what is in them, as `data-*` attributes do. */
const vouching: Readonly<Record<string, (identifier: string) => Partial<Vouch>>> = {
  Claim: (id) => ({ claims: [id] }),
  Quotation: (quote) => ({ quote }),
  NewsArticle: (source) => ({ source }),
};

/** Keys whose values name things rather than say them. */
const names = new Set(['@context', '@type', '@id', 'url', 'id', 'sha256', 'inLanguage']);

/** Keys that hold a date of the page itself, unless they are of a source. */
const own: Readonly<Record<string, 'published' | 'updated'>> = {
  datePublished: 'published',
  dateCreated: 'published',
  dateModified: 'updated',
};

/** Keys whose addresses are the site's own. */
const ownAddresses = new Set(['@id', 'image', 'contentUrl']);

interface Leaf {
  readonly key: string;
  readonly text: string;
  readonly vouch: Vouch | null;
  readonly language: string;
}

/** What the data scripts of a page say: `quotes` are texts that some slice must equal, `addresses` must lead to something of the site. */
export interface LinkedData {
  readonly passages: readonly Passage[];
  readonly quotes: readonly {
    readonly element: Element;
    readonly quote: string;
    readonly text: string;
  }[];
  readonly addresses: readonly { readonly element: Element; readonly address: string }[];
}

/** Takes a page and the story it belongs to; names and addresses are no passages. */
export function readJsonLd(page: Page, story: StoryRecord | null): LinkedData {
  const scripts = elementsOf(page)
    .filter(({ tagName }) => tagName === 'script')
    .filter((element) => /json$/iu.test(attributeOf(element, 'type') ?? ''))
    .map((element) => ({ element, leaves: leavesOf(element, story?.language ?? 'en') }));
  return {
    passages: scripts.flatMap(({ element, leaves }) =>
      toPassages(
        leaves.filter(({ text }) => !isAddress(text)),
        page,
        element,
        story,
      ),
    ),
    quotes: scripts.flatMap(({ element, leaves }) =>
      leaves.flatMap(({ text, vouch }) =>
        vouch === null || vouch.quote === null ? [] : [{ element, quote: vouch.quote, text }],
      ),
    ),
    addresses: scripts.flatMap(({ element, leaves }) =>
      leaves
        .filter(({ key, text }) => ownAddresses.has(key) && isAddress(text))
        .map(({ text }) => ({ element, address: text })),
    ),
  };
}

/** All that one thing vouches for is one passage, and each date of the page. */
function toPassages(
  leaves: readonly Leaf[],
  page: Page,
  element: Element,
  story: StoryRecord | null,
): readonly Passage[] {
  const toPassage = (text: string, vouch: Vouch | null, language: string): Passage => ({
    ...{ file: page.file, text, language, story },
    pieces: [{ start: 0, end: text.length, vouch }],
    kind: vouch === null || vouch.quote === null ? 'attribute' : 'text',
    placeAt: () => placeOf(page, element),
  });
  const said = leaves.filter(({ key }) => !names.has(key));
  const dateOf = ({ key, vouch }: Leaf): string | null =>
    vouch?.source == null ? (own[key] ?? null) : null;
  const groups = Map.groupBy(
    said.filter((leaf) => dateOf(leaf) === null),
    ({ vouch }) => vouch,
  );
  return [
    ...[...groups].map(([vouch, group]) =>
      toPassage(group.map(({ text }) => text).join('\n'), vouch, group[0]?.language ?? 'en'),
    ),
    ...said.flatMap((leaf) => {
      const target = dateOf(leaf);
      if (target === null) return [];
      const { text, vouch, language } = leaf;
      return [toPassage(text, vouch === null ? null : { ...vouch, claims: [], target }, language)];
    }),
  ];
}

function leavesOf(element: Element, language: string): readonly Leaf[] {
  const json = childrenOf(element)
    .map((child) => ('value' in child ? child.value : ''))
    .join('');
  const visit = (value: unknown, key: string, context: Omit<Leaf, 'key' | 'text'>): Leaf[] => {
    if (typeof value === 'number' || typeof value === 'string') {
      // A slice proves the text of a quotation, and nothing else that is said of it.
      const isProved = context.vouch?.quote == null || key === 'text';
      return [{ ...context, key, text: String(value), vouch: isProved ? context.vouch : null }];
    }
    if (Array.isArray(value)) return value.flatMap((inner) => visit(inner, key, context));
    if (!isObject(value)) return [];
    const { '@type': type, identifier, inLanguage } = value;
    const vouch = typeof identifier === 'string' ? vouching[String(type)]?.(identifier) : undefined;
    const inner = {
      vouch: vouch === undefined ? context.vouch : { ...noVouch, ...vouch },
      language: typeof inLanguage === 'string' ? inLanguage : context.language,
    };
    return Object.entries(value)
      .filter(([name]) => name !== 'identifier' || vouch === undefined)
      .flatMap(([name, part]) => visit(part, name, inner));
  };
  // What is no JSON is read as it stands.
  return visit(readJson(json) ?? json, '', { vouch: vouchOfElement(element), language });
}

function isAddress(text: string): boolean {
  return /^(?:https?:\/|\/|#)\S*$/u.test(text);
}
