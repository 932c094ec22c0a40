/** English words that stand around a number and say what happened to what it counts. */

/** Verbs and nouns that only bring a number: what happened is said elsewhere in the clause. */
export const measureWords =
  'range total number amount stand reach exceed hit rise fall climb jump drop increase decrease grow equal surpass average include comprise be become have do say count put bring figure toll sum list group';

/** Nouns for a number given before or after what it counts. */
export const figureNouns =
  'figure figures number numbers total totals toll tally count counts estimate estimates';

/** Nouns that stand for what happened, with the verb or noun that groups with others. */
export const eventNouns =
  'abduction accident acquittal amnesty arrest assassination attack attendance birth bombing burial capture case casualty closure collapse conviction crash cut cutback dead death defection deletion demolition departure deportation detainment detention disappearance discharge dismissal displacement donation escape evacuation eviction execution exposure fatality fine firing freeing hiring hospitalization hospitalisation imprisonment infection influx injury jailing kidnapping killing landing launch layoff liberation loss massacre murder payment penalty purchase raid recovery redundancy release removal rescue resignation return sacking sale seizure sentencing shooting shutdown sighting slaying strike surrender swap theft transfer vaccination victim vote withdrawal';

/** Adverbs that set a state apart from another. */
export const stateAdverbs =
  'still already now currently again newly overnight remaining remain remains remained once ever previously originally initially formerly yet worldwide nationwide globally nationally daily weekly monthly annually yearly yesterday today tonight tomorrow lately recently presently simultaneously elsewhere';

/** Nouns that name a state after a preposition: "in custody", "behind bars". */
export const stateNouns =
  'custody bars prison prisons jail jails captivity detention confinement cells hospital hospitals hospitalization quarantine isolation icu care shelter shelters camps exile hiding hostage arrest bail parole trial remand office power circulation use service debt poverty danger risk need condition';

/** Those after which a state is the one that lasts: "in custody", not "from custody". */
export const insidePrepositions = 'in behind under on at into within';

/** Prepositions after which a time or a state may follow. */
export const statePrepositions =
  'in on at since by until till during after before from over within for behind under of as between through into throughout';

/** Words that may stand between such a preposition and its time. */
export const timeLinks =
  'the a an this that last next past previous recent recently coming few several first early late earlier mid start beginning end middle half of close same following day days week weeks weekend month months year years decade decades hour hours minute minutes quarter morning afternoon evening night noon midnight age time times now then monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec yesterday today tomorrow spring summer autumn fall winter one two three four five six seven eight nine ten';

/** Those of them that are a time by themselves. */
export const times =
  'day days week weeks weekend month months year years decade decades hour hours minutes quarter morning afternoon evening night noon midnight now then monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec yesterday today tomorrow spring summer autumn winter';

/** Words before a verb that put it in the future. */
export const futureWords =
  "will would shall could may might should 'll won't wouldn't expected scheduled set due plan plans planned planning hope hopes going intend intends intended";

/** Words before a number that make it a part of another. */
export const partBefore = 'including among';

/** Pronouns for the whole after "of": "of whom 24". */
export const partPronouns = 'whom which them these those';

/** Words after a number, its noun left out, that make it a part: "of them", "of whom". */
export const partAfter = 'them whom these those which us the its their his her our all';

/** Prepositions before a place. */
export const placePrepositions = 'in at near across around outside throughout inside';

/** Verbs that only say what something is called or thought to be ("individuals considered political prisoners"). */
export const namingVerbs =
  'consider deem call know name believe suspect think describe label term regard date base relate concern follow regard depend';

/** Adjectives that say what became of what is counted. */
export const conditions =
  'dead missing injured wounded homeless jobless stranded ill sick infected alive free unaccounted unemployed hospitalized back home';

/** Conjunctions that open another clause. */
export const clauseConjunctions =
  'that although though while whereas but because if when whether after before until unless yet so than';

/** Words that may stand between a verb and its number. */
export const hedges =
  'about around some nearly almost approximately roughly over under than more less fewer at least most up to only just between as many few much an additional another estimated further total well close all running combined cumulative overall record';

/** Words that are such a link and the article in one. */
export const partContractions = '';

/** The word between a part and its whole. */
export const partLink = 'of';

/** Articles that point to a known whole: "the 2,000 people detained". */
export const wholeArticles = 'the these those';

/** Reporting verbs, as lemmas, that are also events. */
export const eventReports =
  'charge accuse demand ask call read go blame register record plead recall notify inform contact warn';

/** The word before a verb of being that only says that there is something. */
export const existential = 'there';
