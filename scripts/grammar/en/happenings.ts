/** What can happen to what is counted: words of news English that say the same, one row a happening. */

export interface Sense {
  /** Id of the happening. */
  readonly id: string;
  /** Kind of noun, of `noun-kinds.ts`. */
  readonly kind: string;
  /** Verbs as lemmas and nouns, space-separated. */
  readonly words: string;
  /** True where what is counted is the subject: staff who leave, not staff left out. */
  readonly intransitive?: true;
}

export interface Happening {
  /** Short and url-safe; also the first part of a measure's id. */
  readonly id: string;
  /** The participle a label ends on: "people freed". */
  readonly label: string;
  /** `adds` where counts of it only grow, `state` where it is how things stand at a moment, `other` where neither is sure. */
  readonly course: 'adds' | 'state' | 'other';
  /** True where all counts are of one event, so that a later count that is lower contradicts the earlier. */
  readonly toll?: true;
  /** Kinds of noun it can befall, space-separated; anything where absent. A noun of no known kind fits, but for `only`. */
  readonly fits?: string;
  /** True where counts of different doers are different counts: what each party won, each company cut. */
  readonly byActor?: true;
  /** What a length of time is the measure of: "years in prison". */
  readonly labelOfTime?: string;
  /** What a sum of money is the measure of: "fines". */
  readonly labelOfMoney?: string;
  /** What a count of people is the measure of: "capacity". */
  readonly labelOfPeople?: string;
  /** The happening it is where people are counted: data stolen of people affect them. */
  readonly ofPeople?: string;
  /** True where only its plain object counts: who "holds data on" people holds no people. */
  readonly direct?: true;
  /** Verbs as lemmas, their irregular forms, and nouns that stand for them; space-separated. */
  readonly words: string;
  /** Phrases of several words, lower case. */
  readonly phrases?: readonly string[];
  /** Nouns, singular, that name whoever this happens to, so that they narrow nothing. */
  readonly roles?: string;
  /** Nouns, singular, that say what happened when they are what is counted: "80 deaths". */
  readonly counts?: string;
}

/** Verbs of taking part: what in is said by a noun beside them. */
export const joiningVerbs = 'join participate involve take attend stage';

export const happenings: readonly Happening[] = [
  {
    id: 'freed',
    label: 'freed',
    course: 'adds',
    fits: 'people animals',
    words: 'free release liberate parole pardon discharge freeing liberation excarceration amnesty',
    phrases: ['let go', 'set free', 'handed over', 'handing over', 'walked free'],
    roles:
      'prisoner detainee inmate hostage captive internee liberation release convict abductee beneficiary',
  },
  {
    id: 'held',
    label: 'held',
    course: 'state',
    fits: 'people animals time',
    direct: true,
    labelOfTime: 'in prison',
    words: 'hold held imprison incarcerate jail captive custody captivity detention imprisonment',
    phrases: [
      'behind bars',
      'in custody',
      'in prison',
      'in jail',
      'in detention',
      'in captivity',
      'locked up',
    ],
    roles: 'prisoner detainee inmate hostage captive internee convict abductee',
  },
  {
    id: 'detained',
    label: 'detained',
    course: 'adds',
    fits: 'people',
    words: 'detain arrest apprehend arrestee nab',
    phrases: ['rounded up', 'taken into custody', 'placed under arrest'],
    roles: 'arrest detention suspect detainee prisoner',
    counts: 'arrest',
  },
  {
    id: 'killed',
    label: 'killed',
    course: 'adds',
    toll: true,
    fits: 'people animals',
    words:
      'kill die death fatality murder slay slain massacre perish decease slaughter drown execute dead toll',
    phrases: [
      'claimed lives',
      'lost their lives',
      'lost his life',
      'lost her life',
      'shot dead',
      'found dead',
      'pronounced dead',
      'to death',
      'death toll',
    ],
    roles: 'death fatality victim casualty life dead body corpse toll',
    counts: 'death fatality life corpse body',
  },
  {
    id: 'injured',
    label: 'injured',
    course: 'adds',
    toll: true,
    fits: 'people animals',
    words: 'injure wound hurt maim injury shoot shot',
    phrases: ['treated for injuries', 'treated for wounds', 'treated for burns'],
    roles: 'injury victim casualty wounded',
    counts: 'injury',
  },
  {
    id: 'missing',
    label: 'missing',
    course: 'state',
    fits: 'people',
    words: 'missing disappear vanish unaccounted',
    phrases: ['unaccounted for', 'not been found', 'yet to be found'],
    roles: 'missing',
  },
  {
    id: 'infected',
    label: 'infected',
    course: 'adds',
    fits: 'people animals places bodies',
    words: 'infect infection sicken case',
    phrases: ['tested positive', 'test positive', 'fell ill', 'fallen ill'],
    roles: 'case infection patient',
    counts: 'case infection',
  },
  {
    id: 'recovered',
    label: 'recovered',
    course: 'adds',
    fits: 'people',
    words: 'recover cure heal',
    roles: 'patient case recovery',
    counts: 'recovery',
  },
  {
    id: 'hospitalized',
    label: 'in hospital',
    course: 'state',
    fits: 'people',
    words: 'hospitalize hospitalise hospitalization hospitalisation',
    phrases: ['in hospital', 'taken to hospital', 'in intensive care'],
    roles: 'patient',
  },
  {
    id: 'vaccinated',
    label: 'vaccinated',
    course: 'adds',
    fits: 'people animals',
    words: 'vaccinate immunize immunise inoculate vaccination',
  },
  {
    id: 'tested',
    label: 'tested',
    course: 'adds',
    fits: 'people animals',
    words: 'test testing screen',
  },
  {
    id: 'quarantined',
    label: 'in quarantine',
    course: 'state',
    fits: 'people',
    words: 'quarantine isolate',
  },
  {
    id: 'displaced',
    label: 'displaced',
    course: 'state',
    fits: 'people',
    words: 'displace displacement uproot homeless flee fled evict',
    phrases: [
      'forced from their homes',
      'left their homes',
      'leave their homes',
      'abandon their homes',
      'out of their homes',
      'made homeless',
      'in shelters',
      'slept in shelters',
    ],
    roles: 'refugee',
  },
  {
    id: 'evacuated',
    label: 'evacuated',
    course: 'adds',
    fits: 'people animals places',
    words: 'evacuate evacuation airlift winch',
    phrases: [
      'taken off by',
      'taken ashore',
      'moved to safety',
      'brought to safety',
      'taken to safety',
      'moved to higher ground',
    ],
    roles: 'evacuee',
  },
  {
    id: 'rescued',
    label: 'rescued',
    course: 'adds',
    fits: 'people animals',
    words: 'rescue rescuing save survive',
    phrases: ['pulled from', 'pulled out', 'pulled alive', 'found alive', 'brought out alive'],
    roles: 'survivor',
    counts: 'survivor',
  },
  {
    id: 'present',
    label: 'present',
    course: 'state',
    fits: 'people animals',
    words: 'aboard onboard',
    phrases: [
      'on shift',
      'on duty',
      'on that shift',
      'on the shift',
      'on board',
      'on site',
      'on the site',
      'at the site',
      'at the scene',
      'at work',
      'were inside',
      'was inside',
      'been inside',
      'inside the',
      'inside a',
      'in the building',
      'in the plant',
    ],
  },
  {
    id: 'capacity',
    label: 'of capacity',
    labelOfPeople: 'capacity',
    course: 'other',
    fits: 'people',
    words: 'seat accommodate capacity',
    phrases: ['licensed for', 'room for', 'built for', 'capacity of'],
  },
  {
    id: 'stranded',
    label: 'stranded',
    course: 'state',
    fits: 'people animals',
    words: 'strand trap',
  },
  {
    id: 'escaped',
    label: 'escaped',
    course: 'adds',
    fits: 'people animals',
    words: 'escape',
    roles: 'escapee',
  },
  {
    id: 'abducted',
    label: 'abducted',
    course: 'adds',
    fits: 'people',
    words: 'abduct kidnap abduction kidnapping snatch',
    phrases: ['taken hostage', 'were taken from'],
    roles: 'hostage captive abductee victim',
  },
  {
    id: 'crossed',
    label: 'who crossed',
    course: 'adds',
    fits: 'people',
    words: 'cross crossing arrive arrival migrate immigrate enter land disembark',
    roles: 'arrival',
    counts: 'arrival',
  },
  {
    id: 'swapped',
    label: 'exchanged',
    course: 'adds',
    fits: 'people',
    words: 'exchange swap',
    phrases: ['in exchange', 'part of the deal'],
  },
  {
    id: 'spilled',
    label: 'spilled',
    course: 'adds',
    fits: 'measure only',
    words: 'spill leak discharge emit dump escape lose release spillage',
  },
  {
    id: 'affected',
    label: 'affected',
    course: 'adds',
    fits: 'people animals places bodies things jobs',
    words: 'affect expose compromise impact breach exposure access leak',
    phrases: ['put at risk', 'fallen victim'],
    roles: 'victim consumer customer client user citizen',
  },
  {
    id: 'stolen',
    label: 'stolen',
    ofPeople: 'affected',
    course: 'adds',
    words: 'steal stole stolen hack loot rob pilfer theft robbery swipe embezzle',
    phrases: ['illegally obtained', 'made off with', 'got away with'],
    roles: 'victim consumer customer client user citizen',
  },
  {
    id: 'paid',
    label: 'paid',
    course: 'other',
    byActor: true,
    words: 'pay paid payment compensate reimburse',
  },
  {
    id: 'fined',
    label: 'in fines',
    labelOfMoney: 'fines',
    course: 'other',
    fits: 'money',
    words: 'fine penalty penalize penalise',
  },
  {
    id: 'raised',
    label: 'raised',
    course: 'adds',
    fits: 'money',
    direct: true,
    byActor: true,
    words: 'raise donate donation donations fundraise',
  },
  {
    id: 'costing',
    label: 'in cost',
    labelOfMoney: 'cost',
    course: 'other',
    fits: 'money',
    words: 'cost price damage bill',
  },
  {
    id: 'spent',
    label: 'spent',
    course: 'other',
    fits: 'money',
    byActor: true,
    words: 'spend spent expenditure invest outlay',
  },
  { id: 'demanded', label: 'demanded', course: 'other', fits: 'money', words: 'demand ransom' },
  { id: 'saved', label: 'saved', course: 'other', fits: 'money only', words: 'save saving' },
  {
    id: 'borrowed',
    label: 'borrowed',
    course: 'other',
    fits: 'money',
    byActor: true,
    words: 'borrow owe',
  },
  {
    id: 'cut',
    label: 'to be cut',
    course: 'other',
    fits: 'people jobs',
    byActor: true,
    words: 'cut shed axe slash redundancy layoff eliminate scrap dismiss rid sack',
    phrases: [
      'lay off',
      'laid off',
      'get rid of',
      'made redundant',
      'lose their jobs',
      'lost their jobs',
      'job cuts',
      'job losses',
    ],
    roles: 'job post position role worker employee staff layoff redundancy cut servant',
    counts: 'layoff redundancy',
  },
  {
    id: 'hired',
    label: 'hired',
    course: 'adds',
    fits: 'people jobs',
    byActor: true,
    words: 'hire recruit create',
    roles: 'job post position role worker recruit employee staff',
  },
  {
    id: 'employed',
    label: 'employed',
    course: 'state',
    fits: 'people jobs',
    byActor: true,
    words: 'employ employment workforce',
    roles: 'job post position role worker employee staff',
  },
  {
    id: 'lost',
    label: 'lost',
    course: 'adds',
    byActor: true,
    direct: true,
    words: 'lose lost loss losses',
  },
  {
    id: 'recalled',
    label: 'recalled',
    course: 'adds',
    fits: 'things',
    byActor: true,
    words: 'recall',
  },
  {
    id: 'sold',
    label: 'sold',
    course: 'adds',
    fits: 'things places animals money',
    direct: true,
    byActor: true,
    words: 'sell sold sale export',
  },
  {
    id: 'bought',
    label: 'bought',
    labelOfMoney: 'purchase price',
    course: 'adds',
    byActor: true,
    words: 'buy bought purchase acquire acquisition',
  },
  {
    id: 'produced',
    label: 'produced',
    course: 'other',
    byActor: true,
    fits: 'things measure',
    words: 'produce manufacture production assemble',
  },
  {
    id: 'striking',
    label: 'on strike',
    course: 'other',
    fits: 'people',
    words: 'strike struck walkout striker stoppage',
    phrases: ['walk out', 'walked out', 'down tools', 'industrial action'],
    roles: 'worker striker staff employee',
  },
  {
    id: 'balloted',
    label: 'balloted',
    course: 'other',
    fits: 'people',
    byActor: true,
    words: 'ballot balloting',
    roles: 'member worker',
  },
  {
    id: 'gathered',
    label: 'gathered',
    course: 'other',
    fits: 'people',
    words:
      'attend gather rally march protest demonstrate attendance turnout crowd attendee protester congregate watch',
    phrases: [
      'took to the streets',
      'turned out',
      'turned up',
      'showed up',
      'took part',
      'take part',
    ],
    roles:
      'protester demonstrator marcher attendee participant supporter fan spectator visitor crowd',
  },
  {
    id: 'voted',
    label: 'who voted',
    course: 'other',
    fits: 'people',
    words: 'vote',
    roles: 'voter elector',
  },
  {
    id: 'destroyed',
    label: 'destroyed',
    course: 'adds',
    fits: 'places things animals bodies measure',
    words: 'destroy demolish raze flatten ruin destruction level',
    phrases: [
      'swept away',
      'washed away',
      'wiped out',
      'burned down',
      'burnt down',
      'reduced to rubble',
    ],
  },
  { id: 'burned', label: 'burned', course: 'adds', words: 'burn burnt scorch torch char' },
  {
    id: 'flooded',
    label: 'flooded',
    course: 'adds',
    fits: 'places things measure only',
    words: 'flood inundate submerge',
    phrases: ['under water'],
  },
  {
    id: 'damaged',
    label: 'damaged',
    course: 'adds',
    fits: 'places things bodies',
    words: 'damage',
  },
  {
    id: 'closed',
    label: 'closed',
    course: 'adds',
    fits: 'places things bodies',
    words: 'close shut closure shutdown',
  },
  {
    id: 'built',
    label: 'built',
    course: 'adds',
    fits: 'places things',
    byActor: true,
    words: 'build built construct',
  },
  { id: 'seized', label: 'seized', course: 'adds', words: 'seize confiscate impound seizure' },
  {
    id: 'charged',
    label: 'charged',
    course: 'adds',
    fits: 'people',
    words: 'charge indict prosecute indictment',
  },
  {
    id: 'convicted',
    label: 'convicted',
    course: 'adds',
    fits: 'people time',
    labelOfTime: 'in prison',
    words: 'convict sentence conviction jailing',
    phrases: ['sentenced to death', 'condemned to death'],
  },
  {
    id: 'acquitted',
    label: 'acquitted',
    course: 'adds',
    fits: 'people',
    words: 'acquit acquittal clear',
  },
  {
    id: 'deported',
    label: 'deported',
    course: 'adds',
    fits: 'people',
    words: 'deport expel repatriate deportation',
  },
  {
    id: 'won',
    label: 'won',
    course: 'other',
    direct: true,
    byActor: true,
    words: 'win won secure earn amass garner gain victory',
  },
  {
    id: 'scored',
    label: 'scored',
    course: 'adds',
    fits: 'awards',
    direct: true,
    byActor: true,
    words: 'score net',
  },
  {
    id: 'received',
    label: 'received',
    course: 'other',
    fits: 'awards only',
    byActor: true,
    words: 'receive get',
  },
  { id: 'needed', label: 'needed', course: 'other', words: 'need require necessary requirement' },
];

/** Words that mean a happening of nouns of one kind only: jobs go, seats are taken. */
export const senses: readonly Sense[] = [
  { id: 'cut', kind: 'jobs', words: 'go lose lost loss threaten disappear risk vanish' },
  { id: 'destroyed', kind: 'places', words: 'lose lost loss gut' },
  { id: 'bought', kind: 'money', words: 'sign' },
  { id: 'won', kind: 'awards', words: 'take claim' },
  { id: 'produced', kind: 'things', words: 'make' },
  { id: 'cut', kind: 'workers', words: 'leave go', intransitive: true },
  { id: 'abducted', kind: 'people', words: 'capture seize' },
];

/** What can be dated: `begin`, announcements included, goes with the happening it opens. */
export const milestones: readonly { readonly id: string; readonly words: string }[] = [
  {
    id: 'begin',
    words:
      'begin began begun start launch commence announce announcement unveil kick since kickoff onset',
  },
  { id: 'end', words: 'end finish conclude expire complete' },
  {
    id: 'meet',
    words: 'meet met visit summit talks receive host travel',
  },
  { id: 'vote', words: 'election vote poll referendum ballot primary caucus' },
  { id: 'capture', words: 'capture raid apprehend seize oust overthrow' },
  { id: 'resign', words: 'resign resignation quit step withdraw' },
  { id: 'sign', words: 'sign agree agreement treaty deal ceasefire' },
  { id: 'attack', words: 'attack bomb bombing strike explosion blast shoot shooting' },
  { id: 'discover', words: 'discover discovery learn detect uncover find found' },
];
