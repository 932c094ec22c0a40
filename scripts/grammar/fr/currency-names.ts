/** French names of money after an amount. */
export const currencyNames: Readonly<Record<string, string>> = {
  dollar: 'USD',
  dollars: 'USD',
  'dollars américains': 'USD',
  'dollars canadiens': 'CAD',
  euro: 'EUR',
  euros: 'EUR',
  "d'euros": 'EUR',
  francs: 'CHF',
  'francs suisses': 'CHF',
  'francs cfa': 'XOF',
  'livres sterling': 'GBP',
  yens: 'JPY',
  yuans: 'CNY',
  roubles: 'RUB',
};

/** Names that are money only after a magnitude. */
export const scaledMoney: Readonly<Record<string, string>> = { livres: 'GBP' };

/** Names that several countries share: the commonest is given, with a flag. */
export const doubtfulMoney = 'francs';
