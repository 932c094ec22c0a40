import { describe, expect, test } from 'vitest';
import { draftExplainer } from '../../scripts/write/draft-explainer.ts';
import type { DraftWords } from '../../scripts/write/draft-words.ts';
import type { Disagreement } from '../../src/model/disagreement.ts';
import { article, exampleClaim, story } from './example-story.ts';

const words: DraftWords = {
  title: null,
  dek: null,
  hasNumber: (text) => /\d/.test(text),
  cutNumber: (text) => /^.*?\d+/.exec(text)?.[0] ?? text,
};
const draft = (change: Partial<typeof story> = {}, desk: Partial<DraftWords> = {}) =>
  draftExplainer({ ...story, ...change }, [article], { ...words, ...desk });

const event = {
  id: 'crews-stop',
  from: '2025-05-03',
  to: '2025-05-03',
  how: 'explicit',
  headline: '… had stopped work by 3 May.',
  claims: ['harbor-post-40', 'harbor-post-2025-05-03'],
  quotes: [
    { source: 'harbor-post', start: 44, end: 71 },
    { source: 'harbor-post', start: 14, end: 71 },
  ],
  expected: false,
};

test('a draft tells the story in the sources’ words, every number a link', () => {
  expect(draft({ events: [event] })).toBe(`---
title: "Ferry strike"
summary: "Crews that stopped: what one report says, each number with the sentence it comes from."
byline: "the newsroom"
draft: true
language: "en"
published: "2025-05-04"
updated: "2025-05-04"
---

<Dek>

The union put the number of crews that stopped at [over 40](claim:harbor-post-40). All of it rests on a single report.

</Dek>

<Steps>

<Step date="harbor-post-2025-05-03">

### … had stopped work by [3 May](claim:harbor-post-2025-05-03)

</Step>

</Steps>

## What is not known

- **What day the figure for crews that stopped is from.** The union put the number of crews that stopped at [over 40](claim:harbor-post-40), without a date.

<Timeline />

<Ledger />

<Sources />
`);
});

test('a draft of sources without a date has none', () => {
  const sources = story.sources.map((source) => ({ ...source, published: null }));
  expect(draft({ sources })).toContain('published: null\nupdated: null\n');
});

describe('no bare number', () => {
  test('an event whose sentence holds one without a claim is not told by it', () => {
    const [date] = story.claims.slice(1);
    const text = draft({ events: [event], claims: date === undefined ? [] : [date] });
    expect(text).toContain('### … had stopped work by [3 May]');
    expect(text).not.toContain('over 40 crews');
  });

  test('a speaker, label or title that holds one is not named', () => {
    const claims = [exampleClaim('harbor-post-40', 'over 40 crews', { attributedTo: 'Local 7' })];
    const text = draft({ claims, events: [] }, { title: '40 crews' });
    expect(text).toContain('title: "Ferry strike"');
    expect(text).toContain('Harbor Post put the number of crews that stopped at [over 40]');
  });
});

const crewsDisputed: Disagreement = {
  id: 'value-crews',
  measure: 'crews-stopped',
  kind: 'value',
  severity: 'hard',
  claims: ['harbor-post-40', 'harbor-post-12'],
  summary: '',
};

test('the claims of the hardest disagreement open it', () => {
  const claims = [
    ...story.claims,
    exampleClaim('harbor-post-12', '3 May', { attributedTo: 'The ministry' }),
  ];
  const text = draft({
    claims,
    events: [],
    disagreements: [crewsDisputed],
  });
  expect(text).toContain(
    'The union put the number of crews that stopped at [over 40](claim:harbor-post-40); the ministry put it at [3](claim:harbor-post-12). Both cannot be right.',
  );
  expect(text).toContain('title: "Crews that stopped: sources do not agree"');
  expect(text).toContain(
    '<Disagreements>\n\nSources differ on crews that stopped.\n\n</Disagreements>',
  );
  expect(text).toContain('[Over 40](claim:harbor-post-40) against [3](claim:harbor-post-12).');
});

test('two numbers of one speaker are not put down to two', () => {
  const union = { attributedTo: 'The union' };
  const text = draft({
    claims: [
      ...story.claims.map((claim) =>
        claim.id === 'harbor-post-40' ? { ...claim, ...union } : claim,
      ),
      exampleClaim('harbor-post-12', '3 May', union),
    ],
    events: [],
    disagreements: [crewsDisputed],
  });
  expect(text).toMatch(/, then at \[3\]\(claim:harbor-post-12\)[^.]*\. The numbers contradict/v);
});

test('the desk’s title and dek go before ours', () => {
  const text = draft({}, { title: 'Ships that stay in port', dek: 'Nobody knows how many.' });
  expect(text).toContain('title: "Ships that stay in port"');
  expect(text).toContain('<Dek>\n\nNobody knows how many.\n\n</Dek>');
});

test('the desk’s dek may cite, but not hold a bare number', () => {
  expect(draft({}, { dek: 'At least [40](claim:harbor-post-40) crews.' })).toContain(
    '<Dek>\n\nAt least [40](claim:harbor-post-40) crews.\n\n</Dek>',
  );
  expect(draft({}, { dek: 'At least 40 crews.' })).toContain('The union put the number');
});

test('a story of no number says so', () => {
  const empty = draft({ claims: [], measures: [], events: [] });
  expect(empty).toContain(
    '<Dek>\n\nThe only report here holds no count that could be compared.\n\n</Dek>',
  );
  expect(empty).toContain('- **When it happened.** No source gives a date');
  expect(empty).not.toContain('<Chart');
});

test('a disputed count of a place is asked for there', () => {
  const [measure] = story.measures;
  const text = draft({
    claims: [
      ...story.claims,
      exampleClaim('harbor-post-12', '3 May', { attributedTo: 'The ministry' }),
    ],
    measures: measure === undefined ? [] : [{ ...measure, label: 'crews stopped, Orrin' }],
    disagreements: [crewsDisputed],
  });
  expect(text).toContain('title: "How many crews were stopped (Orrin)? Sources do not agree"');
});

test('a count of which nothing is told is quoted', () => {
  const [measure] = story.measures;
  const plain = 'The union said that over 40 crews had stopped work by 3 May.';
  const start = plain.indexOf('over');
  const [count] = story.claims;
  const claims =
    count === undefined
      ? []
      : [
          {
            ...count,
            start,
            end: start + 'over 40 crews'.length,
            quote: { exact: plain, prefix: '', suffix: '', start: 0, end: plain.length },
          },
        ];
  const told = draftExplainer(
    {
      ...story,
      claims,
      events: [],
      measures: measure === undefined ? [] : [{ ...measure, label: 'crew' }],
    },
    [{ ...article, text: plain }],
    { ...words, hasNumber: (text) => /\d(?! May)/.test(text) },
  );
  expect(told).toContain(
    '<Dek>\n\nHarbor Post says: “The union said that [over 40 crews](claim:harbor-post-40) had stopped work by 3 May.” All of it rests on a single report.\n\n</Dek>',
  );
});
