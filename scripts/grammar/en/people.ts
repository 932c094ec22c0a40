/** Nouns that count people without saying which, singular; they narrow no measure. */
export const anyPeople =
  'people person individual human man woman national citizen resident civilian other inhabitant';

/** Nouns that count nothing themselves: "a figure of", "credit card numbers". */
export const emptyHeads = 'figure number total count tally sum';

/** Words before a noun that set apart a count which others leave out or hold separately. */
export const narrowingWords =
  'suspected suspect probable possible severe serious critical new active additional more extra further another daily weekly monthly fresh unconfirmed recovered';

/** What may follow a number that is a rate: "deaths per day". */
export const rateWords = 'per each every apiece daily weekly monthly yearly annually';

/** Verbs that say nothing about what happened: the happening is in another word of the sentence. */
export const lightVerbs =
  'be have do make say report announce confirm state claim estimate count number total reach stand range vary rise include bring take get put give come go see become remain stay continue keep leave find list record register verify document show indicate put mention suggest believe expect consider deny add';

/** Words by which a state is said to last. */
export const lastingWords = 'still remain stay continue keep yet';

/** Parts of a period and the periods, as `asOf` prints them: "at the start of the year". */
export const periodParts: Readonly<Record<string, string>> = {
  start: 'start',
  beginning: 'start',
  outset: 'start',
  middle: 'middle',
  end: 'end',
  close: 'end',
};

/** Lengths a period may have; a year in digits is a year. */
export const periodLengths = 'year month week decade century quarter season summer winter';

/** Words by which a sentence speaks of what is still to come. */
export const expectingWords =
  'will shall would expected scheduled planned planning upcoming forthcoming intends slated poised earmarked tomorrow';

/** Words that point back to somebody named before. */
export const pronouns = 'he she they it his her their this these those';

/** Last words of the names of bodies, lower case: two bodies that share them are still two. */
export const bodyNouns =
  'union ministry party council committee agency group organization organisation association police army court government department office force forces institute university hospital bank company corp corporation inc ltd center centre service services network fund foundation front movement commission authority board news house press assembly parliament senate congress times post';

/** Verbs that carry the tense of a sentence's main verb: "have been freed". */
export const auxiliaries = 'have has had be been is are was were';
