import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../scripts/extract/extract-claims.ts';
import { articleOf } from './article-of.ts';

/** The telling of the date printed as `date` in a sentence, with its words. */
function tell(sentence: string, date: string, language = 'en') {
  const article = articleOf(`A headline\n\n${sentence}\n`, language);
  const claim = extractClaims(article).find(({ text, kind }) => kind === 'date' && text === date);
  if (claim?.telling == null) throw new Error(`invalid fixture: ${date}`);
  const { start, end, ...rest } = claim.telling;
  return { words: article.text.slice(start, end), ...rest };
}

describe('the words that tell', () => {
  test.each([
    ['The dam broke on 4 May 2031.', '4 May 2031', 'The dam broke on 4 May 2031'],
    ['On 4 May 2031, the dam broke.', '4 May 2031', 'the dam broke'],
    ['Yesterday the dam broke.', 'Yesterday', 'the dam broke'],
    ['According to the mayor on Sunday, the dam broke.', 'Sunday', 'the dam broke'],
    ['4 May 2031: > The dam breaks above the town.', '4 May 2031', 'The dam breaks above the town'],
    [
      'The levee held on 2 May 2031, and the dam broke on 4 May 2031.',
      '2 May 2031',
      'The levee held on 2 May 2031',
    ],
    [
      'The levee held on 2 May 2031, and the dam broke on 4 May 2031.',
      '4 May 2031',
      'the dam broke on 4 May 2031',
    ],
    [
      'While the levee held, the dam broke on 4 May 2031.',
      '4 May 2031',
      'the dam broke on 4 May 2031',
    ],
  ])('of %j at %j are %j', (sentence, date, words) => {
    expect(tell(sentence, date)).toMatchObject({ words, isWhole: true, isCut: false });
  });

  test.each([
    ['El lunes, la presa cedió sobre el pueblo.', 'es', 'la presa cedió sobre el pueblo'],
    ['Lundi, le barrage a cédé sur le village.', 'fr', 'le barrage a cédé sur le village'],
  ])('of %j are found in its language', (sentence, language, words) => {
    const article = articleOf(`Un titre\n\n${sentence}\n`, language);
    const telling = extractClaims(article).find(({ kind }) => kind === 'date')?.telling;
    expect(article.text.slice(telling?.start, telling?.end)).toBe(words);
  });

  test('end at a break where the sentence is long', () => {
    const sentence =
      'The dam above the town broke early in the morning on Sunday, which nobody in the valley below had thought could ever happen in their time or in that of their children.';
    expect(tell(sentence, 'Sunday').words).toBe(
      'The dam above the town broke early in the morning on Sunday',
    );
  });

  test('keep who says so, or own that they were cut', () => {
    const sentence =
      'Nobody in the valley below the dam was hurt when the water came down on Sunday, the mayor said after a visit to the three villages that the flood had passed through on its way to the sea.';
    const { words, isCut } = tell(sentence, 'Sunday');
    expect(words).toBe(
      'Nobody in the valley below the dam was hurt when the water came down on Sunday',
    );
    expect(isCut).toBe(true);
  });

  test('have their verb, whatever is said between', () => {
    const sentence =
      'The company, which runs dams for towns in the hills, said in a statement it learned of the leak on 4 May and ‘acted at once’ with the help of a firm of engineers from the coast.';
    expect(tell(sentence, '4 May').words).toBe(
      'The company, which runs dams for towns in the hills, said in a statement it learned of the leak on 4 May',
    );
    expect(
      tell(
        'The repairs, announced on Sunday, are seen as late by those who live in the valley.',
        'Sunday',
      ).words,
    ).toBe('The repairs, announced on Sunday, are seen as late by those who live in the valley');
  });

  test('keep who speaks before a quotation that holds the date', () => {
    expect(tell('The mayor said: "The dam broke on 4 May 2031."', '4 May 2031').words).toMatch(
      /^The mayor said/,
    );
  });

  test('tell nothing whole where what is owned stands in the sentence before', () => {
    expect(tell('Tom Reed, the mayor, ended his walk on Monday.', 'Monday').isWhole).toBe(true);
    expect(tell('Tom Reed, the mayor of Tarn, ended his on Monday.', 'Monday').isWhole).toBe(false);
  });

  test('leave no quotation open', () => {
    const sentence =
      'The mayor promised on Sunday that “the dam will be built again, stone by stone, and will be higher than it has ever been in its long and very troubled history” after all.';
    const { words } = tell(sentence, 'Sunday');
    expect((words.match(/“/g) ?? []).length).toBe((words.match(/”/g) ?? []).length);
  });
});

describe('what a date belongs to', () => {
  test('is not the main clause where it stands in one that only says more of a noun', () => {
    expect(
      tell('The mayor, who was elected in March 2031, opened the dam.', 'March 2031').isWhole,
    ).toBe(false);
    expect(tell('The dam broke after it was inspected in March 2031.', 'March 2031').isWhole).toBe(
      false,
    );
  });

  test('is not what holds now', () => {
    expect(tell('The mayor disputes a report released Monday.', 'Monday').isWhole).toBe(false);
  });

  test.each([
    ['The photo taken on 4 May 2031 shows the dam.', '4 May 2031', 'caption'],
    ['Divers are seen near the dam in Tarn, 4 May 2031.', '4 May 2031', 'scene'],
    ['Pray for all of us today @TarnMayor.', 'today', 'post'],
    ['“The dam broke yesterday,” he wrote.', 'yesterday', 'quoted'],
    ['4 May 2031: The dam breaks.', '4 May 2031', 'entry'],
    ['The dam broke on 4 May 2031.', '4 May 2031', 'prose'],
  ])('%j at %j is %s', (sentence, date, voice) => {
    expect(tell(sentence, date).voice).toBe(voice);
  });

  test('is a count where the words before it bound one', () => {
    expect(tell('As of Monday, 41 people were missing.', 'Monday').isBound).toBe(true);
    expect(tell('On Monday, 41 people were missing.', 'Monday').isBound).toBe(false);
  });

  test('is a saying where nothing else happened that day', () => {
    expect(tell('The mayor said on Monday that the dam was safe.', 'Monday').isReport).toBe(true);
    expect(tell('The mayor said the dam broke on Monday.', 'Monday').isReport).toBe(false);
  });
});

test('the words are a slice of their sentence, whatever it holds', () => {
  const word = fc.constantFrom(
    ...'the dam broke , and ; : — “ ” ( ) who said On Sunday 4 May 2031 41 people in after . > a'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const article = articleOf(`A headline\n\nWater ran ${words.join(' ')} on Sunday.\n`);
      for (const { telling, quote } of extractClaims(article)) {
        if (telling === null) continue;
        expect(telling.start).toBeGreaterThanOrEqual(quote.start);
        expect(telling.end).toBeLessThanOrEqual(Math.max(quote.end, telling.start));
        expect(telling.end).toBeGreaterThan(telling.start);
      }
    }),
    { seed: 7, numRuns: 200 },
  );
});
