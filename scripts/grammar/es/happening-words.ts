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
    words: 'detener arrestar apresar capturar detención arresto',
    roles: 'detenido detenida arrestado sospechoso manifestante',
    counts: 'detención arresto',
  },
  killed: {
    heads: 'víctima',
    words:
      'morir matar fallecer asesinar perecer ahogar muerte muerto fallecido fallecimiento asesinato deceso cadáver cuerpo',
    phrases: [
      'perdieron la vida',
      'perdió la vida',
      'víctimas mortales',
      'víctima mortal',
      'víctimas fatales',
      'víctima fatal',
      'sin vida',
      'la vida a',
      'la vida de',
    ],
    roles: 'muerto muerta fallecido fallecida víctima muerte cadáver cuerpo deceso',
    counts: 'muerto muerta fallecido fallecida muerte asesinato cadáver cuerpo deceso',
  },
  injured: {
    words: 'herir lesionar herido herida lesionado lesionada',
    roles: 'herido herida lesionado lesionada víctima',
  },
  missing: {
    words: 'desaparecer desaparición desaparecido desaparecida',
    phrases: ['en paradero desconocido', 'sin localizar'],
    roles: 'desaparecido desaparecida',
  },
  infected: {
    words: 'infectar contagiar contagio infección caso',
    phrases: ['dieron positivo', 'dio positivo'],
    roles: 'caso contagio infectado contagiado paciente',
    counts: 'caso contagio infectado contagiado',
  },
  hospitalized: {
    words: 'hospitalizar ingresar atender trasladar hospitalización',
    phrases: [
      'en el hospital',
      'cuidados intensivos',
      'permanecen ingresados',
      'permanecen ingresadas',
    ],
    roles: 'hospitalizado paciente herido herida',
  },
  vaccinated: { words: 'vacunar inmunizar vacunación' },
  present: {
    words: '',
    phrases: [
      'dentro había',
      'había dentro',
      'estaban dentro',
      'en el interior',
      'en el turno',
      'a bordo',
      'en el lugar',
      'en las instalaciones',
      'en el recinto',
    ],
  },
  capacity: { words: 'capacidad aforo albergar', phrases: ['con capacidad para'] },
  displaced: {
    words:
      'desplazar evacuar huir desplazamiento evacuación evacuado desplazado damnificado desalojar',
    phrases: [
      'sin hogar',
      'en los albergues',
      'en albergues',
      'fuera de sus casas',
      'fuera de sus hogares',
      'abandonar sus hogares',
      'abandonar sus casas',
      'dejar sus casas',
    ],
    roles: 'desplazado desplazada refugiado refugiada evacuado evacuada damnificado damnificada',
  },
  rescued: {
    words: 'rescatar salvar rescate',
    phrases: ['con vida', 'sanos y salvos', 'sanas y salvas'],
    roles: 'superviviente rescatado rescatada',
  },
  escaped: { words: 'escapar fugar fuga', roles: 'fugado' },
  abducted: { words: 'secuestrar raptar secuestro', roles: 'secuestrado rehén' },
  swapped: { words: 'canjear intercambiar canje intercambio' },
  affected: {
    words: 'afectar exponer vulnerar perjudicar afectado perjudicado',
    phrases: ['sin luz', 'sin electricidad', 'sin agua', 'sin suministro'],
    roles: 'afectado cliente usuario víctima habitante hogar',
  },
  stolen: { words: 'robar hurtar sustraer hackear saquear robo hurto' },
  paid: { words: 'pagar abonar pago indemnizar' },
  fined: { words: 'multar sancionar multa sanción' },
  raised: { words: 'recaudar donar recaudación donación' },
  costing: { words: 'costar coste costo valorar daño' },
  spent: { words: 'gastar invertir destinar gasto inversión' },
  lost: { words: 'perder pérdida' },
  sold: { words: 'vender venta exportar' },
  bought: { words: 'comprar adquirir compra' },
  cut: {
    words: 'recortar despedir despido recorte suprimir despedido cesar',
    phrases: ['puestos de trabajo', 'expediente de regulación', 'prescindir de'],
    roles: 'empleo puesto trabajador trabajadora empleado empleada despido operario obrero recorte',
    counts: 'despido',
  },
  hired: { words: 'contratar contratación', roles: 'empleo puesto trabajador' },
  employed: { words: 'emplear plantilla', roles: 'empleado empleada trabajador trabajadora' },
  striking: {
    words: 'huelga huelguista',
    phrases: ['en paro', 'en huelga', 'secundaron el paro', 'secundaron la huelga'],
    roles: 'trabajador huelguista',
  },
  gathered: {
    words:
      'asistir manifestar marchar congregar reunir protestar participar concentrar manifestación marcha protesta asistente manifestante participante concentración',
    phrases: ['salieron a las calles', 'salieron a la calle', 'tomaron las calles'],
    roles: 'manifestante asistente participante',
  },
  destroyed: {
    words: 'destruir destruyó destruyeron arrasar derribar derrumbar calcinar quemar destrucción',
  },
  damaged: { words: 'dañar daño inundar anegar averiar' },
  closed: { words: 'cerrar clausurar cierre' },
  built: { words: 'construir construcción' },
  seized: { words: 'incautar decomisar confiscar incautación' },
  charged: { words: 'imputar acusar procesar' },
  convicted: { words: 'condenar sentenciar condena' },
  deported: { words: 'deportar expulsar deportación expulsión' },
  won: { words: 'ganar obtener conseguir lograr victoria triunfo' },
  needed: { words: 'necesitar requerir' },
  balloted: { words: 'votante escrutar escrutado' },
  risen: { words: 'aumentar crecer subir incrementar dispararse aumento subida alza' },
  fallen: { words: 'caer bajar descender disminuir reducir caída descenso bajada' },
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
