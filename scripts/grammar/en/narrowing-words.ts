/** English words that set a count apart from others of its kind, by what they make of it. */

/** Kind of count → words for it. What only adds to a count is one kind, whatever the word. */
export const narrowingWords: Readonly<Record<string, string>> = {
  new: 'new additional more extra further another fresh daily',
  suspected: 'suspected suspect probable possible potential presumed',
  severe: 'severe serious critical',
  unconfirmed: 'unconfirmed',
  active: 'active',
  recovered: 'recovered',
  weekly: 'weekly',
  monthly: 'monthly',
  fewer: 'fewer less',
};

/** Words that hold a number against another of the same sentence. */
export const comparingWords = 'than twice times against versus compared instead';

/** What follows a number of one day only: "cases in the past 24 hours". */
export const ofOneDay =
  /^(?:\p{L}+ )?(?:in|over|within|during) (?:(?:a|one|the) )?(?:(?:single|past|last|previous|preceding) )?(?:24 hours|twenty[- ]four hours|day\b)/u;
