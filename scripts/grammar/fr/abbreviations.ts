/** French abbreviations, without their full stop: in lower case where any case is meant, else as printed. */
export const abbreviations =
  'M MM mme mlle dr pr me gén col cap st ste av bd env approx p.ex ex c.-à-d cf s.a etc';
export const beforeNumbers = 'art vol no p pp janv févr avr juil sept oct nov déc';
export const openers =
  'le la les un une des ce cette ces il elle ils elles en dans pour par mais selon après depuis on nous je';
