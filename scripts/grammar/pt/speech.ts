/** Who says what in Portuguese; what is not said here is as in Spanish. */
import { speech as base } from '../es/speech.ts';
import type { SpeechTables } from '../speech-types.ts';

export const speech: SpeechTables = {
  ...base,
  verbs: [
    {
      frames: ['clause', 'object', 'inverted', 'agent'],
      verbs:
        'anunciar informar confirmar estimar declarar revelar afirmar assegurar indicar calcular contabilizar registrar registar notificar divulgar relatar garantir apontar denunciar avaliar contar somar',
      forms: {
        dizer: ['', 'diz dizem disse disseram dizia diziam', 'dito', 'dizendo'],
      },
    },
    {
      frames: ['clause', 'inverted'],
      verbs:
        'explicar acrescentar destacar ressaltar lembrar comentar alertar alegar argumentar insistir lamentar',
    },
    { frames: ['figure'], verbs: 'elevar situar reduzir aumentar' },
    { frames: ['mention'], verbs: 'falar' },
  ],
  endings: [
    {
      ending: 'ar',
      base: [],
      finite: ['a', 'am', 'ou', 'aram', 'ava', 'avam', 'ará', 'arão'],
      past: ['ado'],
      participle: ['ando'],
    },
    {
      ending: 'er',
      base: [],
      finite: ['e', 'em', 'eu', 'eram', 'ia', 'iam', 'erá', 'erão'],
      past: ['ido'],
      participle: ['endo'],
    },
    {
      ending: 'ir',
      base: [],
      finite: ['e', 'em', 'iu', 'iram', 'ia', 'iam', 'irá', 'irão'],
      past: ['ido'],
      participle: ['indo'],
    },
  ],
  classes: {
    ...base.classes,
    mention: 'em de',
    determiner:
      'o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela seu sua seus suas alguns algumas vários várias muitos muitas outros outras outro outra cada ambos todos todas',
    preposition:
      'de do da dos das em no na nos nas ao aos à às por pelo pela pelos pelas para com sem sobre entre contra desde até sob após durante',
    subordinator: 'que porque embora enquanto quando se como pois onde segundo',
    coordinator: 'e ou nem mas',
    contrast: 'embora enquanto mas já',
    person: 'ele ela',
    group: 'eles elas',
    thing: 'isso isto',
    self: 'eu nós',
    relative: 'que quem cujo cuja qual quais',
    auxiliary:
      'é são era eram foi foram ser sido sendo está estão estava estavam há tem têm tinha tinham havia haviam pode podem poderia deve devem vai vão será serão seria',
    passive: 'é são era eram foi foram ser sido será serão',
    negation: 'não nunca jamais nem sem',
    adverb:
      'também já ainda ontem hoje amanhã depois antes agora então além ainda apenas sempre recentemente inicialmente só somente porém contudo entretanto',
    time: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ontem hoje amanhã tarde noite manhã semana semanas mês meses ano anos dia dias',
    finite: 'tem têm teve fez fizeram chegou chegaram ficou ficaram segue seguem',
    agent: 'por pelo pela',
    complementizer: 'que',
    question: 'se como quando onde quantos',
    timeLead: 'passado passada próximo próxima último última',
    reckoning: 'estimativa estimativas número balanço contagem',
    hearsay: 'supostamente alegadamente',
    indefinite: 'um uma',
    degree: 'menos mais',
    owner: 'seu sua seus suas',
    personOwner: 'seu sua',
    definite: 'o a os as este esta',
    venue: 'em no na',
    spokes: 'porta-voz representante',
    impersonal: 'se',
    dative: 'ao à aos',
    clitic: 'lhe lhes os as',
    nounLink: 'de do da dos das para com',
    particle: 'de da do das dos e',
    figureLink: 'a em para',
    verbParticle: '',
  },
  phrases: ['de acordo com', 'na avaliação de', 'segundo', 'conforme'],
  connectives: 'no_entanto por_sua_vez por_outro_lado já porém contudo entretanto',
  reportingNouns: '',
  evidenceNouns: '',
  titles:
    'sr sra senhor senhora dr dra doutor doutora presidente ministro ministra prefeito prefeita governador governadora senador senadora deputado deputada general coronel delegado secretário secretária',
  sides: [
    { side: 'opposition', words: 'oposição opositor rebelde rebeldes' },
    {
      side: 'monitor',
      words:
        'ong ongs observadores ativistas direitos_humanos anistia_internacional human_rights_watch cruz_vermelha nações_unidas ONU UNICEF OMS universidade instituto pesquisadores',
    },
    { side: 'union', words: 'sindicato sindicatos sindical grevistas central_sindical' },
    { side: 'medical', words: 'hospital hospitais médico médica médicos enfermeiros' },
    {
      side: 'witness',
      words:
        'testemunha testemunhas morador moradores sobrevivente sobreviventes familiares família vizinhos',
    },
    {
      side: 'official',
      words:
        'governo ministério ministro ministra polícia exército presidente presidenta prefeitura prefeito prefeita governador governadora câmara senado deputado deputada senador procurador procuradoria tribunal juiz juíza autoridades defesa_civil proteção_civil bombeiros autarca secretaria secretário guarda',
    },
    {
      side: 'press',
      words:
        'jornal revista emissora jornalista reuters AFP lusa agência_de_notícias rádio televisão',
    },
    {
      side: 'company',
      words: 'empresa empresas companhia firma banco fabricante operadora direção grupo',
    },
  ],
  speakerNouns:
    'advogado advogada analista associação federação confederação central porta-voz líder diretor diretora fonte fontes organização organizadores manifestantes especialista trabalhadores',
  doerEndings: 'istas? dor dora dores doras antes? entes ários? árias? eiros? eiras?',
  personNouns:
    'advogado advogada diretor diretora líder ministro ministra porta-voz presidente prefeito prefeita secretário secretária governador governadora delegado comandante',
  bodyNouns: 'governo ministério polícia prefeitura tribunal',
  standInNouns: 'empresa companhia sindicato associação grupo organização hospital federação',
  dropsSubjects: true,
  pastNeedsAuxiliary: true,
};
