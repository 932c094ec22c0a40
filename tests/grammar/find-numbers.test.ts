import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../scripts/grammar/find-numbers.ts';
import { printNumbers } from './print-numbers.ts';

/** Text, then its numbers as `printNumbers` prints them. */
type Row = readonly [text: string, ...numbers: readonly string[]];

const topics: Readonly<Record<string, readonly Row[]>> = {
  'digits of every script': [
    ['116', '116 | 116 | count'],
    ['1,234 passengers', '1,234 | 1234 | count'],
    ['1\u00a0234 passengers', '1\u00a0234 | 1234 | count'],
    ['1\u202f234\u202f567', '1\u202f234\u202f567 | 1234567 | count'],
    ['1\u200b,234', '1\u200b,234 | 1234 | count'],
    ['12,34,567', '12,34,567 | 1234567 | count'],
    ['1.234,56', '1.234,56 | 1234.56 | count'],
    ['१२', '१२ | 12 | count'],
    ['١١٦', '١١٦ | 116 | count'],
    ['١٬٢٣٤٫٥', '١٬٢٣٤٫٥ | 1234.5 | count'],
    ['４１', '４１ | 41 | count'],
    ['𝟒𝟏', '𝟒𝟏 | 41 | count'],
    ['4\ufe0f\u20e31\ufe0f\u20e3', '4\ufe0f\u20e31 | 41 | count'],
    ['1e308', '1e308 | 1e+308 | count'],
    ['1.5×10^3', '1.5×10^3 | 1500 | count'],
    ['2×10²³ and 5×10⁻³', '2×10²³ | 2e+23 | count', '5×10⁻³ | 0.005 | count'],
    ['.25', '.25 | 0.25 | count'],
    ['fell to -5', '-5 | -5 | count'],
    ['minus 40 degrees', 'minus 40 degrees | -40 | measure | degree'],
  ],
  'what cannot be read safely is flagged': [
    ['1 234 tents', '1 234 | 1234 | count | ambiguous-separator'],
    ['1,5 tents', '1,5 | 1.5 | count | ambiguous-separator'],
    ['1.234 tents', '1.234 | 1.234 | count | ambiguous-separator'],
    ['1,234.567.890', '1,234.567.890 | .. | count | ambiguous-separator | unreadable'],
    ['10⁶ tents', '10 | .. | count | unreadable'],
    ['1,2,3', '1 | 1 | count | ambiguous-separator', '2,3 | 2.3 | count | ambiguous-separator'],
    ['5 pesos', '5 pesos | 5 | money | MXN | ambiguous-unit'],
    ['1e999', '1e999 | .. | count | unreadable'],
    ['1२3', '1२3 | .. | count | mixed-scripts | unreadable'],
    ['12345678901234567890', '12345678901234567890 | 12345678901234567000 | count | imprecise'],
    ['4.5m workers', '4.5m | 4500000 | count | ambiguous-unit'],
    ['all but three were hurt', 'three | 3 | count | complement'],
  ],
  words: [
    ['two', 'two | 2 | count'],
    ['twenty-five', 'twenty-five | 25 | count'],
    ['Twenty one boats', 'Twenty one | 21 | count'],
    [
      'three hundred and four thousand and twelve',
      'three hundred and four thousand and twelve | 304012 | count',
    ],
    ['one million', 'one million | 1000000 | count'],
    ['a hundred', 'a hundred | 100 | count'],
    ['half a million', 'half a million | 500000 | count'],
    ['a quarter of a million', 'a quarter of a million | 250000 | count'],
    ['three quarters of a million', 'three quarters of a million | 750000 | count'],
    ['two and a half million', 'two and a half million | 2500000 | count'],
    ['one-and-a-half hours', 'one-and-a-half hours | 1.5 | duration | hour'],
    ['a dozen', 'a dozen | 12 | count'],
    ['two dozen', 'two dozen | 24 | count'],
  ],
  'a lone "one" is a word, a hedged or scaled one a number': [
    ['one of them'],
    ['one boat'],
    ['one day'],
    ['at least one boat', 'at least one | 1 | atLeast | count'],
    ['over one 1,000 deaths', 'over one 1,000 | 1000 | moreThan | count'],
    ['one 1,000-seat hall', '1,000 | 1000 | count'],
    ['one billion', 'one billion | 1000000000 | count'],
  ],
  magnitudes: [
    ['52 thousand', '52 thousand | 52000 | count'],
    ['4 hundred million', '4 hundred million | 400000000 | count'],
    ['3 crore', '3 crore | 30000000 | count'],
    ['2 lakh crore', '2 lakh crore | 2000000000000 | count'],
    ['15k', '15k | 15000 | count'],
    ['4.3M', '4.3M | 4300000 | count'],
    ['44million', '44million | 44000000 | count'],
    ['1.1 million', '1.1 million | 1100000 | count'],
  ],
  money: [
    ['$1.5 million', '$1.5 million | 1500000 | money | USD'],
    ['£22bn', '£22bn | 22000000000 | money | GBP'],
    ['US $58.24', 'US $58.24 | 58.24 | money | USD'],
    ['$A250', '$A250 | 250 | money | AUD'],
    ['HK$40', 'HK$40 | 40 | money | HKD'],
    ['1,200€', '1,200€ | 1200 | money | EUR'],
    ['USD10m', 'USD10m | 10000000 | money | USD'],
    ['10.5 million Australian dollars', '10.5 million Australian dollars | 10500000 | money | AUD'],
    ['$-50.8bn', '$-50.8bn | -50800000000 | money | USD'],
    ['pay a $5 fee', '$5 | 5 | money | USD'],
    ['5 million pounds', '5 million pounds | 5000000 | money | GBP'],
    ['lost 20 pounds', '20 pounds | 20 | measure | pound'],
    ['400 try', '400 | 400 | count'],
  ],
  'per cent and shares': [
    ['no more than a third.', 'no more than a third | 33.3333333333333 | upTo | ratio | %'],
    ['about a third time', 'about a third | 3 | about | ordinal'],
    ['12%', '12% | 12 | percent | %'],
    ['12 per cent', '12 per cent | 12 | percent | %'],
    ['1.38pc', '1.38pc | 1.38 | percent | %'],
    ['2 percentage points', '2 percentage points | 2 | percent | percentage point'],
    ['a quarter of them', 'a quarter | 25 | ratio | %'],
    ['nearly two-thirds', 'nearly two-thirds | 66.6666666666667 | nearly | ratio | %'],
    ['half of the boats', 'half | 50 | ratio | %'],
    ['one in five', 'one in five | 20 | ratio | %'],
    ['9 out of 10', '9 out of 10 | 90 | ratio | %'],
    ['two in 24 hours', 'two | 2 | count', '24 hours | 24 | duration | hour'],
    ['¾', '¾ | 0.75 | count'],
    ['2½ miles', '2½ miles | 2.5 | measure | mile'],
    ['1/16', '1/16 | 0.0625 | count'],
    ['the second half of the match'],
    ['the last two quarters', 'two | 2 | count'],
  ],
  multipliers: [
    ['double the votes', 'double | 2 | multiplier'],
    ['more than double the votes', 'more than double | 2 | moreThan | multiplier'],
    ['twice as many', 'twice | 2 | multiplier'],
    ['a threefold rise', 'threefold | 3 | multiplier'],
    ['10-fold', '10-fold | 10 | multiplier'],
    ['three times higher', 'three times | 3 | multiplier'],
    ['a double standard'],
  ],
  'measures, times and ages': [
    ['30 yards', '30 yards | 30 | measure | yard'],
    ['6.1-inch', '6.1-inch | 6.1 | measure | inch'],
    ['5.5kWh', '5.5kWh | 5.5 | measure | kWh'],
    ['32m2', '32m2 | 32 | measure | m²'],
    ['155mph', '155mph | 155 | measure | mph'],
    ['90 minutes', '90 minutes | 90 | duration | minute'],
    ['18-month-old', '18-month-old | 18 | age | month'],
    ['50 years old', '50 years old | 50 | age | year'],
    ['aged 21', '21 | 21 | age | year'],
    ['ages 16 to 18', '16 to 18 | 16..18 | range | age | year'],
    ['it is "41"', '41 | 41 | count'],
  ],
  'hedges, left and right': [
    ['over 400', 'over 400 | 400 | moreThan | count'],
    ['more than the 400 announced', '400 | 400 | count'],
    ['up to another 40', 'up to another 40 | 40 | upTo | count'],
    ['as many as 57', 'as many as 57 | 57 | upTo | count'],
    ['only about 40', 'only about 40 | 40 | about | count'],
    ['at least about 40', 'at least about 40 | 40 | atLeast | count'],
    ['50 or more', '50 or more | 50 | atLeast | count'],
    ['50-plus', '50-plus | 50 | atLeast | count'],
    ['50+', '50+ | 50 | atLeast | count'],
    ['a dozen or so', 'a dozen or so | 12 | about | count'],
    ['>30', '>30 | 30 | moreThan | count'],
    ['> forty', 'forty | 40 | count'],
    ['~45g', '~45g | 45 | about | measure | g'],
  ],
  'prepositions and trends are no hedges': [
    ['over the past two years', 'two years | 2 | duration | year'],
    ['for over two years', 'over two years | 2 | moreThan | duration | year'],
    ['concerns about 400 men', '400 | 400 | count'],
    ['centered around the 37 sites', '37 | 37 | count'],
    ['handed over 21 boats', '21 | 21 | count'],
    ['control over 138 sites', '138 | 138 | count'],
    ['rose by 400', '400 | 400 | count'],
    ['S&P 500 +0.3%', '500 | 500 | count', '+0.3% | 0.3 | percent | %'],
  ],
  'the same amount in another unit is hedged alike': [
    [
      'more than 7 million crowns ($1 million)',
      'more than 7 million | 7000000 | moreThan | count',
      '$1 million | 1000000 | moreThan | money | USD',
    ],
  ],
  ranges: [
    ['60 to 70', '60 to 70 | 60..70 | range | count'],
    ['between 800 and 1,200', 'between 800 and 1,200 | 800..1200 | range | count'],
    ['from $3 to $5 million', 'from $3 to $5 million | 3000000..5000000 | range | money | USD'],
    ['1 to 2 thousand', '1 to 2 thousand | 1000..2000 | range | count'],
    [
      'between five and six million',
      'between five and six million | 5000000..6000000 | range | count',
    ],
    ['two or three hundred', 'two or three hundred | 200..300 | range | count'],
    ['$200 to $4 million', '$200 to $4 million | 200..4000000 | range | money | USD'],
    ['$1,000-$1,500', '$1,000-$1,500 | 1000..1500 | range | money | USD'],
    ['25–40 miles', '25–40 miles | 25..40 | range | measure | mile'],
    ['15-22 miles per hour', '15-22 miles per hour | 15..22 | range | measure | mile per hour'],
    ['three or four', 'three or four | 3..4 | range | count'],
    ['five per cent to 20 per cent', 'five per cent to 20 per cent | 5..20 | range | percent | %'],
    ['around 49 to 73', 'around 49 to 73 | 49..73 | range | count'],
  ],
  'a change is flagged, a step is two numbers': [
    ['jumped from 240 to 273', 'from 240 to 273 | 240..273 | range | count | change'],
    ['from 208 to 193', 'from 208 to 193 | 193..208 | range | count | change'],
    ['up by $4 to $9', '$4 | 4 | money | USD', '$9 | 9 | money | USD'],
  ],
  'vague numbers': [
    ['dozens of boats', 'dozens | 24.. | vague | vague'],
    ['hundreds of thousands', 'hundreds of thousands | 200000.. | vague | vague'],
    ['a large number of boats', 'a large number | .. | vague | vague'],
    ['an “important number” of boats', 'an “important number” | .. | vague | vague'],
    ['several boats', 'several | .. | vague | vague'],
    ['many boats', 'many | .. | vague | vague'],
    ['how many boats'],
    ['the most likely cause'],
    ['its most sensitive files'],
    ["Port's most loved boat"],
  ],
  'words that hold a number to be small': [
    ['hardly 400 boats', 'hardly 400 | 400 | about | count'],
    ['scarcely 40', 'scarcely 40 | 40 | about | count'],
  ],
  'ordinals from the third on': [
    ['the 96th minute', '96th | 96 | ordinal'],
    ['a third strike', 'third | 3 | ordinal'],
    ['the twenty-fifth', 'twenty-fifth | 25 | ordinal'],
    ['the twenty-first', 'twenty-first | 21 | ordinal'],
    ['the first of them'],
    ['the first and second'],
  ],
  'names, codes and scores are flagged': [
    ['17GEN4', '17 | 17 | count | identifier', '4 | 4 | count | identifier'],
    ['5G', '5 | 5 | count | identifier'],
    ['TA-35', '35 | 35 | count | identifier'],
    ['ABCD -19', '19 | 19 | count | identifier'],
    ['the 1990s', '1990 | 1990 | count | identifier'],
    ['24/7', '24 | 24 | count | score', '7 | 7 | count | score'],
    ['a 2-0 win', '2 | 2 | count | score', '0 | 0 | count | score'],
  ],
  'headline slugs': [
    ['city-frees-116-men-as-talks-go-on', '116 | 116 | count'],
    ['a state-of-the-art 5-axis mill', '5 | 5 | count'],
  ],
};

for (const [topic, rows] of Object.entries(topics)) {
  describe(topic, () => {
    test.each(rows)('%s', (text, ...numbers) => {
      expect(printNumbers(text)).toEqual(numbers);
    });
  });
}

describe('places', () => {
  test('are those of the text, hedge and unit words included, the bare number within', () => {
    const [mention] = findNumbers('It freed over 400 miles.', 'en');
    expect(mention).toMatchObject({ start: 9, end: 23, number: { start: 14, end: 17 } });
  });

  test('never overlap', () => {
    const mentions = findNumbers('more than 5 to 10 or 20 or more than 30-40', 'en');
    const ends = mentions.map(({ end }) => end);
    expect(mentions.slice(1).every(({ start }, index) => start >= (ends[index] ?? 0))).toBe(true);
  });
});

test('a language without tables is read as English', () => {
  expect(findNumbers('over 400', 'xx')).toEqual(findNumbers('over 400', 'en'));
});
