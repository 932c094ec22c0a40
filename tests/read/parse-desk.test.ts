import { describe, expect, test } from 'vitest';
import { parseDesk } from '../../scripts/read/parse-desk.ts';
import { DeskError } from '../../src/model/desk.ts';

describe('parseDesk', () => {
  test('reads decisions and remembers where each key stands', () => {
    const desk = parseDesk(
      'desk.yaml',
      [
        'title: The dam',
        'sources:',
        '  a/1.txt:',
        '    publisher: The Valley Post',
        '    published: 2031-05-02',
        'claims:',
        '  post-12:',
        '    drop: true',
        '    why: A house number',
      ].join('\n'),
    );
    expect(desk.decisions.sources).toEqual({
      'a/1.txt': { publisher: 'The Valley Post', published: '2031-05-02' },
    });
    expect(desk.decisions.claims['post-12']).toEqual({ drop: true, why: 'A house number' });
    expect(desk.places.get('/sources/a~11.txt')).toEqual({ line: 3, column: 3 });
    expect(desk.places.get('/claims/post-12/why')).toEqual({ line: 9, column: 5 });
  });

  test('an empty file decides nothing', () => {
    expect(parseDesk('desk.yaml', '').decisions).toEqual({
      sources: {},
      speakers: {},
      measures: {},
      claims: {},
    });
  });

  test.each([
    [
      'an unknown key',
      'tittle: x',
      'desk.yaml:1:1 desk-is-valid Unknown key "tittle"; expected one of "title", "claims", "dek".',
    ],
    [
      'an unknown key further in',
      'sources:\n  1.txt:\n    editor: me',
      'desk.yaml:3:5 desk-is-valid Unknown key "editor"; expected one of "drop", "title", "rights".',
    ],
    [
      'a correction without its why',
      'claims:\n  post-12:\n    drop: true',
      'desk.yaml:2:3 desk-is-valid claims.post-12.why: Invalid input: expected string, received undefined',
    ],
    [
      'an address that runs code',
      'sources:\n  1.txt:\n    url: javascript:alert(1)',
      'desk.yaml:3:5 desk-is-valid sources.1.txt.url: Invalid URL',
    ],
    [
      'a day that does not exist',
      'sources:\n  1.txt:\n    published: 2031-02-30',
      'desk.yaml:3:5 desk-is-valid sources.1.txt.published: Invalid ISO date',
    ],
    [
      'the same key twice',
      'title: a\ntitle: b',
      'desk.yaml:2:1 desk-is-valid Map keys must be unique at line 2, column 1:',
    ],
  ])('%s is an error with its line and column', (_, text, message) => {
    expect(() => parseDesk('desk.yaml', text)).toThrow(DeskError);
    expect(() => parseDesk('desk.yaml', text)).toThrow(message);
  });
});
