import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractPredicate } from '../../scripts/extract/extract-predicates.ts';
import { extractQuantities } from '../../scripts/extract/extract-quantities.ts';
import type { Predicate } from '../../src/model/article.ts';
import { articleOf } from './article-of.ts';

/** The predicate of the quantity printed as `number`. */
function predicateOf(number: string, text: string, language = 'en'): Predicate {
  const article = articleOf(text, language);
  const start = text.indexOf(number);
  const sentence = article.sentences.find((one) => one.start <= start && start < one.end);
  if (start < 0 || sentence === undefined) throw new Error(`invalid number: ${number}`);
  const found = extractQuantities(article).find((one) => one.start <= start && start < one.end);
  const bare = { start, end: start + number.length, head: null, modifiers: [] };
  return extractPredicate(article, sentence, found ?? bare);
}

describe('the verb', () => {
  test.each([
    ['90 miners were rescued on Monday.', 'rescue'],
    ['The army rescued 90 miners.', 'rescue'],
    ['The ministry announced the rescue of 90 miners.', 'rescue'],
    ['The owner claimed to have rescued 90 miners in a day.', 'rescue'],
    ['The number of miners rescued since Thursday ranges between 90 and 95.', 'rescue'],
    ['90 miners trapped in May have been rescued.', 'rescue'],
    ['90 miners remain in hospital.', 'remain'],
    ['90 miners were in hospital on Monday.', 'be'],
    ['The owner has freed most of the 90 miners detained after the strike.', 'detain'],
    ['The fire killed at least 90 people and wounded more.', 'kill'],
    ['90 people, including two guards, have also been freed.', 'free'],
    ['90 people had their savings stolen.', 'steal'],
    ['Papers of 90 men were illegally obtained.', 'obtain'],
    ['Plans to cut 90 jobs will prove costly.', 'cut'],
    ['Owner frees 90 miners', 'free'],
  ])('of %j is %j', (text, verb) => {
    expect(predicateOf('90', text).verb).toBe(verb);
  });

  test('is none where the noun is the event', () => {
    const predicate = predicateOf('90 deaths', 'Doctors confirmed 40 infections and 90 deaths.');
    expect([predicate.verb, predicate.head]).toEqual([null, 'death']);
  });

  test('of a part is what happened to the part, of the whole what happened to all', () => {
    const text = 'The army freed 30 of the 90 miners kidnapped in May.';
    expect(predicateOf('30', text)).toMatchObject({ verb: 'free', partitive: true });
    expect(predicateOf('90', text)).toMatchObject({ verb: 'kidnap', partitive: false });
  });

  test('is no part at the end of a sentence, nor where its noun is another’s', () => {
    expect(predicateOf('90', 'The army has freed 90').partitive).toBe(false);
    const doses = 'The firm made 90 doses of its vaccine in May.';
    expect(predicateOf('90 doses', doses).partitive).toBe(false);
  });
});

describe('states of one thing', () => {
  const states = [
    '90 miners have been freed.',
    '90 miners are still held.',
    '90 miners were held at the start of the year.',
    '90 miners remain behind bars.',
    '90 miners were detained after the strike.',
    '90 miners were freed overnight.',
    'They are not going to free 90 miners.',
  ];

  test('are told apart', () => {
    const found = states.map((text) => {
      const { verb, tense, negated, qualifiers } = predicateOf('90', text);
      return [verb, tense, negated, qualifiers.join(', ')];
    });
    expect(found).toEqual([
      ['free', 'past', false, ''],
      ['hold', 'past', false, 'still'],
      ['hold', 'past', false, 'at the start of the year'],
      ['remain', 'present', false, 'remain, behind bars'],
      ['detain', 'past', false, ''],
      ['free', 'past', false, 'overnight'],
      ['free', 'future', true, ''],
    ]);
  });
});

describe('the place', () => {
  test.each([
    ['90 miners were freed in New Karst on Monday.', 'New Karst'],
    ['In Karst, 90 miners were freed.', 'Karst'],
    ['90 miners remain in Karstian custody.', null],
    ['90 miners were freed in May.', null],
  ])('in %j is %j', (text, place) => {
    expect(predicateOf('90', text).place).toBe(place);
  });
});

describe('in Spanish', () => {
  test.each([
    ['El Gobierno liberó a 90 mineros.', 'liberar', 'past'],
    ['La excarcelación de 90 mineros fue anunciada.', 'excarcelación', null],
    ['Unos 90 mineros siguen detenidos.', 'seguir', 'present'],
    ['El ministro dijo que 90 mineros habían sido liberados.', 'liberar', 'past'],
  ])('%j', (text, verb, tense) => {
    expect(predicateOf('90', text, 'es')).toMatchObject({ verb, tense });
  });
});

test('no text makes it throw, and a long line costs no more than its neighborhood', () => {
  const words = fc.constantFrom(
    ...'5|the|of|freed|,|were|have|had|that|in|May|Karst|remain|"|who'.split('|'),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), fc.nat(40), (parts, at) => {
      const text = [...parts.slice(0, at), '7', ...parts.slice(at)].join(' ');
      const predicate = predicateOf('7', text);
      expect(predicate.qualifiers).toEqual([...new Set(predicate.qualifiers)]);
    }),
    { seed: 7, numRuns: 2000 },
  );
});
