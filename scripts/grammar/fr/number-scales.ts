/** French words and letters that multiply the number before them; "vingt" does in "quatre-vingts". */
export const scaleWords: Readonly<Record<string, number>> = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingt: 20,
  vingts: 20,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  cent: 100,
  cents: 100,
  millier: 1e3,
  mille: 1e3,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
  mds: 1e9,
  billion: 1e12,
  billions: 1e12,
};

/** Scales that are a number by themselves: "cent personnes". */
export const bareScales = 'cent mille';

/** Letters that multiply only where they are joined to digits. */
export const scaleLetters: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };

/** Scales that only say about how many. */
export const roundScales =
  'dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier';
