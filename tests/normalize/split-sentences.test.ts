import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../scripts/normalize/split-sentences.ts';

const split = (text: string, language = 'en') =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('splitSentences keeps together', () => {
  test.each([
    'Mr. Smith met Gen. Ruiz of St. Louis on Jan. 12.',
    'The U.S. Senate met J. R. Hall at No. 10.',
    'It was sold by Acme Inc. Chairman Lee for $1.5 million.',
    'Sept. 11 was a Tuesday.',
    'Brig. Gen. J. A. Hall of Ill. was there.',
    'He said: ”Mr. Hall is ill.”',
    '“Why now?” he asked.',
    'They said “Stop!” and left.',
    'Prices rose 3.5 percent.',
    'Visit example.com for more.',
    'The U.K. and the E.U. agreed.',
  ])('%s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  test.each([
    ['es', 'El Sr. Gómez y la Dra. Ruiz viajaron a EE. UU. con 40 personas.'],
    ['fr', 'M. Dupont et Mme. Petit ont vu 40 personnes.'],
  ])('abbreviations of %s', (language, text) => {
    expect(split(text, language)).toEqual([text]);
  });
});

describe('splitSentences parts', () => {
  test.each([
    ['two sentences', ['Forty died.', 'Ten were hurt.']],
    [
      'after an abbreviation that a new sentence follows',
      ['He lives in the U.S.', 'The trial is in May.'],
    ],
    ['after a word that is an abbreviation elsewhere', ['Forty fell ill.', 'Nurses came.']],
    ['after “no”', ['Did they know?', 'No.', 'Nobody told them.']],
    ['after a single letter', ['They went to plan B.', 'The talks ended.']],
    ['after a closing quotation mark', ['“We counted 41.”', 'Then they left.']],
    ['before a quotation', ['They left.', '“We counted 41,” he said.']],
  ])('%s', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  test('where a page lost the space', () => {
    expect(split('He faces charges in New York.The releases went on.')).toEqual([
      'He faces charges in New York.',
      'The releases went on.',
    ]);
  });

  test('where no stop is within five thousand characters, at a space', () => {
    const parts = split('four score '.repeat(1000));
    expect(parts.every(({ length }) => length <= 5000)).toBe(true);
    expect(parts.join(' ')).toBe('four score '.repeat(1000).trim());
  });
});

test('a wrapped line does not end a sentence', () => {
  expect(split('Forty people\r\nwere freed. Ten\nstayed.')).toEqual([
    'Forty people\r\nwere freed.',
    'Ten\nstayed.',
  ]);
});

test('sentences cover all but white space, in order, whatever the text', () => {
  const text = fc.array(
    fc.constantFrom(
      'U.S. ',
      'Mr. ',
      'a',
      'The ',
      '. ',
      '.',
      '\n',
      '“',
      '”',
      '? ',
      '41',
      'York.The ',
      '🚢',
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(text, (parts) => {
      const written = parts.join('');
      const spans = splitSentences(written, 'en');
      const kept = spans.map(({ start, end }) => written.slice(start, end)).join('');
      expect(kept.replace(/\s/g, '')).toBe(written.replace(/\s/g, ''));
      spans.forEach(({ start }, at) =>
        expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0),
      );
    }),
    { seed: 3, numRuns: 500 },
  );
});
