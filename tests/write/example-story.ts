/** A small story of our own: two sources, two counts, one day. */
import type { Article } from '../../src/model/article.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Story } from '../../src/model/story.ts';

const text =
  'Ferry strike\n\nThe union said "over 40 crews" had stopped work by 3 May.\nimport fees rose.\n';

export const article: Article = {
  source: {
    id: 'harbor-post',
    file: 'a.txt',
    title: 'Ferry strike',
    publisher: 'Harbor Post',
    url: null,
    published: { date: '2025-05-04', how: 'text', text: '4 May 2025' },
    language: 'en',
    sha256: 'a'.repeat(64),
    copyOf: null,
  },
  text,
  blocks: [
    { start: 0, end: 12, role: 'title' },
    { start: 14, end: text.indexOf('\nimport'), role: 'body' },
    { start: text.indexOf('import'), end: text.length - 1, role: 'body' },
  ],
  sentences: [],
};

const sentence = text.slice(14, text.indexOf('\nimport'));

export function exampleClaim(id: string, words: string, change: Partial<Claim> = {}): Claim {
  const start = text.indexOf(words);
  return {
    id,
    source: 'harbor-post',
    file: 'a.txt',
    text: words,
    start,
    end: start + words.length,
    quote: { exact: sentence, prefix: '', suffix: '', start: 14, end: 14 + sentence.length },
    kind: 'count',
    value: 40,
    low: 40,
    high: null,
    modality: 'moreThan',
    unit: 'crew',
    measure: 'crews-stopped',
    scope: null,
    attributedTo: 'The union',
    side: 'union',
    cue: 'said',
    asOf: null,
    event: null,
    flags: [],
    ...change,
  };
}

const claims = [
  exampleClaim('harbor-post-40', 'over 40 crews'),
  exampleClaim('harbor-post-2025-05-03', '3 May', {
    kind: 'date',
    value: null,
    low: null,
    measure: null,
    modality: 'exact',
    event: { from: '2025-05-03', to: '2025-05-03' },
  }),
];

export const story: Story = {
  id: 'ferry-strike',
  sources: [article.source],
  claims,
  measures: [
    {
      id: 'crews-stopped',
      label: 'crews that stopped',
      unit: 'crew',
      scope: null,
      claims: ['harbor-post-40'],
      relations: [],
    },
  ],
  disagreements: [],
  events: [
    {
      id: 'crews-stop',
      from: '2025-05-03',
      to: '2025-05-03',
      how: 'explicit',
      headline: 'Crews stop work',
      claims: ['harbor-post-40', 'harbor-post-2025-05-03'],
      quotes: [{ source: 'harbor-post', start: 14, end: 14 + sentence.length }],
      expected: false,
    },
  ],
  corrections: [],
  rejected: [],
};
