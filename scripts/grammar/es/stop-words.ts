/** Words that tell Spanish from other languages; each is rare in the others. */
export const stopWords =
  'el los las del de que en y por para con una un la se su sus al lo como más fue han ha pero sobre entre desde este esta según dijo también son está hasta donde cuando';
