/** Spanish abbreviations whose full stop does not end a sentence, lower case, without the stop. */
export const abbreviations =
  'sr sra srta sres dr dra prof lic ing gral cnel cap tte cmdte mons fr hno hna pdte pdta vice núm num n.º nro art págs pág vol cía ltda s.a av avda pza tel aprox etc ee.uu ee uu ej p.ej ene feb abr jun jul ago sept set oct nov dic';
export const closers = 'ee.uu ee.uu. s.a c.a etc a.m p.m';
export const openers =
  'el la los las un una unos unas este esta estos estas ese esa en por para con pero según tras desde cuando mientras aunque además también no se su sus lo él ella ellos';
