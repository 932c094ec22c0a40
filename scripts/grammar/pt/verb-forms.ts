/** Portuguese verbs of news, so that their forms lead back to the infinitive. */
import type { VerbTable } from '../verb-table.ts';

export const irregularVerbs: readonly string[] = [
  'morrer morre morrem morreu morreram morto morta mortos mortas',
  'prender prende prendem prendeu prenderam preso presa presos presas',
  'deter detém detêm deteve detiveram detido detida detidos detidas',
  'ferir fere ferem feriu feriram ferido ferida feridos feridas',
  'destruir destrói destroem destruiu destruíram destruído destruída destruídos destruídas',
  'cair cai caem caiu caíram caído',
  'ficar fica ficam ficou ficaram',
  'perder perde perdem perdeu perderam perdido',
  'obter obtém obtiveram obteve obtido',
  'ser é são era foi foram sido será',
  'ter tem têm teve tiveram',
  'haver há houve havia',
];

export const regularVerbs =
  'libertar soltar matar falecer assassinar desaparecer infectar internar hospitalizar atender vacinar evacuar desalojar resgatar salvar sequestrar afetar atingir roubar pagar multar arrecadar doar custar gastar investir destinar vender comprar adquirir demitir despedir cortar contratar empregar participar manifestar protestar marchar reunir danificar inundar fechar encerrar vencer ganhar condenar deportar aumentar subir crescer baixar elevar queimar apreender retirar';

export const verbEndings: VerbTable['verbEndings'] = [
  [
    'ar',
    [
      ['present', 'a am'],
      ['past', 'ou aram ava avam'],
      ['participle', 'ado ada ados adas'],
      ['gerund', 'ando'],
      ['present', 'ará arão'],
    ],
  ],
  [
    'er',
    [
      ['present', 'e em'],
      ['past', 'eu eram ia iam'],
      ['participle', 'ido ida idos idas'],
      ['gerund', 'endo'],
      ['present', 'erá erão'],
    ],
  ],
  [
    'ir',
    [
      ['present', 'e em'],
      ['past', 'iu iram ia iam'],
      ['participle', 'ido ida idos idas'],
      ['gerund', 'indo'],
      ['present', 'irá irão'],
    ],
  ],
];

export const irregularForms: VerbTable['irregularForms'] = [
  [/(?:[dts][oa]s?|[st][ie])$/, 'participle'],
  [/(?:ou|aram|eram|iram|eu|iu|ava|avam)$/, 'past'],
];

export const participlePrefix = '';

export const nounForms: VerbTable['nounForms'] = [
  [/ao$/, ['oes', 'aos']],
  [/[ao]$/, ['as', 'os', 'a', 'o']],
  [/$/, ['s', 'es']],
];
