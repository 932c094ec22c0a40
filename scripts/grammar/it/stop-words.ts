/** Words that tell Italian from other languages. */
export const stopWords =
  'il lo gli della dello delle degli dei del di che e è in nel nella nelle con per una un non più sono dal dalla alla ai al sul sulla anche dopo secondo stato stati stata ha hanno tra suo sua questo questa come ieri';
