/** An invented story for the desk: a market fire in three papers, one of them a copy. */
import type { DeskView } from '../../scripts/desk/desk-view.ts';
import { readCitations } from '../../scripts/desk/read-citations.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Source } from '../../src/model/source.ts';
import type { Story } from '../../src/model/story.ts';

const texts = {
  post: 'Market fire\n\nThe brigade said 30 stalls burned.\r\nTraders count 55 stalls.\n',
  echo: 'Fire at the market\rThe brigade said 30 stalls burned, on Monday, 4 May 2027.',
  copy: 'Traders count 55 stalls.',
};

type Id = keyof typeof texts;

export function sourceOf(id: Id, change: Partial<Source> = {}): Source {
  return {
    id,
    file: `${id}.txt`,
    title: texts[id].split(/[\r\n]/, 1)[0] ?? '',
    publisher: 'The Paper',
    url: 'https://paper.example/fire',
    published: { date: '2027-05-05', how: 'text', text: '5 May 2027' },
    language: 'en',
    sha256: 'a'.repeat(64),
    copyOf: null,
    ...change,
  };
}

/** A count of stalls burned, dated and without flags unless said otherwise; `words` stand in the article. */
export function claimOf(id: string, words: string, change: Partial<Claim> = {}): Claim {
  const source = id.split('-', 1)[0] as Id;
  const text = texts[source];
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`invalid fixture: ${words}`);
  const value = Number(/\d+/.exec(words)?.[0]);
  const day = { from: '2027-05-04', to: '2027-05-04' };
  return {
    ...{ id, source, file: `${source}.txt`, text: words, start, end: start + words.length },
    quote: { exact: text, prefix: '', suffix: '', start: 0, end: text.length },
    ...{ kind: 'count', value, low: value, high: value, modality: 'exact', unit: 'stall' },
    ...{ measure: 'burned', scope: null, attributedTo: 'the brigade', side: null, cue: null },
    ...{ asOf: { ...day, text: null, how: 'explicit' }, event: null, flags: [] },
    ...change,
  };
}

const story: Story = {
  id: 'market-fire',
  sources: [sourceOf('post'), sourceOf('echo'), sourceOf('copy', { copyOf: 'post' })],
  claims: [
    claimOf('post-30', '30 stalls'),
    claimOf('post-55', '55 stalls', { attributedTo: null }),
    claimOf('echo-30', '30 stalls'),
    claimOf('copy-55', '55 stalls'),
  ],
  measures: [
    {
      ...{ id: 'burned', label: 'stalls burned', unit: 'stall', scope: null, relations: [] },
      claims: ['post-30', 'post-55', 'echo-30', 'copy-55'],
    },
  ],
  disagreements: [],
  events: [],
  corrections: [],
  rejected: [],
};

/** The view of the story as it stands, with what a test changes in it and the explainer it needs. */
export function viewOf(change: Partial<Story> = {}, explainer: string | null = null): DeskView {
  return {
    story: { ...story, ...change },
    folder: 'seeds/market-fire',
    speakers: [],
    texts: new Map(Object.entries(texts)),
    explainer: explainer === null ? null : { file: 'fire.mdx', ...readCitations(explainer) },
  };
}
