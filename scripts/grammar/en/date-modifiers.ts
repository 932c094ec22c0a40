/** English words before a date. */
import type { DateModifierTable } from '../dates/modifier-table.ts';

export const dateModifiers: DateModifierTable = {
  before: [
    ['asOf', /\bas (?:of|at)(?: earlier| early| late| late on)?(?: on| in)?\s+$/i],
    ['since', /\bsince(?: at| in| on)?\s+$/i],
    ['until', /\b(?:until|till|through)(?: at| in| on)?\s+$/i],
    ['by', /\bby\s+$/i],
    ['before', /\b(?:before|prior to|ahead of)\s+$/i],
    ['after', /\b(?:after|following)\s+$/i],
    ['from', /\bfrom\s+$/i],
  ],
  sinceClause: /\bsince\b[^.,;:]*$/i,
  ofNoun:
    /#['’]s?\s(?!(?:early |late )?(?:morning|afternoon|evening|night|tally|tolls?|counts?|totals?|figures?|numbers?|data|polls?|reports?|updates?|statements?|announcements?)\b)/i,
  ranking: /\b(?:[a-z]{2,12}est|first|most|worst|least)\b/i,
  published: /\b(?:published|posted|created|first published|date)\b/i,
  updated: /\b(?:updated|modified|edited|last update)\b/i,
};
