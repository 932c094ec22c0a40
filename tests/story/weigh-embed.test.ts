import { expect, test } from 'vitest';
import { weighEmbed } from '../../src/story/weigh-embed.ts';
import { makeChart } from './make-chart.ts';
import { makeClaim } from './make-claim.ts';
import { makeStory } from './make-story.ts';

const sentence = (words: string) => ({ exact: words, prefix: '', suffix: '', start: 0, end: 25 });
const port = makeClaim({ id: 'port-120' });
const sea = makeClaim({
  id: 'sea-340',
  quote: sentence('Of the fleet, 340 hulls never left their moorings in that long week of gales.'),
});

const storyOf = (...claims: Parameters<typeof makeStory>[0][number][]) => ({
  ...makeStory(claims),
  path: '/ferries/',
  explainer: { title: 'How many boats lay idle?' },
  source: () => ({ publisher: 'Port Ledger', title: 'Boats lie idle', published: null }),
});

test('an embed weighs what every embed has, and its own texts', () => {
  const bare = weighEmbed(storyOf(), makeChart([]));
  const one = weighEmbed(storyOf(port), makeChart([port.id]));
  const two = weighEmbed(storyOf(port, sea), makeChart([port.id, sea.id]));
  expect(bare).toBeGreaterThan(1900);
  expect(one).toBeGreaterThan(bare);
  expect(two - one).toBeGreaterThan(40);
  expect(two).toBeLessThan(2600);
});

test('of claims that no mark shows, the sentences do not stand in it', () => {
  const story = storyOf(port, sea);
  const drawn = makeChart([port.id]);
  const { rows } = makeChart([port.id, sea.id]);
  expect(weighEmbed(story, { ...drawn, rows })).toBe(weighEmbed(story, drawn));
});

test('marks of more classes bring more styles', () => {
  const chart = makeChart([]);
  const styled = (classes: readonly string[]): number =>
    weighEmbed(storyOf(), {
      ...chart,
      wide: { ...chart.wide, properties: { className: [...classes] } },
    });
  expect(styled(['chart', 'pill']) - styled(['chart'])).toBeGreaterThan(40);
});
