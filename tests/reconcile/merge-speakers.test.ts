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

  test.each([
    ['its government', ['Norland’s government', 'the government'], 'Norland’s government'],
    ['a country', ['Spain', 'the Spanish government'], 'the Spanish government'],
    ['the only company', ['Norex Mining', 'the company'], 'Norex Mining'],
    ['a first word', ['Norex', 'Norex Mining'], 'Norex Mining'],
    [
      'a body without its place',
      ['the Miners’ Union', 'the Miners’ Union of Karst'],
      'the Miners’ Union of Karst',
    ],
    ['initials', ['Mine Safety Board (MSB)', 'the MSB'], 'Mine Safety Board (MSB)'],
    ['a form of address', ['Ms Brandt', 'chief executive Ada Brandt'], 'Ada Brandt'],
    [
      'the people of a body',
      ['Clear Sea volunteers', 'environmental group Clear Sea'],
      'Clear Sea',
    ],
  ])('takes %s for one speaker: %j', (_, forms, name) => {
    expect(
      mergeSpeakers(forms.map((form) => said(form, 'company'))).map((one) => one.name),
    ).toEqual([name]);
  });

  test('leaves "the company" alone where two are named', () => {
    const forms = ['Norex Mining', 'Valdor Steel', 'the company'];
    expect(mergeSpeakers(forms.map((form) => said(form, 'company')))).toHaveLength(3);
  });

  test('takes "the company" for the one its own article names', () => {
    const by = (attributedTo: string, source: string) =>
      makeClaim({ source, text: 'n', sentence: 'n', attributedTo, side: 'company' });
    const merged = mergeSpeakers([
      by('Norex Mining', 'post'),
      by('the company', 'post'),
      by('Valdor Steel', 'gazette'),
    ]);
    expect(merged.map(({ name, forms }) => [name, forms])).toEqual([
      ['Norex Mining', ['Norex Mining', 'the company']],
      ['Valdor Steel', ['Valdor Steel']],
    ]);
  });

  test('keeps those at a body apart from it', () => {
    expect(
      names('Norex Mining', 'unions at Norex Mining', 'analysts at Norex Mining'),
    ).toHaveLength(3);
  });

  test('takes a spokesperson for the body, and the inquiry for the one there is', () => {
    expect(names('Norex Mining', 'a Norex Mining spokeswoman')).toHaveLength(1);
    expect(names('a judicial inquiry into the fall', 'inquiry')).toHaveLength(1);
  });

  test('calls a company as most do, not as it is registered', () => {
    const forms = ['Norex Ltd', 'Norex', 'mining company Norex'];
    expect(
      mergeSpeakers(forms.map((form) => said(form, 'company'))).map(({ name }) => name),
    ).toEqual(['Norex']);
  });

  test('says on which ground each form is the speaker’s', () => {
    const [speaker] = mergeSpeakers([
      said('Ada Brandt'),
      said('Brandt'),
      said('Minister Ada Brandt'),
    ]);
    expect(speaker?.mentions.map(({ form, ground }) => [form, ground])).toEqual([
      ['Ada Brandt', null],
      ['Minister Ada Brandt', 'name'],
      ['Brandt', 'short name'],
    ]);
  });
});
