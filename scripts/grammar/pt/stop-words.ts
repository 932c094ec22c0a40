/** Words that tell Portuguese from other languages. */
export const stopWords =
  'o os as do da dos das de que e em no na nos nas por para com um uma não mais foi há são também após segundo pelo pela ao aos à às seu sua disse até entre';
