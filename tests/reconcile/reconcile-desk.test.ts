import { describe, expect, test } from 'vitest';
import { reconcile } from '../../scripts/reconcile/reconcile.ts';
import { parseDesk } from '../../scripts/read/parse-desk.ts';
import { claims, sources } from './mine-story.ts';

describe('the desk', () => {
  const run = (text: string) =>
    reconcile({ id: 'mine', sources, claims, desk: parseDesk('desk.yaml', text), rejected: [] });

  test('drops, renames and moves claims, and each correction is on record', () => {
    const put = run(
      [
        'claims:',
        '  herald-12: { drop: true, why: It counts guards }',
        '  post-2000: { measure: detained-riots, why: Another riot }',
        'measures:',
        '  freed: { label: miners freed, why: Only miners were held }',
      ].join('\n'),
    );
    expect(put.corrections).toEqual([
      {
        ...{ kind: 'claim', target: 'herald-12', field: 'drop' },
        ...{ value: 'left out', why: 'It counts guards' },
      },
      {
        ...{ kind: 'claim', target: 'post-2000', field: 'measure' },
        ...{ value: 'detained-riots', why: 'Another riot' },
      },
      {
        ...{ kind: 'measure', target: 'freed', field: 'label' },
        ...{ value: 'miners freed', why: 'Only miners were held' },
      },
    ]);
    expect(put.claims.map(({ id }) => id)).not.toContain('herald-12');
    expect(put.claims.find(({ id }) => id === 'post-2000')?.measure).toBe('detained-riots');
    expect(put.measures.find(({ id }) => id === 'freed')?.label).toBe('miners freed');
  });

  test('merges measures and puts speakers right', () => {
    const put = run(
      [
        'measures:',
        '  people-held: { merge: [held, detained], label: once held }',
        'speakers:',
        '  Miners’ Council: { aliases: [Miners’ Watch], side: union }',
      ].join('\n'),
    );
    expect(
      put.corrections.map(({ kind, target, field, value }) => [kind, target, field, value]),
    ).toEqual([
      ['measure', 'people-held', 'label', 'once held'],
      ['measure', 'people-held', 'merge', 'held'],
      ['measure', 'people-held', 'merge', 'detained'],
      ['speaker', 'Miners’ Council', 'aliases', 'Miners’ Watch'],
      ['speaker', 'Miners’ Council', 'side', 'union'],
    ]);
    expect(put.measures.map(({ id, label }) => [id, label])).toEqual([
      ['freed', 'people freed'],
      ['people-held', 'once held'],
      ['held-start-of-year', 'held at the start of the year'],
    ]);
    expect(put.claims.find(({ id }) => id === 'wire-700')).toMatchObject({
      attributedTo: 'Miners’ Council',
      side: 'union',
      measure: 'people-held',
    });
  });

  test.each([
    [
      'claims:\n  herald-13: { drop: true, why: x }',
      'desk.yaml:2:3 desk-is-valid No claim "herald-13" in this story. Did you mean "herald-12", "herald-30", "herald-90"?',
    ],
    [
      'sources:\n  x.txt: { title: x }',
      'desk.yaml:2:3 desk-is-valid No source "x.txt" in this story.',
    ],
    [
      'measures:\n  freed:\n    merge:\n      - freedom',
      'desk.yaml:4:9 desk-is-valid No measure "freedom" in this story.',
    ],
    [
      'speakers:\n  Ada Brandt: { aliases: [Brandt] }',
      'desk.yaml:2:27 desk-is-valid No speaker "Brandt" in this story.',
    ],
  ])('may not name what the story does not have: %j', (text, message) => {
    expect(() => run(text)).toThrow(message);
  });
});
