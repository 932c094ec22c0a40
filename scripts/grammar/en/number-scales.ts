/** English words and letters that multiply the number before them. */
export const scaleWords: Readonly<Record<string, number>> = {
  hundred: 100,
  dozen: 12,
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  million: 1e6,
  mn: 1e6,
  mln: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  bn: 1e9,
  bln: 1e9,
  trillion: 1e12,
  tn: 1e12,
  trn: 1e12,
};

/** Scales that are a number by themselves; in English they need "a" or "one". */
export const bareScales = '';

/** Letters that multiply only where they are joined to digits: "15k", "$3m". */
export const scaleLetters: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mm: 1e6,
  b: 1e9,
  t: 1e12,
};

/** Scales that only say about how many. */
export const roundScales = '';
