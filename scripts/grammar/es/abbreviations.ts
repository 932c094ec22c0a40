/** Spanish abbreviations, without their full stop: in lower case where any case is meant, else as printed. */
export const abbreviations =
  'sr sra srta sres dr dra prof lic ing gral cnel cap tte cmdte mons fr hno hna pdte pdta cía ltda s.a c.a av avda pza aprox etc ee.uu ee uu ej p.ej a.m p.m';
export const beforeNumbers =
  'núm num n.º nro no art págs pág vol tel ene feb abr jun jul ago sep sept set oct nov dic';
export const openers =
  'el la los las un una unos unas este esta estos estas ese esa en por para con pero según tras desde cuando mientras aunque además también no se su sus lo él ella ellos';
