import { describe, expect, test } from 'vitest';
import { assignSourceIds } from '../../scripts/normalize/assign-source-ids.ts';

const raw = (file: string, text: string, sha256 = '12ab34cd56ef7890'.repeat(4)) => ({
  file,
  text,
  encoding: 'utf-8',
  sha256,
});
const body =
  '\n\nThe harbor master said that at least 41 people had been rescued from the ferry by the morning.\n';
const name = (text: string) => assignSourceIds([raw('a.txt', text)]).get('a.txt');

describe('a source is named after', () => {
  test.each([
    ['its publisher', `Ferry sinks${body}Brought to you by Alder FM`, 'alder-fm'],
    [
      'its site, "news" aside where initials remain',
      `Ferry sinks${body}Brought to you by www.srnnews.com`,
      'srn',
    ],
    ['its address', `https://edition.example.co.uk/ferry\nFerry sinks${body}`, 'example'],
    ['its agency', `Ferry sinks${body.replace('The', 'May 12 (Reuters) - The')}`, 'reuters'],
    ['its author', `Ferry sinks\nWriter: DESK7${body}`, 'desk7'],
    [
      'the end of its title, without numbers',
      `Ferry sinks with 41 on board off Port Alder${body}`,
      'port-alder',
    ],
    [
      'the end of its title without accents',
      `Se hunde un transbordador en Peñíscola${body}`,
      'transbordador-peniscola',
    ],
  ])('%s', (_, text, id) => {
    expect(name(text)).toBe(id);
  });
});

test('a source is named after its file where nothing in it can be typed', () => {
  expect(assignSourceIds([raw('wire/ferry.txt', '४१ लोग')]).get('wire/ferry.txt')).toBe(
    'wire-ferry',
  );
});

test('ids given earlier stay, by file and then by bytes', () => {
  const text = `Ferry sinks off Port Alder${body}`;
  const files = [raw('a.txt', text, 'a'.repeat(64)), raw('new-name.txt', text, 'b'.repeat(64))];
  const recorded = [
    { id: 'old-a', file: 'a.txt', sha256: '0'.repeat(64) },
    { id: 'old-b', file: 'old-name.txt', sha256: 'b'.repeat(64) },
  ];
  expect([...assignSourceIds(files, recorded)]).toEqual([
    ['a.txt', 'old-a'],
    ['new-name.txt', 'old-b'],
  ]);
});

test('another file of the same name takes digits of its hash, a letter first', () => {
  const text = `Ferry sinks off Port Alder${body}`;
  const files = [raw('a.txt', text), raw('b.txt', text), raw('c.txt', text)];
  expect([...assignSourceIds(files).values()]).toEqual([
    'port-alder',
    'port-alder-ab34',
    'port-alder-ab34cd',
  ]);
});

test('a new file never takes an id that is recorded for another', () => {
  const text = `Ferry sinks off Port Alder${body}`;
  const recorded = [{ id: 'port-alder', file: 'b.txt', sha256: 'b'.repeat(64) }];
  const ids = assignSourceIds([raw('a.txt', text), raw('b.txt', text, 'b'.repeat(64))], recorded);
  expect(ids.get('b.txt')).toBe('port-alder');
  expect(ids.get('a.txt')).toBe('port-alder-ab34');
});
