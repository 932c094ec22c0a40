/** Words that tell French from other languages; each is rare in the others. */
export const stopWords =
  'le les des du et en que qui dans pour est une un la de par sur au aux avec son ses il elle ce cette ont été sont plus pas mais après selon ne se';
