/** Portuguese words that say whether a clause looks back or ahead. */
import type { TenseTable } from '../dates/tense-table.ts';

export const tenseCues: TenseTable = {
  future: ['prevista', 'previsto', 'prevê', 'deve', 'próxima', 'próximo'],
  futureBefore: [],
  particles: [],
  futureEnding: /^[a-zç]{2,30}(?:rá|rão|ria|riam)$/,
  will: [],
  firm: ['prevista', 'previsto'],
  past: ['foi', 'foram', 'era', 'eram', 'havia', 'tinha', 'disse', 'teve', 'fez'],
  pastEnding: /[a-zç]{2}(?:ou|aram|eram|iram|eu|iu|ava|avam)$/,
  towards: [],
  from: [],
  determiners: [],
  auxiliaries: [],
  present: [],
  toCome: [],
  perfect: [],
  echo: /^$/,
};
