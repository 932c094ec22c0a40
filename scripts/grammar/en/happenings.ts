/** What can happen to what is counted: words of news English that say the same, one row a happening. */

export interface Happening {
  /** Short and url-safe; also the first part of a measure's id. */
  readonly id: string;
  /** The participle a label ends on: "people freed". */
  readonly label: string;
  /** The same where people are counted, if it befalls what they own. */
  readonly labelOfPeople?: string;
  /** `adds` where counts of it only grow, `state` where it is how things stand at a moment, `other` where neither is sure. */
  readonly course: 'adds' | 'state' | 'other';
  /** Verbs as lemmas, their irregular forms, and nouns that stand for them; space-separated. */
  readonly words: string;
  /** Phrases of several words, lower case. */
  readonly phrases?: readonly string[];
  /** Nouns, singular, that name whoever this happens to, so that they narrow nothing. */
  readonly roles?: string;
  /** Nouns, singular, that say what happened when they are what is counted: "80 deaths". */
  readonly counts?: string;
}

export const happenings: readonly Happening[] = [
  {
    id: 'freed',
    label: 'freed',
    course: 'adds',
    words: 'free release liberate parole pardon discharge freeing liberation excarceration amnesty',
    phrases: ['let go', 'set free', 'handed over', 'handing over', 'walked free'],
    roles:
      'prisoner detainee inmate hostage captive internee liberation release convict abductee beneficiary',
  },
  {
    id: 'held',
    label: 'held',
    course: 'state',
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
    words: 'detain arrest apprehend arrestee nab',
    phrases: ['rounded up', 'taken into custody', 'placed under arrest'],
    roles: 'arrest detention suspect detainee prisoner',
    counts: 'arrest',
  },
  {
    id: 'killed',
    label: 'killed',
    course: 'adds',
    words:
      'kill die death fatality murder slay slain massacre perish decease slaughter drown execute dead toll',
    phrases: ['claimed lives', 'lost their lives', 'shot dead', 'found dead', 'death toll'],
    roles: 'death fatality victim casualty life dead body corpse toll',
    counts: 'death fatality life corpse',
  },
  {
    id: 'injured',
    label: 'injured',
    course: 'adds',
    words: 'injure wound hurt maim injury',
    roles: 'injury victim casualty wounded',
    counts: 'injury',
  },
  {
    id: 'missing',
    label: 'missing',
    course: 'state',
    words: 'missing disappear vanish',
    phrases: ['unaccounted for', 'not been found', 'yet to be found'],
    roles: 'missing',
  },
  {
    id: 'infected',
    label: 'infected',
    course: 'adds',
    words: 'infect infection sicken case contract',
    phrases: ['tested positive', 'test positive', 'fell ill', 'fallen ill'],
    roles: 'case infection patient',
    counts: 'case infection',
  },
  {
    id: 'hospitalized',
    label: 'in hospital',
    course: 'state',
    words: 'hospitalize hospitalise hospitalization hospitalisation',
    phrases: ['in hospital', 'taken to hospital', 'in intensive care'],
    roles: 'patient',
  },
  {
    id: 'vaccinated',
    label: 'vaccinated',
    course: 'adds',
    words: 'vaccinate immunize immunise inoculate vaccination',
  },
  {
    id: 'displaced',
    label: 'displaced',
    course: 'state',
    words: 'displace displacement uproot homeless flee fled evacuate evacuation',
    phrases: ['forced from their homes', 'left their homes', 'made homeless'],
    roles: 'refugee evacuee',
  },
  {
    id: 'rescued',
    label: 'rescued',
    course: 'adds',
    words: 'rescue save rescuing',
    phrases: ['pulled from', 'pulled out'],
    roles: 'survivor',
  },
  { id: 'escaped', label: 'escaped', course: 'adds', words: 'escape', roles: 'escapee' },
  {
    id: 'abducted',
    label: 'abducted',
    course: 'adds',
    words: 'abduct kidnap abduction kidnapping snatch',
    phrases: ['taken hostage', 'were taken from'],
    roles: 'hostage captive abductee victim',
  },
  {
    id: 'swapped',
    label: 'exchanged',
    course: 'adds',
    words: 'exchange swap trade',
    phrases: ['in exchange', 'part of the deal'],
  },
  {
    id: 'affected',
    label: 'affected',
    course: 'adds',
    words: 'affect expose compromise impact breach exposure access leak involve',
    phrases: ['put at risk', 'fallen victim'],
    roles: 'victim consumer customer client user citizen',
  },
  {
    id: 'stolen',
    label: 'stolen',
    labelOfPeople: 'hit by theft',
    course: 'adds',
    words: 'steal stole stolen hack loot rob pilfer theft robbery swipe',
    phrases: ['illegally obtained', 'made off with'],
    roles: 'victim consumer customer client user citizen',
  },
  { id: 'paid', label: 'paid', course: 'other', words: 'pay paid payment compensate reimburse' },
  { id: 'fined', label: 'in fines', course: 'other', words: 'fine penalty penalize penalise' },
  {
    id: 'raised',
    label: 'raised',
    course: 'adds',
    words: 'raise donate donation fundraise',
  },
  { id: 'costing', label: 'in cost', course: 'other', words: 'cost price worth' },
  { id: 'spent', label: 'spent', course: 'other', words: 'spend spent expenditure invest outlay' },
  { id: 'lost', label: 'lost', course: 'adds', words: 'lose lost loss' },
  { id: 'sold', label: 'sold', course: 'adds', words: 'sell sold sale export' },
  {
    id: 'bought',
    label: 'bought',
    course: 'adds',
    words: 'buy bought purchase acquire acquisition',
  },
  {
    id: 'cut',
    label: 'to be cut',
    course: 'other',
    words: 'cut shed axe slash redundancy layoff eliminate scrap dismiss threaten rid',
    phrases: ['lay off', 'laid off', 'get rid of', 'made redundant', 'job cuts', 'job losses'],
    roles: 'job post position layoff redundancy cut servant',
  },
  {
    id: 'hired',
    label: 'hired',
    course: 'adds',
    words: 'hire recruit',
    roles: 'job post position worker recruit',
  },
  { id: 'employed', label: 'employed', course: 'state', words: 'employ employment workforce' },
  {
    id: 'striking',
    label: 'on strike',
    course: 'other',
    words: 'strike struck walkout striker stoppage',
    phrases: ['walk out', 'walked out', 'down tools', 'take part in', 'industrial action'],
    roles: 'worker striker',
  },
  {
    id: 'balloted',
    label: 'balloted',
    course: 'other',
    words: 'ballot balloting',
    roles: 'member worker',
  },
  {
    id: 'gathered',
    label: 'gathered',
    course: 'other',
    words:
      'attend gather rally march protest demonstrate attendance turnout crowd attendee protester',
    phrases: ['took to the streets', 'turned out', 'took part'],
    roles: 'protester demonstrator marcher attendee participant supporter',
  },
  {
    id: 'destroyed',
    label: 'destroyed',
    course: 'adds',
    words: 'destroy demolish raze flatten ruin destruction burn burnt',
  },
  { id: 'damaged', label: 'damaged', course: 'adds', words: 'damage' },
  { id: 'closed', label: 'closed', course: 'adds', words: 'close shut closure shutdown' },
  { id: 'built', label: 'built', course: 'adds', words: 'build built construct' },
  { id: 'seized', label: 'seized', course: 'adds', words: 'seize confiscate impound seizure' },
  { id: 'charged', label: 'charged', course: 'adds', words: 'charge indict prosecute indictment' },
  {
    id: 'convicted',
    label: 'convicted',
    course: 'adds',
    words: 'convict sentence conviction jailing',
  },
  {
    id: 'deported',
    label: 'deported',
    course: 'adds',
    words: 'deport expel repatriate deportation',
  },
  {
    id: 'won',
    label: 'won',
    course: 'other',
    words: 'win won secure earn amass garner gain victory',
  },
  { id: 'needed', label: 'needed', course: 'other', words: 'need require necessary requirement' },
  {
    id: 'risen',
    label: 'of increase',
    course: 'other',
    words: 'rise rose risen increase grow grew grown climb jump surge soar',
  },
  {
    id: 'fallen',
    label: 'of decrease',
    course: 'other',
    words: 'fall fell fallen drop decline decrease plunge tumble slump shrink',
  },
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
