/** Words that tell English from other languages; each is rare in the others. */
export const stopWords =
  'the of and to in that is was for with said on as at by from are were has have had they this will who not been their which after when would about more than over but his her he she it its an or be';
