import { describe, expect, test } from 'vitest';
import { mergeSpeakers } from '../../scripts/reconcile/merge-speakers.ts';
import type { Side } from '../../src/model/claim.ts';
import { makeClaim } from './make-claim.ts';

const said = (attributedTo: string, side: Side | null = null) =>
  makeClaim({ source: 'post', text: 'n', sentence: 'n', attributedTo, side });

const names = (...forms: string[]) =>
  mergeSpeakers(forms.map((form) => said(form))).map(({ name, forms: own }) => [name, own]);

describe('mergeSpeakers', () => {
  test('folds accents', () => {
    expect(names('Zoë Marquês', 'Zoe Marques', 'Zoe Marques')).toEqual([
      ['Zoe Marques', ['Zoe Marques', 'Zoë Marquês']],
    ]);
  });

  test('takes a surname and a title for the one full name that ends on it', () => {
    expect(names('Ada Brandt', 'Brandt', 'Minister Ada Brandt')).toEqual([
      ['Ada Brandt', ['Ada Brandt', 'Brandt', 'Minister Ada Brandt']],
    ]);
  });

  test('leaves a surname alone that two people share', () => {
    expect(names('Ada Brandt', 'Otto Brandt', 'Brandt').map(([name]) => name)).toEqual([
      'Ada Brandt',
      'Otto Brandt',
      'Brandt',
    ]);
  });

  test('takes an acronym for the name it is made of', () => {
    expect(names('NWU', 'National Water Union')).toEqual([
      ['National Water Union (NWU)', ['NWU', 'National Water Union']],
    ]);
  });

  test('sees through descriptions on either side of a name', () => {
    expect(names('Valdor’s top miner Ada Brandt', 'Ada Brandt, head of the pit')).toEqual([
      ['Ada Brandt', ['Ada Brandt, head of the pit', 'Valdor’s top miner Ada Brandt']],
    ]);
  });

  test('names a description by the form that goes on with a name', () => {
    expect(names('Valdor’s top miner', 'Valdor’s top miner Ada Brandt')).toEqual([
      ['Ada Brandt', ['Valdor’s top miner', 'Valdor’s top miner Ada Brandt']],
    ]);
  });

  test('keeps two bodies apart whose names end alike', () => {
    expect(names('National Water Union', 'Clean Water Union')).toHaveLength(2);
  });

  test('keeps groups without a name apart', () => {
    expect(names('the police', 'the water police')).toHaveLength(2);
  });

  test('gives a speaker the side that most mentions know', () => {
    const [speaker] = mergeSpeakers([said('Brandt'), said('Ada Brandt', 'official')]);
    expect(speaker?.side).toBe('official');
  });
});
