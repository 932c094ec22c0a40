/** Spanish verbs that put words, numbers or beliefs into somebody's mouth. */
import type { ReportingVerbRow, VerbEnding } from '../speech-types.ts';

export const reportingVerbs: readonly ReportingVerbRow[] = [
  {
    frames: ['clause', 'object', 'inverted', 'agent'],
    verbs:
      'anunciar informar confirmar estimar declarar revelar señalar indicar precisar calcular contabilizar registrar verificar documentar notificar divulgar mencionar comunicar constatar detectar contar evaluar reiterar certificar pronosticar denunciar afirmar asegurar aseverar',
    forms: {
      decir: ['', 'dice dicen dijo dijeron decía decían dirá dirán', 'dicho', 'diciendo'],
      reconocer: [
        '',
        'reconoce reconocen reconoció reconocieron reconocía reconocían',
        'reconocido',
        'reconociendo',
      ],
      admitir: ['', 'admite admiten admitió admitieron', 'admitido', 'admitiendo'],
      reportar: ['', 'reporta reportan reportó reportaron', 'reportado', 'reportando'],
      contar: ['', 'cuenta cuentan contó contaron', 'contado', 'contando'],
      cifrar: ['', 'cifra cifran cifró cifraron', 'cifrado', 'cifrando'],
      prever: ['', 'prevé prevén previó previeron', 'previsto', 'previendo'],
    },
  },
  {
    frames: ['clause', 'inverted'],
    verbs:
      'explicar agregar destacar subrayar recordar comentar manifestar apuntar detallar alertar alegar argumentar insistir lamentar apostillar matizar recalcar remarcar aclarar puntualizar relatar narrar escribir responder sugerir repetir exclamar opinar tuitear publicar aludir especificar enfatizar',
    forms: {
      añadir: ['', 'añade añaden añadió añadieron', 'añadido', 'añadiendo'],
      sostener: [
        '',
        'sostiene sostienen sostuvo sostuvieron sostenía sostenían',
        'sostenido',
        'sosteniendo',
      ],
      advertir: ['', 'advierte advierten advirtió advirtieron', 'advertido', 'advirtiendo'],
      exponer: ['', 'expone exponen expuso expusieron', 'expuesto', 'exponiendo'],
      mantener: ['', 'mantiene mantienen mantuvo mantuvieron', 'mantenido', 'manteniendo'],
      concluir: ['', 'concluye concluyen concluyó concluyeron', 'concluido', 'concluyendo'],
      sugerir: ['', 'sugiere sugieren sugirió sugirieron', 'sugerido', 'sugiriendo'],
      recordar: ['', 'recuerda recuerdan recordó recordaron', 'recordado', 'recordando'],
      escribir: ['', 'escribe escriben escribió escribieron', 'escrito', 'escribiendo'],
      referir: ['', 'refiere refieren refirió refirieron', 'referido', 'refiriendo'],
    },
  },
  {
    frames: ['clause', 'object'],
    verbs: 'acusar criticar condenar calificar',
    forms: {
      negar: ['', 'niega niegan negó negaron negaba negaban', 'negado', 'negando'],
      describir: ['', 'describe describen describió describieron', 'descrito', 'describiendo'],
      proponer: ['', 'propone proponen propuso propusieron', 'propuesto', 'proponiendo'],
      desmentir: ['', 'desmiente desmienten desmintió desmintieron', 'desmentido', 'desmintiendo'],
    },
  },
  {
    frames: ['clause', 'infinitive'],
    verbs: 'esperar amenazar',
    forms: {
      prometer: ['', 'promete prometen prometió prometieron', 'prometido', 'prometiendo'],
      pretender: ['', 'pretende pretenden pretendió pretendieron', 'pretendido', 'pretendiendo'],
      querer: ['', 'quiere quieren quiso quisieron quería querían', 'querido', 'queriendo'],
    },
  },
  {
    frames: ['clause'],
    verbs: 'considerar sospechar demostrar determinar dudar pensar hallar',
    forms: {
      creer: ['', 'cree creen creyó creyeron creía creían', 'creído', 'creyendo'],
      mostrar: ['', 'muestra muestran mostró mostraron', 'mostrado', 'mostrando'],
      encontrar: ['', 'encuentra encuentran encontró encontraron', 'encontrado', 'encontrando'],
      pensar: ['', 'piensa piensan pensó pensaron', 'pensado', 'pensando'],
      temer: ['', 'teme temen temió temieron', 'temido', 'temiendo'],
      demostrar: ['', 'demuestra demuestran demostró demostraron', 'demostrado', 'demostrando'],
      saber: ['', 'sabe saben supo supieron', 'sabido', 'sabiendo'],
    },
  },
  {
    frames: ['clause', 'object'],
    before: 'de',
    verbs: 'hablar',
  },
  {
    frames: ['clause', 'object'],
    before: 'cuenta',
    verbs: '',
    forms: { dar: ['', 'da dan dio dieron daba daban', 'dado', 'dando'] },
  },
  {
    frames: ['figure'],
    verbs: 'elevar situar rebajar aumentar actualizar fijar',
    forms: {
      reducir: ['', 'reduce reducen redujo redujeron', 'reducido', 'reduciendo'],
    },
  },
  {
    frames: ['speech', 'inverted'],
    verbs: 'preguntar gritar',
    forms: { pedir: ['', 'pide piden pidió pidieron', 'pedido', 'pidiendo'] },
  },
  { frames: ['mention'], verbs: 'hablar' },
];

export const verbEndings: readonly VerbEnding[] = [
  {
    ending: 'ar',
    base: [],
    finite: ['a', 'an', 'ó', 'aron', 'aba', 'aban', 'ará', 'arán', 'aría'],
    past: ['ado'],
    participle: ['ando'],
  },
  {
    ending: 'er',
    base: [],
    finite: ['e', 'en', 'ió', 'ieron', 'ía', 'ían', 'erá', 'erán'],
    past: ['ido'],
    participle: ['iendo'],
  },
  {
    ending: 'ir',
    base: [],
    finite: ['e', 'en', 'ió', 'ieron', 'ía', 'ían', 'irá', 'irán'],
    past: ['ido'],
    participle: ['iendo'],
  },
];
