/** Italian verbs of news, so that their forms lead back to the infinitive. */
import type { VerbTable } from '../verb-table.ts';

export const irregularVerbs: readonly string[] = [
  'morire muore muoiono morì morirono morto morta morti morte',
  'uccidere uccide uccidono uccise uccisero ucciso uccisa uccisi uccise',
  'ferire ferisce feriscono ferì ferirono ferito ferita feriti ferite',
  'distruggere distrugge distruggono distrusse distrutto distrutta distrutti distrutte',
  'disperdere disperso dispersa dispersi disperse',
  'scomparire scompare scomparso scomparsa scomparsi scomparse',
  'colpire colpisce colpì colpito colpita colpiti colpite',
  'coinvolgere coinvolge coinvolto coinvolta coinvolti coinvolte',
  'perdere perde perdono perse persero perso persa persi perse',
  'vincere vince vincono vinse vinsero vinto',
  'spendere spende speso spesi',
  'raccogliere raccoglie raccolto raccolti',
  'chiudere chiude chiuso chiusa chiusi chiuse',
  'assumere assume assunto assunti',
  'scendere scende scese sceso scesi',
  'soccorrere soccorso soccorsi',
  'ottenere ottiene ottenne ottenuto ottenuti',
  'essere è sono era erano fu furono stato',
  'avere ha hanno aveva avevano',
];

export const regularVerbs =
  'liberare rilasciare arrestare fermare contagiare infettare ricoverare vaccinare evacuare sfollare salvare rapire sequestrare interessare rubare pagare versare multare donare costare investire stanziare vendere acquistare comprare licenziare tagliare impiegare occupare scioperare manifestare partecipare sfilare protestare radunare bruciare danneggiare allagare conquistare confiscare condannare aumentare calare diminuire';

export const verbEndings: VerbTable['verbEndings'] = [
  [
    'are',
    [
      ['present', 'a ano'],
      ['past', 'ò arono ava avano'],
      ['participle', 'ato ata ati ate'],
      ['gerund', 'ando'],
      ['present', 'erà eranno'],
    ],
  ],
  [
    'ere',
    [
      ['present', 'e ono'],
      ['past', 'eva evano'],
      ['participle', 'uto uta uti ute'],
      ['gerund', 'endo'],
    ],
  ],
  [
    'ire',
    [
      ['present', 'e ono isce iscono'],
      ['past', 'ì irono iva ivano'],
      ['participle', 'ito ita iti ite'],
      ['gerund', 'endo'],
    ],
  ],
];

export const irregularForms: VerbTable['irregularForms'] = [
  [/(?:[dts][oa]s?|[st][ie])$/, 'participle'],
  [/(?:ò|arono|irono|ava|avano)$/, 'past'],
];

export const participlePrefix = '';

export const nounForms: VerbTable['nounForms'] = [
  [/o$/, ['i', 'a', 'e']],
  [/[ae]$/, ['e', 'i']],
];
