/** English words that join two numbers to a range, a ratio or a fraction. */
export const rangeWords = 'to through';
export const fromWords = 'from';
export const betweenWords = 'between';
export const andWords = 'and';
export const orWords = 'or';
export const inWords = 'in';
export const outOfPhrase = 'out of';
export const everyWords = 'every';
export const ofWords = 'of';
export const articles = 'a an';
export const minusWords = 'minus negative';

/** Verbs and nouns before "from a to b" that make it a change and no range. */
export const changeWords =
  'rose rise rises risen raise raised raising fell fall falls fallen dropped drop drops jumped jump climbed climb climbing grew grow grown grows increase increased increases increasing decreased decrease decline declined slowed slow slipped slid sank soared surged plunged plummeted tumbled cut cutting reduced reducing lowered lift lifted boost boosted moved move went gone go changed change up down slashed narrowed widened expanded shrank extended hiked revised upped upgraded downgraded dropping falling rising moving going dipped eased improved doubled tripled';
