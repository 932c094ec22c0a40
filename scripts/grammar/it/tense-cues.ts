/** Italian words that say whether a clause looks back or ahead. */
import type { TenseTable } from '../dates/tense-table.ts';

export const tenseCues: TenseTable = {
  future: ['prevista', 'previsto', 'prevede', 'prossima', 'prossimo'],
  futureBefore: [],
  particles: [],
  futureEnding: /^[a-z]{2,30}(?:rà|ranno|rebbe|rebbero)$/,
  will: [],
  firm: ['prevista', 'previsto'],
  past: [
    'era',
    'erano',
    'fu',
    'furono',
    'aveva',
    'avevano',
    'ha',
    'hanno',
    'stato',
    'stati',
    'disse',
  ],
  pastEnding: /[a-z]{2}(?:ò|arono|irono|ava|avano)$/,
  towards: [],
  from: [],
  determiners: [],
  auxiliaries: [],
  present: [],
  toCome: [],
  perfect: [],
  echo: /^$/,
};
