/** Small words that decide what a number counts; each value is a list separated by spaces. */

export interface CountingWords {
  /** Nouns that count people without saying which, singular; they narrow no measure. */
  readonly anyPeople: string;
  /** Nouns that count nothing themselves: "a figure of", "credit card numbers". */
  readonly emptyHeads: string;
  /** Words by a noun that set apart a count which others leave out or hold separately. */
  readonly narrowing: string;
  /** What may follow a number that is a rate: "deaths per day". */
  readonly rate: string;
  /** What more may follow a price or a wage: "an hour". */
  readonly apiece: string;
  /** What stands by a length of time that dates something: "the past two years", "five days after". */
  readonly datingBefore: string;
  readonly datingAfter: string;
  /** Verbs that say nothing about what happened: the happening is in another word of the sentence. */
  readonly lightVerbs: string;
  /** Words by which a state is said to last. */
  readonly lasting: string;
  /** Parts of a period as dates print them, by what they mean: "at the outset of the year". */
  readonly periodStart: string;
  readonly periodMiddle: string;
  readonly periodEnd: string;
  /** Lengths a period may have, each with its English name after a colon where it has another. */
  readonly periods: string;
  /** Words by which a sentence speaks of what is still to come. */
  readonly expecting: string;
  /** Words that point back to somebody named before. */
  readonly pronouns: string;
  /** Last words of the names of bodies: two bodies that share them are still two. */
  readonly bodies: string;
  /** Verbs that carry the tense of a sentence's main verb: "have been freed". */
  readonly auxiliaries: string;
  /** Verbs by which a count reaches a mark. */
  readonly crossing: string;
  /** Verbs, as lemmas, by which people have others with them, and nouns for those, all of one kind. */
  readonly carrying: string;
  readonly carried: string;
  /** Words that count one person beside others: "a child was also freed". */
  readonly joining: string;
}

export const countingWords: CountingWords = {
  anyPeople:
    'people person individual human man woman national citizen resident civilian other inhabitant',
  emptyHeads: 'figure number total count tally sum',
  narrowing:
    'suspected suspect probable possible severe serious critical new active additional more extra further another daily weekly monthly fresh unconfirmed recovered',
  rate: 'per each every apiece daily weekly monthly yearly annually',
  apiece: 'a an',
  datingBefore: 'past last next previous coming',
  datingAfter: 'ago after later earlier before since prior',
  lightVerbs:
    'be have do make say report announce confirm state claim estimate count number total reach stand range vary rise include bring take get put give come go see become remain stay continue keep leave find list record register verify document show indicate put mention suggest believe expect consider deny add',
  lasting: 'still remain stay continue keep yet',
  periodStart: 'start beginning outset',
  periodMiddle: 'middle',
  periodEnd: 'end close',
  periods: 'year month week decade century quarter season summer winter',
  expecting:
    'will shall would expected scheduled planned planning upcoming forthcoming intends slated poised earmarked tomorrow',
  pronouns: 'he she they it his her their this these those',
  bodies:
    'union ministry party council committee agency group organization organisation association police army court government department office force forces institute university hospital bank company corp corporation inc ltd center centre service services network fund foundation front movement commission authority board news house press assembly parliament senate congress times post',
  auxiliaries: 'have has had be been is are was were',
  crossing:
    'surpassed surpasses surpass exceeded exceeds passed passes topped tops reached reaches crossed crosses hit climbed rose doubled tripled',
  carrying: 'carry hold bring cradle nurse lead accompany have',
  carried: 'child baby infant toddler newborn',
  joining: 'also too including among alongside plus',
};
