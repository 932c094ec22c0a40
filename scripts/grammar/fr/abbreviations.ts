/** French abbreviations whose full stop does not end a sentence, lower case, without the stop. */
export const abbreviations =
  'm mm mme mlle dr pr me gén col cap st ste av bd env approx art p.ex ex c.-à-d cf janv févr avr juil sept oct nov déc';
export const closers = 'etc s.a';
export const openers =
  'le la les un une des ce cette ces il elle ils elles en dans pour par mais selon après depuis on nous je';
