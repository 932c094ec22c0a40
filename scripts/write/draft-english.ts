/** A draft in English. */
import type { DraftTable } from './draft-table.ts';

/** Participles that a label may end on. */
const done =
  '[a-z]+ed|held|won|lost|cut|hit|hurt|shot|sent|seen|found|sold|bought|built|made|left|taken|given|stolen|driven|burnt|born|paid|spent|caught|kept|put|met|shut|struck|sunk|torn|worn|broken|chosen|frozen|beaten|eaten|fallen';
/** What goes on. */
const state = '[a-z]+ing';
const thing = String.raw`(?!.* (?:that|who|which) )[a-z][\w’'-]*(?: [a-z][\w’'-]*)?`;

export const english: DraftTable = {
  newsroom: 'the newsroom',
  quotes: ['“', '”'],
  articles: ['The', 'A', 'An', 'One', 'Another'],
  articled: {
    form: /^(?:United (?:Kingdom|States|Nations|Arab Emirates)|Netherlands|Philippines|Bahamas|Maldives|Gambia|Vatican|.*(?:Republic|Islands))$/u,
    article: 'the',
  },
  pointing:
    /^(?:he|she|they|it|his|her|their|its|this|these|those|that|both|such|there|then|but|and|so|yet|or|however|meanwhile|instead|also|another|others|the (?:latter|former|move|milestone|decision|announcement|news|incident|figure|number|toll|comments?|remarks?|statement|two|pair|trio|man|woman|group|same))\b/iu,
  nounLinks: ['of', 'for', 'at', 'in', 'from', 'to', 'by', 'with', 'on', 'into', 'who', 'that'],
  group: /^(?:[a-z\-]*[^s]s|police|people|staff|[a-z]*men)$/iu,
  ahead: /\b(?:to \p{Ll}+|will|would|could|may|might|should)\b/u,
  bareDays: /^(?:today|yesterday|tonight|tomorrow)$/iu,
  dayPrepositions: ['on', 'On'],
  dayOpenings: ['As of', 'By', 'In', 'On'],
  oneReport: 'one report',
  anotherReport: 'another report',
  sameReport: 'the same report',
  titledReport: 'the report “{title}”',
  nouns: { form: /^(?:still|once|held|detained)\b/, noun: 'those {label}' },
  placed: '{label} in {place}',
  questions: [
    {
      form: new RegExp(`^(?<things>${thing}) (?<done>still (?:${state}|${done}))$`, 'u'),
      question: 'How many {things} are {done}{scope}?',
    },
    {
      form: new RegExp(`^(?<things>${thing}) (?<done>to be (?:${done}))$`, 'u'),
      question: 'How many {things} are {done}{scope}?',
    },
    {
      form: new RegExp(`^(?<done>still (?:${state}|${done}))$`, 'u'),
      question: 'How many are {done}{scope}?',
    },
    {
      form: new RegExp(`^(?<things>${thing}) (?<done>${done})$`, 'u'),
      question: 'How many {things} were {done}{scope}?',
    },
  ],
  titles: {
    about: '{topic}: {title}',
    asked: '{question} Sources do not agree',
    disputed: '{label}: sources do not agree',
    plain: '{label}: what the sources say',
    last: 'What the sources say',
  },
  summaries: {
    counts: '{labels}: what the sources say, each number with the sentence it comes from.',
    oneCounts: '{labels}: what one report says, each number with the sentence it comes from.',
    disputed: 'They contradict one another on {labels}.',
    allDisputed:
      'Sources contradict one another on {labels}; each number stands with the sentence it comes from.',
    nothing: 'What the sources say, each sentence with where it stands.',
  },
  figures: { count: 'the number of {label}', other: 'the figure for {label}' },
  overtaking: { form: /^(?:surpass|exceed|top)\p{L}*\s+/iu, hedge: 'more than ' },
  says: '{who} put {figure} at {number}{asOf}',
  again: '{who} put it at {number}{asOf}',
  alsoSays: ', and {figure} at {number}{asOf}',
  revised: ', then at {number}{asOf}',
  speaksOf: '{who} speaks of {words}',
  ofSet: '{words} of the {number}',
  versus: '; ',
  asOf: ' as of {day}',
  closings: {
    hard: 'Both cannot be right.',
    revised: 'The numbers contradict each other.',
    told: 'Where the sources contradict one another is set out below.',
    soft: 'Where sources differ, they may yet fit together.',
    agreed: 'No contradiction between the sources was found.',
    apart: 'None of these sources counts what another counts.',
    oneReport: 'All of it rests on a single report.',
    uncounted: 'The sources hold no count that could be compared.',
    oneUncounted: 'The only report here holds no count that could be compared.',
    empty: 'There is no readable source yet.',
  },
  reports: '{who} says:',
  disagreements: {
    counts: 'Sources differ on {labels}.',
    dates: 'Sources date the same thing differently.',
    slips:
      'Where a source is at odds with the calendar or with itself, its own words stand beside the reason.',
  },
  questionsTitle: 'What is not known',
  unknowns: {
    apart: ['Why the figures for {label} differ.', '{first} against {second}.'],
    worded: ['Why the accounts of {label} differ.', '{first}; {second}.'],
    denied: ['Which account of {label} is right.', '{says}; {who} denies it: {words}.'],
    lone: [
      'Whether the figure for {label} can be confirmed.',
      'A single source here gives one: {says}.',
    ],
    nobody: [
      'Who stands behind the figure for {label}.',
      '{who} gives {number} and names nobody who counted.',
    ],
    undated: ['What day the figure for {label} is from.', '{says}, without a date.'],
    oneSided: [
      'What others say of {label}.',
      'Every number with a speaker comes from the same side: {says}.',
    ],
    noDates: ['When it happened.', 'No source gives a date that an event could be placed at.'],
    noDays: [
      'When these reports appeared.',
      'Dates are missing, so what they place on “Saturday” or “last month” has no day here.',
    ],
    unrelated: [
      'How these reports belong together.',
      'None of them counts what another counts, so none bears another out.',
    ],
  },
};
