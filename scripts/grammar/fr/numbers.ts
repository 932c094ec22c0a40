/** French numbers: every table of the topic under one name. */
import type { NumberTable } from '../number-table.ts';
import * as currencies from './currency-names.ts';
import * as fractions from './number-fractions.ts';
import * as frames from './number-frames.ts';
import * as hedges from './number-hedges.ts';
import * as measures from './measure-names.ts';
import * as multipliers from './number-multipliers.ts';
import * as ordinals from './number-ordinals.ts';
import * as percents from './percent-names.ts';
import * as scales from './number-scales.ts';
import * as vague from './number-vague.ts';
import * as words from './number-words.ts';

export const numbers: NumberTable = {
  decimal: ',',
  ...words,
  ...scales,
  ...fractions,
  ...multipliers,
  ...ordinals,
  ...hedges,
  ...vague,
  ...frames,
  ...currencies,
  ...percents,
  ...measures,
};
