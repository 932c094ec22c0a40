/** German words that say whether a clause looks back or ahead. */
import type { TenseTable } from '../dates/tense-table.ts';

export const tenseCues: TenseTable = {
  future: ['soll', 'sollen', 'geplant', 'erwartet', 'will', 'wollen'],
  futureBefore: [],
  particles: [],
  futureEnding: /^$/,
  will: [],
  firm: ['soll', 'sollen'],
  past: ['war', 'waren', 'wurde', 'wurden', 'hatte', 'hatten', 'sagte', 'kam', 'hat', 'haben'],
  pastEnding: /[a-zäöü]{2}(?:te|ten)$/,
  towards: [],
  from: [],
  determiners: [],
  auxiliaries: [],
  present: [],
  toCome: [],
  perfect: [],
  echo: /^$/,
};
