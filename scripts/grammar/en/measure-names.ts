/** English names of measures and of stretches of time; the value is the unit in the singular. */

export const measureNames: Readonly<Record<string, string>> = plurals(
  'mile kilometer kilometre meter metre centimeter centimetre millimeter millimetre nanometer nanometre micrometer micrometre yard acre hectare ton tonne kilogram kilo gram milligram ounce litre liter milliliter millilitre gallon barrel degree watt kilowatt megawatt gigawatt terawatt volt amp ampere hertz megahertz gigahertz byte kilobyte megabyte gigabyte terabyte decibel calorie joule horsepower knot fahrenheit celsius gigapascal pascal cent sen bushel pound carat fathom furlong lumen micron newton pint quart teaspoon tablespoon kilojoule',
  {
    foot: 'foot',
    feet: 'foot',
    inch: 'inch',
    inches: 'inch',
    penny: 'penny',
    pence: 'penny',
    p: 'penny',
    '°': 'degree',
    '″': 'inch',
    '′': 'foot',
    'basis point': 'basis point',
    'basis points': 'basis point',
    'square mile': 'square mile',
    'square miles': 'square mile',
    'square feet': 'square foot',
    'square foot': 'square foot',
    'sq ft': 'square foot',
    'sq . ft': 'square foot',
    sqft: 'square foot',
    sqm: 'square metre',
    'sq . m': 'square metre',
    'sq . km': 'square kilometre',
    'sq m': 'square metre',
    'sq km': 'square kilometre',
    'square meters': 'square meter',
    'square metres': 'square metre',
    'square kilometers': 'square kilometer',
    'square kilometres': 'square kilometre',
    'cubic feet': 'cubic foot',
    'cubic meters': 'cubic meter',
    'cubic metres': 'cubic metre',
    'miles per hour': 'mile per hour',
    'miles an hour': 'mile per hour',
    'kilometers per hour': 'kilometer per hour',
    'kilometres per hour': 'kilometre per hour',
    'miles per gallon': 'mile per gallon',
    'km / h': 'km/h',
    'km / hr': 'km/h',
    'pound - feet': 'pound-foot',
    'lb - ft': 'lb-ft',
    'degrees celsius': 'degree Celsius',
    'degrees fahrenheit': 'degree Fahrenheit',
    'degree celsius': 'degree Celsius',
    'degree fahrenheit': 'degree Fahrenheit',
    '° c': '°C',
    '° f': '°F',
  },
);

export const durationNames: Readonly<Record<string, string>> = plurals(
  'second minute hour day night week weekend fortnight month year decade millisecond',
  {
    century: 'century',
    centuries: 'century',
    'working days': 'working day',
    'business days': 'business day',
  },
);

/** Units that are also ordinals: "two second goals" counts goals. */
export const ordinalUnits = 'second';

/** "18-year-old", "18 years old", "aged 18", "the age of 18". */
export const ageAfter = 'old';
export const agePhrases = ['of age'];
export const ageBefore = [
  'aged',
  'age',
  'age of',
  'ages of',
  'ages',
  'age to',
  'age is',
  'age was',
  'age at',
];

function plurals(names: string, irregular: Readonly<Record<string, string>>) {
  const table: Record<string, string> = { ...irregular };
  for (const name of names.split(' ')) {
    table[name] = name;
    table[`${name}s`] = name;
  }
  return table;
}
