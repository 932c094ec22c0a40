/** English words that join two numbers to a range, a ratio or a fraction. */
export const rangeWords = 'to through';
export const fromWords = 'from';
export const betweenWords = 'between';
export const andWords = 'and';
export const orWords = 'or';
export const inWords = 'in';
export const outWords = 'out';
export const everyWords = 'every';
export const ofWords = 'of';
export const articles = 'a an';
/** What follows "m" for metres: "37m long". */
export const dimensionWords =
  'long wide tall high deep thick away above below from race sprint freestyle hurdles relay into across radius square with over under along past apart behind beyond';
export const byWords = 'by';
/** Words that may be joined to a number by a hyphen; after any other the number is part of a name. */
export const hyphenLeads =
  'sub over under plus minus negative now to and or nearly almost about some';
export const minusWords = 'minus negative';

/** Verbs and nouns before "from a to b" that make it a change and no range. */
export const changeWords =
  'rose rise rises risen raise raised raising fell fall falls fallen dropped drop drops jumped jump climbed climb climbing grew grow grown grows increase increased increases increasing decreased decrease decline declined slowed slow slipped slid sank soared surged plunged plummeted tumbled cut cutting reduced reducing lowered lift lifted boost boosted moved move went gone go changed change up down slashed narrowed widened expanded shrank extended hiked revised upped upgraded downgraded dropping falling rising moving going dipped eased improved doubled tripled';
