/** Spanish verbs of news, so that their forms lead back to the infinitive. */

import type { VerbTable } from '../verb-table.ts';

/** Infinitive and all other forms of irregular verbs, one a row. */
export const irregularVerbs: readonly string[] = [
  'ser es son era eran fue fueron sido siendo será serán sería serían',
  'estar está están estaba estaban estuvo estuvieron estado',
  'haber ha han había habían hay hubo habrá habrán haya hayan',
  'tener tiene tienen tenía tenían tuvo tuvieron tenido',
  'hacer hace hacen hizo hicieron hecho',
  'ir va van iba iban ido',
  'decir dice dicen dijo dijeron dicho diciendo',
  'morir muere mueren murió murieron muerto muerta muertos muertas muriendo',
  'herir hiere hieren hirió hirieron herido herida heridos heridas',
  'detener detiene detienen detuvo detuvieron detenido detenida detenidos detenidas',
  'mantener mantiene mantienen mantuvo mantuvieron mantenido mantenida mantenidos mantenidas',
  'retener retiene retienen retuvo retuvieron retenido retenidos retenidas',
  'seguir sigue siguen seguía seguían siguió siguieron seguido',
  'perder pierde pierden perdió perdieron perdido perdidos',
  'salir sale salen salía salió salieron salido saldrá saldrán',
  'venir viene vienen vino vinieron venido',
  'quedar queda quedan quedó quedaron quedado',
  'permanecer permanece permanecen permanecía permanecían permaneció permanecieron permanecido',
  'desaparecer desaparece desaparecen desapareció desaparecieron desaparecido desaparecidos desaparecidas',
  'fallecer fallece fallecen falleció fallecieron fallecido fallecidos fallecidas',
  'continuar continúa continúan continuaba continuó continuaron',
  'obtener obtiene obtienen obtuvo obtuvieron obtenido obtenidos',
  'exigir exige exigen exigió exigieron exigido',
  'pedir pide piden pidió pidieron pedido',
  'huir huye huyen huyó huyeron huido',
  'cerrar cierra cierran cerró cerraron cerrado cerrada cerrados cerradas',
  'costar cuesta cuestan costó costaron costado',
  'construir construye construyen construyó construyeron construido construida construidos construidas',
  'conseguir consigue consiguen consiguió consiguieron conseguido',
  'caer cae caen cayó cayeron caído',
  'requerir requiere requieren requirió requirieron requerido',
  'reducir reduce reducen redujo redujeron reducido reducida',
  'sufrir sufre sufren sufrió sufrieron sufrido',
  'atender atiende atienden atendió atendieron atendido atendida atendidos atendidas',
  'destruir destruye destruyen destruyó destruyeron destruido destruidos destruidas',
  'despedir despide despiden despidió despidieron despedido despedidos despedidas',
  'recluir recluye recluyen recluyó recluyeron recluido recluidos recluidas',
];

/** Regular verbs. */
export const regularVerbs =
  'liberar excarcelar arrestar capturar encarcelar apresar matar asesinar secuestrar raptar lesionar evacuar rescatar salvar deportar expulsar desplazar contagiar infectar vacunar hospitalizar ingresar trasladar recibir pagar cobrar gastar invertir recaudar donar vender comprar robar hackear afectar cerrar abrir cortar recortar eliminar crear construir contratar votar ganar lograr participar marchar protestar convocar indultar condenar juzgar acusar procesar imputar multar sancionar enviar entregar soltar cumplir registrar intervenir incautar decomisar quemar hundir atacar bombardear derribar dañar amnistiar canjear intercambiar necesitar elevar situar rebajar cifrar calcular estimar fijar constatar aprobar asistir congregar concentrar reunir escapar fugar derrumbar inundar desalojar suprimir emplear exportar destinar obtener sumar escrutar despachar conceder adquirir invertir hallar localizar sepultar arrasar aumentar crecer subir bajar caer disminuir';

export const verbEndings: VerbTable['verbEndings'] = [
  [
    'ar',
    [
      ['present', 'a an'],
      ['past', 'ó aron aba aban'],
      ['participle', 'ado ada ados adas'],
      ['gerund', 'ando'],
      ['present', 'ará arán'],
    ],
  ],
  [
    'er',
    [
      ['present', 'e en'],
      ['past', 'ió ieron ía ían'],
      ['participle', 'ido ida idos idas'],
      ['gerund', 'iendo'],
      ['present', 'erá erán'],
    ],
  ],
  [
    'ir',
    [
      ['present', 'e en'],
      ['past', 'ió ieron ía ían'],
      ['participle', 'ido ida idos idas'],
      ['gerund', 'iendo'],
      ['present', 'irá irán'],
    ],
  ],
];

export const irregularForms: VerbTable['irregularForms'] = [
  [/(?:[dts][oa]s?|cho)$/, 'participle'],
  [/ndo$/, 'gerund'],
  [/(?:[oó]|on|ían?|aban?|ró)$/, 'past'],
];

export const participlePrefix = '';

export const nounForms: VerbTable['nounForms'] = [
  [/[ao]$/, ['as', 'os', 'a', 'o']],
  [/e$/, ['es']],
  [/$/, ['es', 'a', 'as']],
];
