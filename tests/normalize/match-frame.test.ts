import { describe, expect, test } from 'vitest';
import { matchFrame } from '../../scripts/normalize/match-frame.ts';

describe('is the frame of a page', () => {
  test.each([
    ['Powered by Acme', 'line'],
    ['Weather brought to you by Acme', 'line'],
    ['https://example.org/a/b', 'line'],
    ['var a = {b: 1}; if (a) { go($x); }', 'line'],
    ['.side { color: red; margin: 0; } .top { color: red; }', 'line'],
    ['Related stories', 'list'],
    ['12 comments', 'tail'],
    ['Home | World | Norland', 'line'],
    ['Inicio > Mundo', 'line'],
  ])('%s', (line, frame) => {
    expect(matchFrame(line)).toBe(frame);
  });
});

describe('is prose', () => {
  test.each([
    'Fares rose from $4 to $5 in May, to $6 in June and to $7 in July.',
    'It lost $3; the rest lost $4; one gained $5; none kept $6.',
    'Ana Ruiz; Bo Lind; Eva Sol; and Ivo Kern sailed.',
    'The ferry is powered by two engines of 400 horsepower.',
    'The new ferry is powered by two engines of 400 horsepower and carries 116 passengers a day',
  ])('%s', (line) => {
    expect(matchFrame(line)).toBeNull();
  });
});
