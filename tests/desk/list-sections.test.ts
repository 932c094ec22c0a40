import { describe, expect, test } from 'vitest';
import type { DeskView } from '../../scripts/desk/desk-view.ts';
import { listSections } from '../../scripts/desk/list-sections.ts';
import type { Disagreement } from '../../src/model/disagreement.ts';
import { claimOf, sourceOf, viewOf } from './market-story.ts';

/** The items of one section as lines: what they are about, where, what they say. */
function linesOf(id: string, view: DeskView): readonly string[] {
  const section = listSections(view).find((each) => each.id === id);
  if (section === undefined) throw new Error(`unknown section: ${id}`);
  return section.items.map(({ about, file, line, text }) =>
    [...(about === null ? [] : [about]), `${file}:${line}`, text].join(' | '),
  );
}

test('a story with nothing to say of it has every section, empty', () => {
  const sections = listSections(viewOf({ sources: [], claims: [], measures: [] }));
  expect(sections.map(({ id, items }) => [id, items.length])).toEqual([
    ['broken-citations', 0],
    ['unexplained-disagreements', 0],
    ['slips', 0],
    ['lone-numbers', 0],
    ['unsure-claims', 0],
    ['undated-claims', 0],
    ['merged-speakers', 0],
    ['nameless-sources', 0],
    ['left-out', 0],
  ]);
});

test('each name taken for a speaker is listed with its reason, but for the name itself', () => {
  const claims = [claimOf('post-30', '30 stalls')];
  const speakers = [
    {
      name: 'Fire Brigade',
      mentions: [
        { form: 'City Fire Brigade', ground: null, claims: ['post-1'] },
        { form: 'Fire Brigade', ground: 'name', claims: ['post-2'] },
        { form: 'the brigade', ground: 'only one', claims: ['post-30'] },
      ],
    },
  ];
  expect(linesOf('merged-speakers', { ...viewOf({ claims }), speakers })).toEqual([
    'Fire Brigade | seeds/market-fire/post.txt:3 | the brigade: nobody else it could mean',
  ]);
});

describe('numbers only one source has', () => {
  const lone = 'seeds/market-fire/post.txt:4 | “55 stalls”, no speaker named (stalls burned)';

  test('a copy of an article bears nothing out, and its repeat is no second item', () => {
    expect(linesOf('lone-numbers', viewOf())).toEqual([
      `On charts or in the ledger only | ${lone}`,
    ]);
  });

  test('those the explainer cites are told apart', () => {
    const view = viewOf({}, '[55](claim:post-55) stalls');
    expect(linesOf('lone-numbers', view)).toEqual([`Cited in the explainer | ${lone}`]);
  });

  test('a number of another unit bears nothing out', () => {
    const claims = [
      claimOf('post-30', '30 stalls'),
      claimOf('echo-30', '30 stalls', { unit: 'car', measure: null }),
    ];
    expect(linesOf('lone-numbers', viewOf({ claims }))).toHaveLength(1);
  });

  test('a number that is neither counted nor cited needs no second source', () => {
    const claims = [claimOf('post-30', '30 stalls', { measure: null })];
    expect(linesOf('lone-numbers', viewOf({ claims }))).toEqual([]);
    expect(linesOf('lone-numbers', viewOf({ claims }, '[30](claim:post-30)'))).toHaveLength(1);
  });
});

describe('disagreements without a word of explanation', () => {
  const disagreement: Disagreement = {
    ...{ id: 'value-burned', measure: 'burned', kind: 'value', severity: 'hard' },
    ...{ claims: ['echo-30', 'post-55'], summary: 'The counts exclude each other.' },
  };
  const disagreements = [disagreement];
  const id = 'unexplained-disagreements';

  test('count once, with an item for each claim', () => {
    const view = viewOf({ disagreements }, 'A fire.');
    expect(linesOf(id, view)).toEqual([
      'The counts exclude each other. No side is cited. | seeds/market-fire/post.txt:4 | “55 stalls”, no speaker named (stalls burned)',
      'The counts exclude each other. No side is cited. | seeds/market-fire/echo.txt:2 | “30 stalls”, the brigade (stalls burned)',
    ]);
    expect(listSections(view).find((section) => section.id === id)?.count).toBe(1);
  });

  test('one side alone explains nothing', () => {
    const lines = linesOf(id, viewOf({ disagreements }, '[55](claim:post-55) stalls.'));
    expect(lines[0]).toContain('One side is cited. |');
    expect(lines[0]).toMatch(/; cited$/);
  });

  test('both sides in one calculation do', () => {
    const view = viewOf({ disagreements }, '[25](<calc:post-55 - echo-30>) more.');
    expect(linesOf(id, view)).toEqual([]);
  });

  test('a draft that sets them side by side explains nothing', () => {
    const draft =
      '---\ntitle: A fire\ndraft: true\n---\n\n[55](claim:post-55) or [30](claim:echo-30)?';
    const [line] = linesOf(id, viewOf({ disagreements }, draft));
    expect(line).toContain('The counts exclude each other. The draft cites them without a reason.');
  });

  test('two claims of the same side do not', () => {
    const paired: Disagreement = {
      ...disagreement,
      claims: ['echo-30', 'post-30', 'post-55'],
      pairs: [
        ['echo-30', 'post-55'],
        ['post-30', 'post-55'],
      ],
    };
    const text = '[30](claim:post-30,echo-30) stalls.';
    expect(linesOf(id, viewOf({ disagreements: [paired] }, text))).toHaveLength(3);
  });

  test('what may be reconciled comes last', () => {
    const soft: Disagreement = { ...disagreement, id: 'soft', severity: 'soft', summary: 'Near.' };
    const lines = linesOf(id, viewOf({ disagreements: [soft, disagreement] }));
    expect(lines[0]).toMatch(/^The counts exclude each other\. \|/);
    expect(lines[2]).toMatch(/^Near\. The sides may fit after all\. \|/);
  });
});

test('slips are told with whether the explainer mentions them', () => {
  const date = claimOf('echo-2027-05-04', 'Monday, 4 May 2027', { kind: 'date', measure: null });
  const slip: Disagreement = {
    ...{ id: 'slip', measure: null, kind: 'slip', severity: 'hard' },
    ...{ claims: [date.id], summary: 'The weekday does not fit.' },
  };
  const change = { claims: [date], disagreements: [slip] };
  const line =
    'The weekday does not fit. | seeds/market-fire/echo.txt:2 | “Monday, 4 May 2027”, the brigade';
  expect(linesOf('slips', viewOf(change))).toEqual([`${line}; the explainer does not mention it`]);
  const step = `<Step date="${date.id}">\n\nFire\n\n</Step>`;
  expect(linesOf('slips', viewOf(change, step))).toEqual([`${line}; the explainer cites it`]);
});

test('undated are counts without a day, and those that borrow the day of their article', () => {
  const asOf = { from: '2027-05-05', to: '2027-05-05', text: null, how: 'published' as const };
  const claims = [
    claimOf('post-55', '55 stalls', { asOf }),
    claimOf('post-30', '30 stalls', { asOf: null }),
    claimOf('echo-30', '30 stalls', { asOf: null, kind: 'duration' }),
    claimOf('copy-55', '55 stalls', { asOf: null, measure: null }),
  ];
  expect(linesOf('undated-claims', viewOf({ claims }))).toEqual([
    'No day at all: the charts cannot place them | seeds/market-fire/post.txt:3 | “30 stalls”, the brigade (stalls burned)',
    'No day in the text: the day the article appeared stands in | seeds/market-fire/post.txt:4 | “55 stalls”, the brigade (stalls burned)',
  ]);
});

test('a source is named with all it lacks', () => {
  const sources = [
    sourceOf('post', { publisher: null, url: null, published: null }),
    sourceOf('echo', { published: { date: '2027-05-05', how: 'inferred', text: null } }),
    sourceOf('copy'),
  ];
  expect(linesOf('nameless-sources', viewOf({ sources }))).toEqual([
    'seeds/market-fire/post.txt:1 | Market fire: no publisher; no address; no date',
    'seeds/market-fire/echo.txt:1 | Fire at the market: its date 2027-05-05 was worked out',
  ]);
});

test('flags are put into words, slips left to their own section', () => {
  const claims = [
    claimOf('post-30', '30 stalls', { flags: ['ambiguous-unit', 'slip:tense', 'new'] }),
  ];
  expect(linesOf('unsure-claims', viewOf({ claims }))).toEqual([
    'seeds/market-fire/post.txt:3 | “30 stalls”, the brigade (stalls burned): the unit can be read in two ways',
    'seeds/market-fire/post.txt:3 | “30 stalls”, the brigade (stalls burned): new',
  ]);
});

test('left out are unreadable files, copies, and articles of which no number is counted', () => {
  const claims = [claimOf('post-30', '30 stalls')];
  const rejected = [{ file: 'a.pdf', reason: 'is a PDF' }];
  expect(linesOf('left-out', viewOf({ claims, rejected }))).toEqual([
    'Not part of the story | seeds/market-fire/a.pdf:1 | is a PDF',
    'Counted once with the original | seeds/market-fire/copy.txt:1 | copies post.txt',
    'Listed as a source, but none of its numbers is part of a measure | seeds/market-fire/echo.txt:1 | Fire at the market',
  ]);
});

describe('citations that no longer exist', () => {
  test('are named with their line and the claims of the same words', () => {
    const text =
      '---\ntitle: Fire\n---\n\n[30  Stalls](claim:post-31) and\n[x](<calc:post-55 - gone-1>).\n\n<Chart measure="gone" />\n';
    expect(linesOf('broken-citations', viewOf({}, text))).toEqual([
      'fire.mdx:5 | no claim has the id post-31, cited for “30  Stalls”; the same words: post-30, echo-30',
      'fire.mdx:6 | no claim has the id gone-1, cited for “x”; nearest: copy-55, post-30, post-55',
      'fire.mdx:8 | no measure has the id gone; nearest: burned',
    ]);
  });

  test('an explainer that is no MDX is said to be none', () => {
    const lines = linesOf('broken-citations', viewOf({}, '<Chart'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^fire\.mdx:1 \| The explainer cannot be read: Unexpected end of file/,
    );
  });
});
