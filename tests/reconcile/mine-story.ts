/** An invented story of a mine, told by several sources. */
import { makeClaim, makeSource } from './make-claim.ts';

const ministry = { attributedTo: 'the Ministry of Mines', side: 'official' } as const;
const watch = { attributedTo: 'Miners’ Watch', side: 'monitor' } as const;
export const sources = [
  makeSource('post', '2031-05-06'),
  makeSource('herald', '2031-05-06'),
  makeSource('wire', '2031-05-07'),
];

const heralds =
  'The ministry said 90 miners had been freed, but Miners’ Watch counted 30, 12 of them on Sunday.';
export const claims = [
  makeClaim(
    {
      ...ministry,
      source: 'post',
      text: '90 miners',
      sentence: 'The ministry announced the release of 90 miners.',
      value: 90,
      unit: 'miner',
    },
    { verb: 'release', head: 'hostage' },
  ),
  makeClaim(
    { ...ministry, source: 'herald', text: '90 miners', sentence: heralds, value: 90 },
    { verb: 'free', head: 'hostage' },
  ),
  makeClaim(
    { ...watch, source: 'herald', text: '30', sentence: heralds, value: 30 },
    { verb: 'free' },
  ),
  makeClaim(
    { ...watch, source: 'herald', text: '12', sentence: heralds, value: 12 },
    { verb: 'free', qualifiers: ['on Sunday'] },
  ),
  makeClaim(
    {
      ...ministry,
      source: 'wire',
      text: 'over 300',
      sentence: 'A day later the ministry said over 300 people were free.',
      value: 300,
      high: null,
      modality: 'moreThan',
    },
    { verb: 'liberate', head: 'people' },
  ),
  makeClaim(
    {
      ...watch,
      source: 'wire',
      text: '700 hostages',
      sentence: 'Watch says 700 hostages remain in captivity.',
      value: 700,
      unit: 'hostage',
    },
    { verb: 'remain', head: 'hostage', qualifiers: ['remain', 'in captivity'], tense: 'present' },
  ),
  makeClaim(
    {
      ...watch,
      id: 'herald-700',
      source: 'herald',
      text: 'about 700',
      sentence: 'About 700 — about 700 — were held at the start of 2029, Watch said.',
      value: 700,
      modality: 'about',
      low: null,
      high: null,
      asOf: { from: '2029-01-01', to: '2029-01-31', text: 'at the start of 2029', how: 'explicit' },
    },
    { verb: 'hold', head: 'people' },
  ),
  makeClaim(
    {
      ...watch,
      id: 'post-700',
      source: 'post',
      text: 'At least 700',
      sentence: 'At least 700 were behind bars at the beginning of this year, Watch said.',
      value: 700,
      modality: 'atLeast',
      high: null,
      asOf: {
        from: '2031-01-01',
        to: '2031-01-31',
        text: 'at the beginning of this year',
        how: 'relative',
      },
    },
    { verb: 'be', head: 'people', qualifiers: ['behind bars'] },
  ),
  makeClaim(
    {
      source: 'post',
      text: '2,000 people',
      sentence: 'Most of the 2,000 people detained after the riots are home.',
      value: 2000,
    },
    { verb: 'detain', head: 'people' },
  ),
];
