/** Words of news Spanish for the happenings, by their ids: verbs as infinitives, irregular forms, nouns. */

import type { HappeningWords } from '../languages/language-tables.ts';

export const happeningWords: Readonly<Record<string, HappeningWords>> = {
  freed: {
    words: 'liberar excarcelar soltar indultar amnistiar liberación excarcelación suelto',
    phrases: ['puesto en libertad', 'puestos en libertad', 'puestas en libertad', 'en libertad'],
    roles:
      'preso presa prisionero prisionera detenido detenida recluso reclusa rehén cautivo secuestrado liberación excarcelación',
  },
  held: {
    words: 'encarcelar recluir retener cautiverio encarcelamiento',
    phrases: ['tras las rejas', 'en prisión', 'en la cárcel', 'en cautiverio', 'bajo custodia'],
    roles: 'preso presa prisionero prisionera detenido detenida recluso reclusa rehén cautivo',
  },
  detained: {
    words: 'detener detuvo detuvieron arrestar apresar capturar detención arresto',
    roles: 'detenido detenida arrestado sospechoso manifestante',
    counts: 'detención arresto',
  },
  killed: {
    words:
      'morir muere mueren murió murieron muerto muerta matar fallecer asesinar perecer perder_la_vida muerte fallecimiento asesinato ahogar',
    phrases: ['perdieron la vida', 'víctimas mortales', 'víctima mortal'],
    roles: 'muerto muerta fallecido fallecida víctima muerte cadáver cuerpo',
    counts: 'muerto muerta fallecido fallecida muerte asesinato cadáver',
  },
  injured: {
    words: 'herir hirió hirieron lesionar herido herida lesionado',
    roles: 'herido herida lesionado lesionada',
    counts: 'herido herida lesionado lesionada',
  },
  missing: {
    words: 'desaparecer desaparición desaparecido desaparecida',
    phrases: ['en paradero desconocido'],
    roles: 'desaparecido desaparecida',
    counts: 'desaparecido desaparecida',
  },
  infected: {
    words: 'infectar contagiar contagio infección caso',
    phrases: ['dieron positivo', 'dio positivo'],
    roles: 'caso contagio infectado contagiado paciente',
    counts: 'caso contagio infectado contagiado',
  },
  hospitalized: {
    words: 'hospitalizar ingresar hospitalización',
    phrases: ['en el hospital', 'cuidados intensivos'],
    roles: 'hospitalizado paciente',
  },
  vaccinated: { words: 'vacunar inmunizar vacunación' },
  displaced: {
    words: 'desplazar evacuar huir huyó huyeron desplazamiento evacuación',
    phrases: ['sin hogar', 'abandonar sus hogares', 'abandonar sus casas'],
    roles: 'desplazado desplazada refugiado refugiada evacuado evacuada damnificado damnificada',
    counts: 'desplazado desplazada refugiado refugiada evacuado evacuada damnificado damnificada',
  },
  rescued: { words: 'rescatar salvar rescate', roles: 'superviviente rescatado rescatada' },
  escaped: { words: 'escapar fugar fuga', roles: 'fugado' },
  abducted: { words: 'secuestrar raptar secuestro', roles: 'secuestrado rehén' },
  swapped: { words: 'canjear intercambiar canje intercambio' },
  affected: {
    words: 'afectar exponer expuesto vulnerar perjudicar',
    roles: 'afectado cliente usuario',
  },
  stolen: { words: 'robar hurtar sustraer hackear saquear robo hurto' },
  paid: { words: 'pagar abonar pago indemnizar' },
  fined: { words: 'multar sancionar multa sanción' },
  raised: { words: 'recaudar donar recaudación donación' },
  costing: { words: 'costar cuesta cuestan coste costo valorar' },
  spent: { words: 'gastar invertir gasto inversión' },
  lost: { words: 'perder pierde pierden pérdida' },
  sold: { words: 'vender venta exportar' },
  bought: { words: 'comprar adquirir compra' },
  cut: {
    words: 'recortar despedir despido recorte suprimir',
    roles: 'empleo puesto trabajador despido',
  },
  hired: { words: 'contratar contratación', roles: 'empleo puesto trabajador' },
  striking: { words: 'huelga huelguista parar_labores', roles: 'trabajador huelguista' },
  gathered: {
    words: 'asistir manifestar marchar congregar reunir protestar manifestación marcha asistente',
    phrases: ['salieron a las calles', 'salieron a la calle'],
    roles: 'manifestante asistente participante',
  },
  destroyed: {
    words: 'destruir destruyó destruyeron arrasar derribar calcinar quemar destrucción',
  },
  damaged: { words: 'dañar daño' },
  closed: { words: 'cerrar cierra cierran clausurar' },
  built: { words: 'construir construyó construyeron construcción' },
  seized: { words: 'incautar decomisar confiscar incautación' },
  charged: { words: 'imputar acusar procesar' },
  convicted: { words: 'condenar sentenciar condena' },
  deported: { words: 'deportar expulsar deportación expulsión' },
  won: { words: 'ganar obtuvo obtuvieron obtener conseguir consiguió victoria' },
  needed: { words: 'necesitar requerir requiere' },
};

export const milestoneWords: Readonly<Record<string, string>> = {
  begin:
    'comenzar comienza comenzaron comenzó empezar empieza empezó iniciar inicio anunciar anuncio desde arrancar',
  end: 'terminar finalizar concluir acabar',
  meet: 'reunir reunión encuentro visitar visita cumbre recibir',
  vote: 'elección elecciones votar votación comicios referéndum',
  capture: 'capturar captura derrocar redada',
  resign: 'dimitir renunciar dimisión renuncia',
  sign: 'firmar acordar acuerdo tregua',
  attack: 'atacar bombardear ataque explosión atentado tiroteo',
  discover: 'descubrir hallar hallazgo detectar',
};
