import { describe, expect, test } from 'vitest';
import { happenings } from '../../../scripts/grammar/en/happenings.ts';
import { languages } from '../../../scripts/grammar/languages/languages.ts';

describe.each(languages.filter(({ tag }) => tag !== 'en'))(
  '$tag',
  ({ labels, happenings: own }) => {
    test('names in its own words whatever it can say happened', () => {
      const unnamed = Object.keys(own).filter((id) => labels.happenings[id] === undefined);
      expect(unnamed).toEqual([]);
    });

    test('names sums of money in its own words', () => {
      const sums = happenings.filter(({ labelOfMoney }) => labelOfMoney !== undefined);
      expect(Object.keys(labels.ofMoney).sort()).toEqual(sums.map(({ id }) => id).sort());
    });
  },
);
