/** Portuguese words that say what a number is to its clause: a level, a change, a sum of something. */
import type { ClauseRoleWords } from '../clause-role-words.ts';

export const clauseRoles: Partial<ClauseRoleWords> = {
  rises: 'subir aumentar crescer disparar avançar',
  falls: 'cair baixar diminuir recuar despencar',
  riseNouns: 'alta aumento crescimento subida',
  fallNouns: 'queda redução baixa recuo diminuição',
  linkingVerbs:
    'ser alcançar superar atingir somar chegar ficar estimar calcular custar passar totalizar',
  sizingVerbs: 'elevar reduzir cortar fixar estimar manter',
  originPrepositions: 'de desde',
  levelPrepositions: 'para a em',
  differencePrepositions: 'por',
  sizeLinks: 'de',
  worthLinks: 'por',
  sizedNouns:
    'participação comparecimento abstenção lucro lucros receita receitas vendas faturamento tarifa preço preços ação ações salário salários inflação desemprego dívida déficit superávit orçamento multa multas fiança resgate indenização custo custos gasto gastos prejuízo prejuízos perda perdas população apoio vantagem maioria magnitude temperatura taxa pib produção safra colheita exportações importações empréstimo subsídio imposto aluguel investimento fundo ajuda doação pensão valor consumo despesa profundidade altura comprimento área velocidade peso capacidade eficácia votos volume',
  sizedPronouns: 'que',
  sizedAdjectives: 'eficaz:eficácia',
};
