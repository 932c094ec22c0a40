/** Portuguese nouns by what they stand for, singular. */
import type { NounKind } from '../en/noun-kinds.ts';

export const nounKinds: Partial<Readonly<Record<NounKind, string>>> = {
  people:
    'pessoa gente indivíduo cidadão cidadã habitante morador moradora homem mulher civil vizinho criança menino menina bebê adolescente jovem adulto aposentado trabalhador trabalhadora funcionário funcionária empregado operário agricultor pescador mineiro motorista piloto marinheiro tripulante passageiro passageira viajante turista visitante cliente paciente doente médico enfermeiro enfermeira professor professora aluno aluna estudante pai mãe soldado militar oficial policial agente combatente rebelde terrorista preso presa prisioneiro detido detento refém suspeito acusado manifestante grevista ativista filiado torcedor espectador participante delegado eleitor candidato deputado senador ministro prefeito juiz advogado jornalista bombeiro socorrista voluntário migrante refugiado desabrigado desalojado deslocado sobrevivente vítima morto ferido desaparecido consumidor usuário acionista contribuinte inquilino proprietário família casal jogador diretor engenheiro cientista pesquisador',
  animals:
    'animal ave pássaro peixe vaca boi ovelha porco cavalo cachorro gato frango tartaruga baleia golfinho lobo urso abelha espécie',
  jobs: 'emprego posto vaga cargo',
  places:
    'casa residência moradia imóvel edifício prédio escola hospital escritório loja igreja mesquita fábrica usina estação ponte estrada rua vila cidade bairro município província região apartamento prisão presídio porto aeroporto estádio hotel hectare',
  things:
    'carro veículo caminhão ônibus trem avião aeronave barco navio embarcação arma fuzil drone míssil bomba conta documento mensagem telefone computador garrafa tonelada barril litro leito dose teste vacina máscara barraca árvore',
};

/** Nouns that count the same thing, one row a thing. */
export const sameThings: readonly string[] = [
  'trabalhador funcionário empregado operário',
  'casa residência moradia',
  'empresa companhia',
  'loja comércio',
  'avião aeronave',
  'barco navio embarcação',
  'aluno estudante',
  'médico doutor',
];
