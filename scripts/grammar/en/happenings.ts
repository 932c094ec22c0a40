/** What can happen to what is counted, one row a happening; its words are in the tables of each language. */

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
}

export const happenings: readonly Happening[] = [
  { id: 'freed', label: 'freed', course: 'adds', fits: 'people animals' },
  {
    id: 'held',
    label: 'held',
    labelOfTime: 'in prison',
    course: 'state',
    direct: true,
    fits: 'people animals time',
  },
  { id: 'detained', label: 'detained', course: 'adds', fits: 'people' },
  { id: 'killed', label: 'killed', course: 'adds', toll: true, fits: 'people animals' },
  { id: 'injured', label: 'injured', course: 'adds', toll: true, fits: 'people animals' },
  { id: 'missing', label: 'missing', course: 'state', fits: 'people' },
  { id: 'infected', label: 'infected', course: 'adds', fits: 'people animals places bodies' },
  { id: 'recovered', label: 'recovered', course: 'adds', fits: 'people' },
  { id: 'hospitalized', label: 'in hospital', course: 'state', fits: 'people' },
  { id: 'vaccinated', label: 'vaccinated', course: 'adds', fits: 'people animals' },
  { id: 'tested', label: 'tested', course: 'adds', fits: 'people animals' },
  { id: 'quarantined', label: 'in quarantine', course: 'state', fits: 'people' },
  { id: 'displaced', label: 'displaced', course: 'state', fits: 'people' },
  { id: 'evacuated', label: 'evacuated', course: 'adds', fits: 'people animals places' },
  { id: 'rescued', label: 'rescued', course: 'adds', fits: 'people animals' },
  { id: 'present', label: 'present', course: 'state', toll: true, fits: 'people animals' },
  {
    id: 'capacity',
    label: 'of capacity',
    labelOfPeople: 'capacity',
    course: 'other',
    fits: 'people',
  },
  { id: 'stranded', label: 'stranded', course: 'state', fits: 'people animals' },
  { id: 'escaped', label: 'escaped', course: 'adds', fits: 'people animals' },
  { id: 'abducted', label: 'abducted', course: 'adds', fits: 'people' },
  { id: 'crossed', label: 'who crossed', course: 'adds', fits: 'people' },
  { id: 'swapped', label: 'exchanged', course: 'adds', fits: 'people' },
  { id: 'spilled', label: 'spilled', course: 'adds', fits: 'measure only' },
  {
    id: 'affected',
    label: 'affected',
    course: 'adds',
    fits: 'people animals places bodies things jobs',
  },
  { id: 'stolen', label: 'stolen', ofPeople: 'affected', course: 'adds' },
  { id: 'paid', label: 'paid', course: 'other', byActor: true },
  { id: 'fined', label: 'in fines', labelOfMoney: 'fines', course: 'other', fits: 'money' },
  { id: 'raised', label: 'raised', course: 'adds', direct: true, byActor: true, fits: 'money' },
  { id: 'costing', label: 'in cost', labelOfMoney: 'cost', course: 'other', fits: 'money' },
  { id: 'spent', label: 'spent', course: 'other', byActor: true, fits: 'money' },
  { id: 'demanded', label: 'demanded', course: 'other', fits: 'money' },
  { id: 'saved', label: 'saved', course: 'other', fits: 'money only' },
  { id: 'borrowed', label: 'borrowed', course: 'other', byActor: true, fits: 'money' },
  { id: 'cut', label: 'to be cut', course: 'other', byActor: true, fits: 'people jobs' },
  { id: 'hired', label: 'hired', course: 'adds', byActor: true, fits: 'people jobs' },
  { id: 'created', label: 'created', course: 'adds', byActor: true, fits: 'jobs' },
  { id: 'employed', label: 'employed', course: 'state', byActor: true, fits: 'people jobs' },
  { id: 'lost', label: 'lost', course: 'adds', direct: true, byActor: true },
  { id: 'recalled', label: 'recalled', course: 'adds', byActor: true, fits: 'things' },
  {
    id: 'sold',
    label: 'sold',
    course: 'adds',
    direct: true,
    byActor: true,
    fits: 'things places animals money',
  },
  { id: 'bought', label: 'bought', labelOfMoney: 'purchase price', course: 'adds', byActor: true },
  { id: 'produced', label: 'produced', course: 'other', byActor: true, fits: 'things measure' },
  { id: 'striking', label: 'on strike', course: 'other', fits: 'people' },
  { id: 'balloted', label: 'balloted', course: 'other', byActor: true, fits: 'people' },
  { id: 'gathered', label: 'gathered', course: 'other', fits: 'people' },
  { id: 'voted', label: 'who voted', course: 'other', fits: 'people' },
  {
    id: 'destroyed',
    label: 'destroyed',
    course: 'adds',
    fits: 'places things animals bodies measure',
  },
  { id: 'burned', label: 'burned', course: 'adds' },
  { id: 'flooded', label: 'flooded', course: 'adds', fits: 'places things measure only' },
  { id: 'damaged', label: 'damaged', course: 'adds', fits: 'places things bodies' },
  { id: 'closed', label: 'closed', course: 'adds', fits: 'places things bodies' },
  { id: 'deployed', label: 'deployed', course: 'state', fits: 'people things animals' },
  { id: 'delivered', label: 'delivered', course: 'adds', fits: 'things measure' },
  { id: 'built', label: 'built', course: 'adds', byActor: true, fits: 'places things' },
  { id: 'seized', label: 'seized', course: 'adds' },
  { id: 'charged', label: 'charged', course: 'adds', fits: 'people' },
  {
    id: 'convicted',
    label: 'convicted',
    labelOfTime: 'in prison',
    course: 'adds',
    fits: 'people time',
  },
  { id: 'acquitted', label: 'acquitted', course: 'adds', fits: 'people' },
  { id: 'deported', label: 'deported', course: 'adds', fits: 'people' },
  { id: 'won', label: 'won', course: 'other', direct: true, byActor: true },
  { id: 'scored', label: 'scored', course: 'adds', direct: true, byActor: true, fits: 'awards' },
  { id: 'received', label: 'received', course: 'other', byActor: true, fits: 'awards only' },
  { id: 'needed', label: 'needed', course: 'other' },
];
