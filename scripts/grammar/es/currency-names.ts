/** Spanish names of money after an amount. */
export const currencyNames: Readonly<Record<string, string>> = {
  dólar: 'USD',
  dólares: 'USD',
  dolares: 'USD',
  'dólares estadounidenses': 'USD',
  'dólares americanos': 'USD',
  'dólares canadienses': 'CAD',
  'dólares australianos': 'AUD',
  euro: 'EUR',
  euros: 'EUR',
  bolívar: 'VES',
  bolívares: 'VES',
  bolivares: 'VES',
  'bolívares digitales': 'VES',
  pesos: 'MXN',
  'pesos mexicanos': 'MXN',
  'pesos argentinos': 'ARS',
  'pesos chilenos': 'CLP',
  'pesos colombianos': 'COP',
  'pesos uruguayos': 'UYU',
  'pesos dominicanos': 'DOP',
  'pesos cubanos': 'CUP',
  reales: 'BRL',
  'reales brasileños': 'BRL',
  'soles peruanos': 'PEN',
  quetzales: 'GTQ',
  colones: 'CRC',
  guaraníes: 'PYG',
  lempiras: 'HNL',
  córdobas: 'NIO',
  bolivianos: 'BOB',
  'libras esterlinas': 'GBP',
  yenes: 'JPY',
  yuanes: 'CNY',
  rublos: 'RUB',
  'francos suizos': 'CHF',
};

/** Names that are money only after a magnitude. */
export const scaledMoney: Readonly<Record<string, string>> = { libras: 'GBP', soles: 'PEN' };

/** Names that several countries share: the commonest is given, with a flag. */
export const doubtfulMoney = 'pesos';
