/** Words that tell German from other languages. */
export const stopWords =
  'der die das den dem des und ist nicht ein eine einen einem einer von mit auf für im am zum zur bei nach aus wurde wurden sind hat haben auch sich dass als über mehr wie oder aber noch durch sagte laut';
