/** German words that stand around a number and say what happened to what it counts. */
import * as english from '../en/event-verbs.ts';
import type { PredicateTables } from '../predicate-types.ts';

/** Those not said here are as in English. */
export const predicates: PredicateTables = {
  ...english,
  measureWords:
    'betragen liegen steigen sinken erreichen übersteigen umfassen zählen werden sein haben gesamtzahl zahl summe liste gruppe',
  existential: '',
  figureNouns: 'zahl zahlen gesamtzahl summe bilanz opferzahl schätzung schätzungen angabe angaben',
  eventNouns:
    'tod tode todesfall todesfälle festnahme festnahmen verhaftung freilassung entführung entlassung entlassungen evakuierung streik demonstration protest angriff unfall verlust verluste verletzung verletzungen',
  stateAdverbs: 'noch weiterhin bereits schon derzeit aktuell zuletzt heute gestern bisher',
  stateNouns: 'haft gefangenschaft gewahrsam krankenhaus klinik quarantäne gefängnis',
  statePrepositions: 'in im an am seit bis während vor nach unter zwischen',
  insidePrepositions: 'in im hinter unter auf',
  partBefore: 'darunter davon einschließlich inklusive',
  partPronouns: 'ihnen denen diesen',
  partAfter: 'ihnen denen diesen den',
  partLink: 'von',
  partContractions: 'der des',
  wholeArticles: 'die den der',
  placePrepositions: 'in im bei nahe',
  conditions: 'tot tote verletzt vermisst obdachlos frei krank lebend',
  clauseConjunctions: 'dass obwohl während aber weil wenn ob nachdem bevor bis sondern als wobei',
  hedges:
    'rund etwa ungefähr fast knapp mehr weniger als mindestens höchstens bis zu nur insgesamt weitere weiteren gut',
  futureWords: 'wird werden soll sollen will wollen könnte könnten dürfte',
};
