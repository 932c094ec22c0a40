/** English words that end a noun phrase, nouns whose plural is irregular, and words in -s that are no plurals. */

/** Words no noun phrase goes on through: verbs of being and having, prepositions, pronouns, conjunctions, adverbs. */
export const phraseStops =
  'once two three four five six seven eight nine ten eleven twelve twenty dozen hundred thousand million billion is are was were be been being am has have had having do does did will would could should can may might must shall to of in on at by for from with without within into onto over under above below after before since until during between among amongst against about around across along through throughout despite amid via per than as if that which who whom whose what when where while because although though but and or nor so yet both either neither not no only also even still already now then there here this these those it its he she they them his her their our your my we you i one all any some every each such other others more less most least fewer up down out off away back apart together near behind beyond inside outside upon towards toward according including excluding versus vs alone ago later earlier today yesterday tomorrow tonight overnight worldwide nationwide globally nationally overall total so-called said says say told reported according remain remains remained remaining held detained arrested freed released killed died dead injured wounded hurt missing infected confirmed found took taken made came went got gave left lost left kept become became begin began continue continued received attended took attended want wanted need needed face faced live lived work worked stay stayed die follow followed join joined';

/** Words of `phraseStops` that may stand before the noun as adjectives: "four detained leaders". */
export const phraseParticiples =
  'confirmed reported detained arrested freed released killed dead injured wounded missing infected remaining other total held lost overall';

/** Plural nouns that do not end in -s, with their singular. */
export const irregularPlurals: Readonly<Record<string, string>> = {
  people: 'people',
  men: 'man',
  women: 'woman',
  children: 'child',
  schoolchildren: 'schoolchild',
  policemen: 'policeman',
  policewomen: 'policewoman',
  firemen: 'fireman',
  fishermen: 'fisherman',
  servicemen: 'serviceman',
  servicewomen: 'servicewoman',
  congressmen: 'congressman',
  lawmen: 'lawman',
  gunmen: 'gunman',
  crewmen: 'crewman',
  spokesmen: 'spokesman',
  businessmen: 'businessman',
  clergymen: 'clergyman',
  salesmen: 'salesman',
  militiamen: 'militiaman',
  tribesmen: 'tribesman',
  countrymen: 'countryman',
  frenchmen: 'Frenchman',
  englishmen: 'Englishman',
  police: 'police',
  personnel: 'personnel',
  staff: 'staff',
  crew: 'crew',
  cattle: 'cattle',
  sheep: 'sheep',
  fish: 'fish',
  deer: 'deer',
  aircraft: 'aircraft',
  spacecraft: 'spacecraft',
  series: 'series',
  species: 'species',
  mice: 'mouse',
  geese: 'goose',
  feet: 'foot',
  teeth: 'tooth',
  lives: 'life',
  wives: 'wife',
  wolves: 'wolf',
  knives: 'knife',
  halves: 'half',
  thieves: 'thief',
  shelves: 'shelf',
  leaves: 'leaf',
  media: 'media',
  data: 'data',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  crises: 'crisis',
  analyses: 'analysis',
  diagnoses: 'diagnosis',
  buses: 'bus',
  viruses: 'virus',
  campuses: 'campus',
  bonuses: 'bonus',
  censuses: 'census',
  gases: 'gas',
  heroes: 'hero',
  potatoes: 'potato',
  tomatoes: 'tomato',
  vetoes: 'veto',
  tornadoes: 'tornado',
  volcanoes: 'volcano',
  torpedoes: 'torpedo',
  mosquitoes: 'mosquito',
  echoes: 'echo',
  quizzes: 'quiz',
  movies: 'movie',
  cookies: 'cookie',
  zombies: 'zombie',
  percent: 'percent',
  troops: 'troop',
};

/** Words that end in -s and are no plural nouns. */
export const falsePlurals =
  'us this his its has was is as yes bus gas plus minus thus perhaps always sometimes besides afterwards towards overseas upwards downwards news politics economics mathematics physics athletics gymnastics logistics ethics dynamics electronics genetics linguistics aerobics acoustics basics graphics lens texas paris kansas arkansas illinois james jones williams thomas charles whereas across less unless previous various serious famous religious dangerous continuous numerous nervous precious anonymous indigenous enormous tremendous simultaneous infectious suspicious unanimous says does goes remains includes wants needs takes makes gets gives comes becomes seems appears means faces lives-in continues follows joins works stays dies';

/** Nouns that stand for the thing counted and name it after "of": "the number of prisoners". */
export const countNouns = 'number total figure toll tally count estimate estimates figures numbers';

export const nounFirst = false;
export const ofWords = 'of';

/** Words between a number and the noun it counts: "of the", "more", "other". */
export const determiners =
  'of the these those its their his her our more other such additional new further extra';

export const pluralEndings: readonly (readonly [RegExp, string])[] = [
  [/(?<=[^aeiou])ies$/iu, 'y'],
  [/(?<=ss|sh|tch|nch|rch|[eo]ach|eech|ouch|x|zz)es$/iu, ''],
  [/s$/iu, ''],
];

/** "the death toll", "the delegate total": the thing counted stands before. */
export const tollNouns = 'toll total count tally';
export const tollAdjectives =
  'official new current final previous first second initial latest running overall global national combined reported grand estimated confirmed record higher lower daily weekly whole sum';
