/** German verbs of news, so that their forms lead back to the infinitive. */
import type { VerbTable } from '../verb-table.ts';

export const irregularVerbs: readonly string[] = [
  'sterben stirbt starb starben gestorben',
  'freilassen freigelassen',
  'festnehmen nahm nahmen festgenommen',
  'fliehen flieht floh flohen geflohen',
  'verlieren verliert verlor verloren',
  'gewinnen gewinnt gewann gewannen gewonnen',
  'stehlen stahl gestohlen',
  'betreffen betrifft betraf betroffen',
  'schließen schließt schloss geschlossen',
  'streichen streicht strich strichen gestrichen',
  'steigen steigt stieg stiegen gestiegen',
  'sinken sinkt sank sanken gesunken',
  'verletzen verletzt verletzte verletzten',
  'töten tötet tötete getötet',
  'vermissen vermisst vermissten',
  'evakuieren evakuiert evakuierte',
  'retten rettet rettete gerettet',
  'entlassen entlässt entließ',
  'teilnehmen teilgenommen',
  'demonstrieren demonstriert demonstrierte demonstrierten',
  'zerstören zerstört zerstörte',
  'beschädigen beschädigt beschädigte',
  'befreien befreit befreite',
];

export const regularVerbs = 'zahlen kosten kaufen verkaufen';

export const verbEndings: VerbTable['verbEndings'] = [
  [
    'en',
    [
      ['present', 't en'],
      ['past', 'te ten'],
      ['participle', 't'],
    ],
  ],
];

export const irregularForms: VerbTable['irregularForms'] = [
  [/(?:^ge|[^t]en|t)$/, 'participle'],
  [/(?:te|ten)$/, 'past'],
];

export const participlePrefix = 'ge';

export const nounForms: VerbTable['nounForms'] = [[/$/, ['n', 'en', 's', 'e']]];
