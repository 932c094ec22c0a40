import { describe, expect, test } from 'vitest';
import { draftContext } from '../../scripts/write/draft-context.ts';
import { hasSpeaker, nameSpeaker } from '../../scripts/write/name-speaker.ts';
import { article, exampleClaim, story } from './example-story.ts';

const words = {
  title: null,
  dek: null,
  hasNumber: (text: string) => /\d/.test(text),
  cutNumber: (text: string) => text,
};
const source = article.source;
const contextOf = (...sources: readonly (typeof source)[]) =>
  draftContext({ ...story, sources }, [article], words);
const by = (attributedTo: string | null, from = 'harbor-post') =>
  exampleClaim('harbor-post-40', 'over 40 crews', { attributedTo, source: from });

const named = contextOf(source);

describe('who counted', () => {
  test.each([
    ['Ana Ruiz', 'Ana Ruiz'],
    ['The union', 'the union'],
    ['officials', 'officials'],
    ['police', 'police'],
    ['doctors at Orrin Hospital', 'doctors at Orrin Hospital'],
    ['harbor master Ana Ruiz', 'harbor master Ana Ruiz'],
    ['Institute of Harbors (IH)', 'Institute of Harbors'],
    ['Per Holm, speaking for the port', 'Per Holm'],
  ])('%s is said as %s', (name, said) => {
    expect(nameSpeaker(by(name), named)).toBe(said);
  });

  test.each([
    'study',
    'spokesman for the port',
    'preliminary',
    'Still from a film seen by a crew',
    'Part of the order',
    'reportedly (no source named)',
    'Pier 7',
  ])('%s is not, for no sentence can open with it', (name) => {
    expect(hasSpeaker(by(name), named)).toBe(false);
    expect(nameSpeaker(by(name), named)).toBe('Harbor Post');
  });
});

describe('a report without a publisher', () => {
  const bare = { ...source, publisher: null };
  const other = { ...bare, id: 'b', title: 'Crews go back to work' };

  test('is one report where it is the only one', () => {
    expect(nameSpeaker(by(null), contextOf(bare))).toBe('one report');
  });

  test('goes by its title where there are others', () => {
    expect(nameSpeaker(by(null, 'b'), contextOf(bare, other))).toBe(
      'the report “Crews go back to work”',
    );
  });

  test('whose title is long goes by its first words', () => {
    const long = { ...other, title: 'Crews go back to work after a night of talks in the harbor' };
    expect(nameSpeaker(by(null, 'b'), contextOf(bare, long))).toBe(
      'the report “Crews go back to work after a night of talks in …”',
    );
  });

  test('whose title holds a number is one report, and then another or the same', () => {
    const sources = [
      { ...bare, title: 'Strike: 40 crews' },
      { ...other, title: 'Strike: 12 crews' },
    ];
    const context = contextOf(...sources);
    expect(nameSpeaker(by(null, 'b'), context, by(null))).toBe('another report');
    expect(nameSpeaker(by(null), context, by(null))).toBe('the same report');
    expect(nameSpeaker(by(null, 'b'), context, by('The union'))).toBe('one report');
  });
});
