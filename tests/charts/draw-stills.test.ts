import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { drawStills } from '../../src/charts/draw-stills.ts';
import { claimOf, inputOf, on } from './claim-fixture.ts';
import { matchDrawing } from './match-drawing.ts';

const claims = [
  claimOf('board-300', { value: 300, asOf: on('2026-03-04') }),
  claimOf('relief-40', { value: 40, side: 'monitor', asOf: on('2026-03-04') }),
  claimOf('relief-20', { value: 20, side: 'monitor', asOf: on('2026-03-02') }),
  claimOf('board-350', { value: 350, asOf: on('2026-03-09') }),
];
const disagreement = {
  id: 'd',
  measure: 'moved',
  kind: 'value' as const,
  severity: 'hard' as const,
  claims: ['board-300', 'relief-40'],
  summary: '',
};
const steps = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-05', '2026-03-06'];
const stills = drawStills(inputOf(claims, [disagreement]), steps);
const svg = (step: number): string => toHtml(stills[step] as Element);

describe('drawStills', () => {
  test('a step that adds no number has no still', () => {
    expect(stills.map((still) => still !== null)).toEqual([false, true, false, true, true]);
  });

  test('numbers of later steps are outlines, in one path', () => {
    expect(svg(1)).toContain('class="ghost"');
    expect(svg(1)).toContain('data-claim="board-300 relief-40 board-350"');
    expect(svg(4)).not.toContain('ghost');
  });

  test('the gap is there once both its claims are', () => {
    expect(svg(1)).not.toContain('apart');
    expect(svg(3)).toContain('260 apart');
    expect(svg(4)).toContain('260 apart');
  });

  test('only the numbers a step adds are printed; all known are told', () => {
    expect([...svg(4).matchAll(/class="number"[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual([
      '350',
    ]);
    expect(svg(4)).toContain('aria-label="Numbers given until 9 Mar: 20; 300; 40; 350"');
  });

  test('a number after the last step belongs to the last', () => {
    expect(svg(4)).toContain('350');
  });

  test('without a course to show there is no still', () => {
    expect(drawStills(inputOf(claims.slice(0, 1)), steps)).toEqual(steps.map(() => null));
  });

  test('is drawn as before', () => {
    matchDrawing('still', stills[3] ?? undefined);
  });
});
