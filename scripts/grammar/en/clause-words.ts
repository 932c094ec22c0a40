/** English words that bound clauses and mark captions. */
import type { ClauseTable } from '../clause-types.ts';

export const clauseWords: ClauseTable = {
  nonFinite: 'be been being having am',
  finiteEnding: /[a-z]{2}ed$/,
  placesVerbs: true,
  noVerbs: 'since been read put made held found led left paid built bought sold kept sent',
  linking: 'but and meanwhile however also separately so',
  trailing: 'amid amidst despite including with following pending ahead',
  comparing: 'than',
  placing: 'in at on by after during over across',
  pictures:
    'photo photograph picture image grab screengrab screenshot handout still frame footage pic',
  showing:
    'shows show showing seen taken pictured shown obtained released provided photographed posted looks poses',
  conditions: 'if unless should',
  timing: 'when',
};
