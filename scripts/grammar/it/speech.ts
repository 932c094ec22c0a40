/** Who says what in Italian; what is not said here is as in Spanish. */
import { speech as base } from '../es/speech.ts';
import type { SpeechTables } from '../speech-types.ts';

export const speech: SpeechTables = {
  ...base,
  verbs: [
    {
      frames: ['clause', 'object', 'inverted', 'agent'],
      verbs:
        'annunciare confermare stimare dichiarare rivelare affermare assicurare indicare calcolare registrare comunicare segnalare precisare denunciare valutare contare',
      forms: {
        dire: ['', 'dice dicono disse dissero diceva dicevano', 'detto', 'dicendo'],
        parlare: ['', 'parla parlano parlava parlavano', 'parlato', 'parlando'],
        riferire: ['', 'riferisce riferiscono riferiva', 'riferito', 'riferendo'],
        sostenere: ['', 'sostiene sostengono sosteneva', 'sostenuto', 'sostenendo'],
        aggiungere: ['', 'aggiunge aggiungono aggiunse', 'aggiunto', 'aggiungendo'],
      },
    },
    {
      frames: ['clause', 'inverted'],
      verbs: 'spiegare sottolineare ricordare commentare insistere raccontare avvertire',
    },
    { frames: ['figure'], verbs: 'portare fissare aggiornare' },
  ],
  endings: [
    {
      ending: 'are',
      base: [],
      finite: ['a', 'ano', 'ò', 'arono', 'ava', 'avano', 'erà', 'eranno'],
      past: ['ato'],
      participle: ['ando'],
    },
    {
      ending: 'ere',
      base: [],
      finite: ['e', 'ono', 'é', 'erono', 'eva', 'evano'],
      past: ['uto'],
      participle: ['endo'],
    },
    {
      ending: 'ire',
      base: [],
      finite: ['e', 'ono', 'ì', 'irono', 'iva', 'ivano'],
      past: ['ito'],
      participle: ['endo'],
    },
  ],
  classes: {
    ...base.classes,
    determiner:
      'il lo la i gli le un uno una questo questa questi queste quel quello quella quei quelle suo sua suoi sue alcuni alcune molti molte altri altre altro altra ogni entrambi tutti tutte',
    preposition:
      'di del dello della dei degli delle a al allo alla ai agli alle da dal dalla dai dalle in nel nella nei nelle con su sul sulla sui sulle per tra fra contro senza dopo durante entro',
    subordinator: 'che perché mentre quando se come poiché dove secondo',
    coordinator: 'e ed o ma né',
    contrast: 'mentre ma',
    person: 'lui lei egli',
    group: 'loro essi',
    thing: 'ciò',
    self: 'io noi',
    relative: 'che chi cui quale quali',
    auxiliary:
      'è sono era erano fu furono essere stato stata stati state ha hanno aveva avevano può possono potrebbe deve devono sarà saranno sarebbe viene vengono',
    passive: 'è sono era erano fu furono essere stato stata stati state sarà saranno viene vengono',
    negation: 'non mai né senza',
    adverb:
      'anche già ancora ieri oggi domani poi prima ora quindi inoltre soltanto sempre recentemente inizialmente solo invece tuttavia appena',
    time: 'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ieri oggi domani sera notte mattina settimana settimane mese mesi anno anni giorno giorni',
    finite: 'resta restano rimane rimangono arrivò',
    agent: 'da dal dalla dai dalle',
    complementizer: 'che',
    question: 'se come quando dove quanti',
    timeLead: 'scorso scorsa prossimo prossima ultimo ultima',
    reckoning: 'stima stime bilancio numero conteggio',
    hearsay: 'presumibilmente',
    indefinite: 'un una uno',
    degree: 'meno più',
    owner: 'suo sua suoi sue',
    personOwner: 'suo sua',
    groupOwner: 'loro',
    definite: 'il lo la i gli le questo questa',
    venue: 'in nel nella',
    spokes: 'portavoce rappresentante',
    impersonal: 'si',
    dative: 'a al alla ai',
    clitic: 'gli li le ne',
    elision: "l' dell' all' dall' nell' sull' un'",
    nounLink: 'di del della dei degli delle per',
    particle: 'di de del della da dal',
    figureLink: 'a',
    verbParticle: '',
  },
  phrases: ['a detta di', 'stando a', 'secondo'],
  connectives: 'invece tuttavia però da_parte_sua dal_canto_suo a_sua_volta',
  reportingNouns: '',
  evidenceNouns: '',
  titles:
    'sig signor signora dott dottor dottoressa presidente ministro ministra sindaco sindaca senatore senatrice deputato deputata generale colonnello onorevole',
  sides: [
    { side: 'opposition', words: 'opposizione oppositore ribelli' },
    {
      side: 'monitor',
      words:
        'ong osservatori attivisti diritti_umani amnesty_international croce_rossa nazioni_unite ONU OMS università istituto ricercatori associazione',
    },
    { side: 'union', words: 'sindacato sindacati sindacale CGIL CISL UIL scioperanti' },
    { side: 'medical', words: 'ospedale ospedali medico medici infermieri' },
    {
      side: 'witness',
      words: 'testimone testimoni residenti superstiti sopravvissuti familiari famiglia vicini',
    },
    {
      side: 'official',
      words:
        'governo ministero ministro ministra polizia carabinieri esercito presidente comune sindaco sindaca prefettura prefetto questura regione procura procuratore tribunale giudice autorità protezione_civile vigili_del_fuoco parlamento deputato senatore assessore',
    },
    {
      side: 'press',
      words: 'giornale quotidiano rivista emittente giornalista reuters ansa AFP agenzia_di_stampa',
    },
    {
      side: 'company',
      words: 'azienda aziende impresa società compagnia banca gruppo direzione produttore',
    },
  ],
  speakerNouns:
    'avvocato analista federazione confederazione portavoce leader direttore direttrice fonte fonti organizzazione organizzatori manifestanti esperto esperti lavoratori segretario segretaria',
  doerEndings: 'isti? iste? tore tori trice anti enti ari ieri',
  personNouns:
    'avvocato direttore direttrice leader ministro ministra portavoce presidente sindaco sindaca segretario segretaria prefetto comandante assessore',
  bodyNouns: 'governo ministero polizia questura prefettura tribunale',
  standInNouns: 'azienda società sindacato associazione gruppo organizzazione ospedale federazione',
  dropsSubjects: true,
  pastNeedsAuxiliary: true,
};
