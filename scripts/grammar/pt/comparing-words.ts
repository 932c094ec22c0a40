/** Small Portuguese words that decide whether a number can be held against another. */
import type { ComparingWords } from '../en/comparing-words.ts';

export const comparingWords: ComparingWords = {
  partHeads:
    'primeiro primeira primeiros primeiras último última últimos últimas um uma dois duas três quatro cinco seis sete oito nove dez onze doze dúzia dezena dezenas alguns algumas muitos muitas nenhum nenhuma metade cada vários várias só apenas resto maioria minoria parte quarto terço',
  partLinks: 'incluindo inclusive entre com deles delas dos-quais das-quais total eleva',
  addingBefore: 'outros outras mais',
  addingAfter: 'adicionais extras',
  formerly: 'até-agora até-então antes subiu-de caiu-de passou-de anteriormente',
  heldAgainst: 'ante contra não e-não em-vez-de ao-invés-de',
  heldAgainstThe: 'que do-que abaixo-de acima-de o-dobro-de',
  contrasting:
    'mas porém enquanto contudo entretanto embora apenas só somente real verdadeiro nega negou desmente desmentiu contesta rejeita insiste sustenta reconhece reconheceu admite admitiu já',
  widest: 'mundial mundialmente mundo globalmente',
  estimating:
    'estima estimam estimou estimaram estimativa estimativas modelo modelos projeção projeções projeta calcula calculam',
  planning:
    'será serão prevê preveem previsto prevista previstos previstas planeja planejam poderia poderiam deve devem espera esperam',
  perfect: 'ter tem têm tinha tinham teria teriam haver',
  opposites: 'favor/contra sim/não aprova/desaprova aprovam/desaprovam',
};
