/** Small French words that decide whether a number can be held against another. */
import type { ComparingWords } from '../en/comparing-words.ts';

export const comparingWords: ComparingWords = {
  partHeads:
    'premier première premiers premières dernier dernière derniers dernières un une deux trois quatre cinq six sept huit neuf dix onze douze douzaine dizaine dizaines certains certaines plupart aucun aucune moitié chacun chacune plusieurs seul seuls reste majorité minorité partie quart tiers',
  partLinks: 'dont parmi avec y-compris d-entre portant porte total',
  addingBefore: 'autres supplémentaires',
  addingAfter: 'supplémentaires additionnels additionnelles',
  heldAgainst: 'contre non et-non pas au-lieu-de par-rapport-à face-à',
  heldAgainstThe: 'que loin-de le-double-de',
  formerly: 'jusqu-ici jusqu-alors auparavant précédemment',
  contrasting:
    'mais tandis pourtant toutefois cependant revanche inverse seulement que réel réelle véritable contre conteste contestent dément démentent rejette insiste reconnaît reconnaissent admet admettent quant',
  widest: 'mondialement monde mondial',
  estimating:
    'estime estiment estimé estimation estimations modèle modèles modélisation projection projections prévision prévisions',
  planning:
    'sera seront prévoit prévoient prévu prévue prévus prévues pourrait pourraient devrait devraient',
  perfect: 'avoir été eu',
  opposites: 'pour/contre favorables/opposés oui/non approuvent/désapprouvent',
};
