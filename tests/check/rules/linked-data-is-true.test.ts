/** What search engines read is judged like what people read. */
import { expect, test } from 'vitest';
import { findings, harbor, index } from '../harbor.ts';
import { edit } from '../load-fixture.ts';

const page = 'https://news.example/harbor-strike/sources/wire/';
const quotation = {
  '@type': 'Quotation',
  '@id': `${page}#quote-60`,
  identifier: 'wire:60-147',
  text: 'More than 400 dock workers walked out at Port Alder on Monday, the port authority said.',
};
const claim = {
  '@type': 'Claim',
  '@id': `${page}#claim-wire-400`,
  identifier: 'wire-400',
  name: 'More than 400 dock workers',
  author: { name: 'the port authority' },
};
const source = { '@type': 'NewsArticle', identifier: 'wire', datePublished: '2025-03-03' };
const own = { '@type': 'NewsArticle', datePublished: '2025-03-05' };

function judge(data: unknown): readonly string[] {
  const script = `<script type="application/ld+json" data-furniture="published">${JSON.stringify(data)}</script>`;
  const dist = edit(harbor.dist, index, 'they walked out.', `they walked out. ${script}`);
  return findings({ dist }).map(({ ruleId, actual }) => `${ruleId} ${actual}`);
}

test('a quotation, a claim, a source and the dates of the page hold', () => {
  expect(judge({ '@graph': [quotation, claim, source, own] })).toEqual([]);
});

test.each([
  ['a quotation changed', { ...quotation, text: 'More than 400 walked out.' }, 'quote-is-verbatim'],
  ['a quotation of no source', { ...quotation, identifier: 'x:1-2' }, 'claim-exists'],
  ['a number beside a quotation', { ...quotation, name: '400 workers' }, 'number-has-source'],
  ['another number', { ...claim, name: 'More than 500 workers' }, 'number-equals-claim'],
  [
    'another number of who says so',
    { ...claim, author: { name: '3 of them' } },
    'number-equals-claim',
  ],
  ['an unknown claim', { ...claim, identifier: 'wire-3' }, 'claim-exists'],
  ['another day of a source', { ...source, datePublished: '2025-03-04' }, 'number-equals-claim'],
  ['a day that is not the page’s', { ...own, datePublished: '1999-01-01' }, 'number-equals-claim'],
  ['a picture elsewhere', { image: 'https://cdn.example/a.png' }, 'link-resolves'],
  ['a page that is not there', { '@id': `${page}none/` }, 'link-resolves'],
  ['a verdict in numbers', { '@type': 'Rating', ratingValue: 4 }, 'number-equals-claim'],
  ['a name of what does not vouch', { '@type': 'Thing', identifier: '12' }, 'number-equals-claim'],
])('%s is found', (_, data, rule) => {
  expect(judge(data).map((found) => found.split(' ')[0])).toContain(rule);
});
