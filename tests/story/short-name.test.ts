import { expect, test } from 'vitest';
import { shortName } from '../../src/story/short-name.ts';

const short = (title: string, publisher: string | null = null): string =>
  shortName({ title, publisher });

test('a publisher is name enough', () => {
  expect(short('Ferries stay in port as talks fail', 'Island Post')).toBe('Island Post');
});

test('a long title is cut after a whole word, without the mark that follows it', () => {
  expect(short('Ferries stay in port as the talks fail, union says')).toBe(
    'Ferries stay in port as the talks fail…',
  );
});

test('a title that fits, or that a cut would leave with a number, stays whole', () => {
  expect(short('Ferries stay in port')).toBe('Ferries stay in port');
  const counted = 'Ferries stay in port for four days and four nights';
  expect(short(counted)).toBe(counted);
});
