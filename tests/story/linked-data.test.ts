import { describe, expect, test } from 'vitest';
import {
  explainerData,
  ledgerData,
  type LinkedData,
  sourceData,
} from '../../src/story/linked-data.ts';
import { scriptJson } from '../../src/story/script-json.ts';
import { sourceOf } from '../model/source-fixture.ts';
import { makeClaim } from './make-claim.ts';
import { makeStory } from './make-story.ts';

const site = new URL('https://news.example/');
const claims = [
  makeClaim({ id: 'port-120', attributedTo: 'the port', asOf: on('2031-05-14', '2031-05-14') }),
  makeClaim({ id: 'port-300', text: '300', measure: 'all', asOf: on('2031-05-01', '2031-05-31') }),
  makeClaim({ id: 'port-2031', text: '2031', kind: 'date', measure: null }),
];
const labels = [
  { id: 'idle', label: 'boats idle' },
  { id: 'all', label: 'boats' },
];
const story = {
  ...makeStory(claims),
  path: '/boats/',
  language: 'en-GB',
  sources: [sourceOf({ id: 'port', title: 'Boats lie idle' })].map((source) => ({
    ...source,
    corrections: [],
  })),
  measures: labels.map((own) => ({ ...own, unit: 'boat', scope: null, claims: [], relations: [] })),
  measure(id: string) {
    const found = this.measures.find((measure) => measure.id === id);
    if (found === undefined) throw new Error(`unknown measure: ${id}`);
    return found;
  },
  explainer: {
    ...{ title: 'How many boats?', summary: 'Two counts.', byline: 'The desk', draft: false },
    ...{ language: 'en-GB', published: '2031-05-20', updated: '2031-05-21' },
  },
};

function on(from: string, to: string) {
  return { from, to, text: null, how: 'explicit' as const };
}
const written = (data: LinkedData): unknown => JSON.parse(scriptJson(data));

test('an explainer is an article that rests on others and has its data', () => {
  expect(written(explainerData(story, site))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': 'https://news.example/boats/',
    headline: 'How many boats?',
    description: 'Two counts.',
    inLanguage: 'en-GB',
    datePublished: '2031-05-20',
    dateModified: '2031-05-21',
    image: 'https://news.example/boats/card.png',
    author: { name: 'The desk' },
    publisher: { '@type': 'Organization', name: 'Sourceline', url: 'https://news.example/' },
    isBasedOn: [{ '@id': 'https://news.example/boats/sources/port/#article' }],
    hasPart: { '@id': 'https://news.example/boats/ledger/#data' },
  });
});

test('a draft says that it is one, and no day that it has not', () => {
  const explainer = { ...story.explainer, draft: true, published: null, updated: null };
  const data = written(explainerData({ ...story, explainer }, site));
  expect(data).toMatchObject({ creativeWorkStatus: 'Draft' });
  expect(data).not.toHaveProperty('datePublished');
});

describe('a source', () => {
  const page = 'https://news.example/boats/sources/port/';
  const [own] = story.sources;
  if (own === undefined) throw new Error('no source');

  test('is an article, its sentences and what each claims; dates are no counts', () => {
    expect(written(sourceData(story, own, site))).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'NewsArticle',
          '@id': `${page}#article`,
          identifier: 'port',
          headline: 'Boats lie idle',
          inLanguage: 'en',
          url: 'https://wire.example/2025/walk_out',
          datePublished: '2025-03-03',
          publisher: { '@type': 'Organization', name: 'Wire7' },
        },
        {
          '@type': 'Quotation',
          '@id': `${page}#quote-0`,
          text: '120 boats of 300 lay idle.',
          inLanguage: 'en',
          identifier: 'port:0-26',
          isPartOf: { '@id': `${page}#article` },
        },
        {
          '@type': 'Claim',
          '@id': `${page}#claim-port-120`,
          identifier: 'port-120',
          name: '120 boats',
          about: { name: 'boats idle' },
          author: { name: 'the port' },
          temporalCoverage: '2031-05-14',
          appearance: { '@id': `${page}#quote-0` },
        },
        {
          '@type': 'Claim',
          '@id': `${page}#claim-port-300`,
          identifier: 'port-300',
          name: '300',
          about: { name: 'boats' },
          appearance: { '@id': `${page}#quote-0` },
        },
      ],
    });
  });

  test('whose day was inferred has none', () => {
    const published = { date: '2031-05-14', how: 'inferred' as const, text: null };
    const data = scriptJson(sourceData(story, { ...own, published }, site));
    expect(data).not.toContain('datePublished');
  });
});

test('the ledger is a data set with its files and its licence', () => {
  const words = { name: 'The ledger: How many boats?', description: 'Every count.' };
  expect(written(ledgerData(story, words, site))).toMatchObject({
    '@type': 'Dataset',
    '@id': 'https://news.example/boats/ledger/#data',
    ...words,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isPartOf: { '@id': 'https://news.example/boats/' },
    variableMeasured: ['boats idle', 'boats'],
    distribution: ['claims.csv', 'claims.json', 'datapackage.json'].map((file) => ({
      '@type': 'DataDownload',
      contentUrl: `https://news.example/boats/${file}`,
    })),
  });
});

test('nobody is judged', () => {
  const all = [
    explainerData(story, site),
    ...story.sources.map((one) => sourceData(story, one, site)),
  ];
  expect(scriptJson(all)).not.toMatch(/ClaimReview|Rating|review/i);
});
