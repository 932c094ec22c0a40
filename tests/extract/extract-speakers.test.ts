import { describe, expect, test } from 'vitest';
import { speakerOf } from './speaker-of.ts';

describe('who speaks is the noun that says it', () => {
  test.each([
    [
      'at 97',
      'The company that runs the mine, Norex Mining, put the number at 97.',
      ['Norex Mining, the company that runs the mine', 'company', 'put'],
    ],
    [
      '90 deaths',
      'That left Karst behind, with the next country, the United Kingdom, reporting 90 deaths.',
      ['the United Kingdom, the next country', null, 'reporting'],
    ],
    [
      'not 90',
      'Ana Ruiz, the minister of mines, denied preliminary reports that miners had died. “It is not 90,” she said.',
      ['Ana Ruiz, the minister of mines', 'official', 'said'],
    ],
    [
      '90 sites',
      'According to a complaint Norex filed on Monday, 90 sites carried its name.',
      ['Norex', null, 'according to'],
    ],
    [
      '82 miners',
      'The United Nations welcomes the release of 82 miners, said a spokesperson here on Monday.',
      ['the United Nations, a spokesperson', 'monitor', 'said'],
    ],
    ['90 minutes', 'Talks aimed at a deal have ended without one after 90 minutes.', null],
  ])('%s in: %s', (words, text, expected) => {
    expect(speakerOf(words, text)).toEqual(expected);
  });
});

describe('a reporting verb', () => {
  test.each([
    [
      '90 miners',
      'The miners’ union said on Tuesday that 90 miners had been found.',
      ['the miners’ union', 'union', 'said'],
    ],
    [
      '90 miners',
      "The miners' families said that 90 miners had been found.",
      ["the miners' families", 'witness', 'said'],
    ],
    [
      '90 miners',
      'The Ministry of Mines said on Tuesday that 90 miners had been found.',
      ['the Ministry of Mines', 'official', 'said'],
    ],
    [
      '90 miners',
      'Rights groups estimate 90 miners are still missing.',
      ['Rights groups', 'monitor', 'estimate'],
    ],
    [
      '90 miners',
      'The government announced the rescue of 90 miners.',
      ['the government', 'official', 'announced'],
    ],
    [
      '90 miners',
      'The company claimed to have rescued 90 miners.',
      ['the company', 'company', 'claimed'],
    ],
    [
      '90 miners',
      'Over 90 miners were rescued, said hospital officials.',
      ['hospital officials', 'medical', 'said'],
    ],
    [
      '90 miners',
      'Some 90 miners were found in Karst, a town near the border, said local sources.',
      ['local sources', 'witness', 'said'],
    ],
    [
      '90 miners',
      'Doctors told reporters on Friday that 90 miners were safe.',
      ['doctors', 'medical', 'told'],
    ],
  ])('gives %j in %j to %j', (words, text, expected) => {
    expect(speakerOf(words, text)).toEqual(expected);
  });

  test.each([
    ['is a noun', 'The report on 90 miners came late.'],
    ['is negated', 'The ministry did not say how many of the 90 miners lived.'],
    ['is an infinitive', 'Officials declined to say whether 90 miners lived.'],
    ['has no one to say it', 'The storm claimed 90 lives.'],
    ['is part of a name', 'The United States sent 90 miners home.'],
  ])('that %s reports nothing', (_, text) => {
    expect(speakerOf('90', text)).toBeNull();
  });
});

describe('a subject', () => {
  test('reaches over an apposition', () => {
    const text = 'Ada Brandt, the head of the miners’ union, said on Monday that 90 were alive.';
    expect(speakerOf('90', text)).toEqual([
      'Ada Brandt, the head of the miners’ union',
      'union',
      'said',
    ]);
  });

  test('leaves a relative clause out', () => {
    const text = 'Ada Brandt, who runs the union, said 90 were alive.';
    expect(speakerOf('90', text)).toEqual(['Ada Brandt', null, 'said']);
  });

  test('is found past a relative clause without commas', () => {
    const text = 'A doctor who saw the men after their rescue said 90 were alive.';
    expect(speakerOf('90', text)).toEqual(['a doctor', 'medical', 'said']);
  });

  test('is who released what shows it', () => {
    const text = 'The ministry also released the lists which showed that 90 were alive.';
    expect(speakerOf('90', text)).toEqual(['the ministry', 'official', 'showed']);
  });

  test('serves a second verb and a participle', () => {
    const text = 'The ministry has always denied it and has said it freed 90, adding that 30 died.';
    expect(speakerOf('90', text)?.[0]).toBe('the ministry');
    expect(speakerOf('30', text)?.[0]).toBe('the ministry');
  });

  test('leaves out the time before it', () => {
    expect(speakerOf('90', 'Last week Norex told the court that 90 were alive.')?.[0]).toBe(
      'Norex',
    );
    expect(speakerOf('90', 'Last week’s report said 90 were alive.')?.[0]).toContain('report');
  });

  test('is two where two are joined', () => {
    const text = 'Families and rights groups say 90 were held.';
    expect(speakerOf('90', text)?.[0]).toBe('Families and rights groups');
  });
});

describe('a clause with a speaker of its own', () => {
  const text =
    'The minister said on Tuesday that over 90 people were safe, although rights groups say they estimate between 30 and 40.';

  test('is that speaker’s', () => {
    expect(speakerOf('over 90', text)?.[0]).toBe('the minister');
    expect(speakerOf('30 and 40', text)?.slice(0, 2)).toEqual(['rights groups', 'monitor']);
  });

  test('stands in headlines too', () => {
    const headline = 'Minister says over 90 found, unions say number much lower: 30\n\nBody text.';
    expect(speakerOf('90', headline)?.[0]).toBe('minister');
    expect(speakerOf('30', headline)?.[1]).toBe('union');
  });
});

describe('a spokesperson', () => {
  test.each([
    ['Norex has lost 90 men, a spokesman said.', 'Norex, a spokesman'],
    [
      'The company said all was well. Then 90 fell ill, a spokeswoman said.',
      'the company, a spokeswoman',
    ],
    ['A spokesman for Norex said 90 fell ill.', 'a spokesman for Norex'],
  ])('in %j speaks for a body', (text, name) => {
    expect(speakerOf('90', text)?.[0]).toBe(name);
  });
});

describe('a headline’s colon', () => {
  test.each([
    ['Ferry sinks, 90 dead: coast guard', 'coast guard'],
    ['Police: 90 dead in ferry fire', 'police'],
    ['Ferry fire: 90 dead in Karst', undefined],
  ])('in %j sets off %j', (title, name) => {
    expect(speakerOf('90', `${title}\n\nThe ferry burned at night.`)?.[0]).toBe(name);
  });
});

describe('one speaker quoting another', () => {
  test('answers for the number', () => {
    const text = 'The police said a survey shows 90 homes burned.';
    expect(speakerOf('90', text)?.[0]).toBe('the police');
  });

  test('leaves it to the other where it is the press', () => {
    const text = 'The Evening Herald reported that the ministry had confirmed 90 deaths.';
    expect(speakerOf('90', text)?.[0]).toBe('the ministry');
  });
});

describe('a phrase', () => {
  test.each([
    ['According to Mine Watch, roughly 90 people were held.', 'Mine Watch'],
    ['Roughly 90 people were held, according to Mine Watch, marking a change.', 'Mine Watch'],
    ['She leaves on 90 days’ notice, as confirmed by spokesman Jo Lind.', 'spokesman Jo Lind'],
    ['In the latest survey, 90 people agreed.', 'the latest survey'],
    ['The cost was 90 million, by one estimate.', 'one estimate'],
  ])('names the speaker in %j', (text, name) => {
    expect(speakerOf('90', text)?.[0]).toBe(name);
  });

  test('is no speaker where it names none', () => {
    expect(speakerOf('90', 'All 90 were moved according to plan.')).toBeNull();
    expect(speakerOf('90', 'It moved 90 men, citing the risks of the Karst mine.')).toBeNull();
  });
});

describe('a quotation', () => {
  test('runs over sentences', () => {
    const text = '“We counted them. There were 90 men,” Ada Brandt said. “And 30 women.”';
    expect(speakerOf('90', text)?.[0]).toBe('Ada Brandt');
    expect(speakerOf('30', text)?.[0]).toBe('Ada Brandt');
  });

  test('runs over paragraphs', () => {
    const text = 'Ada Brandt said: “We counted 90 men.\n\n“And 30 women came later.”';
    expect(speakerOf('30', text)?.[0]).toBe('Ada Brandt');
  });

  test('is whose words a colon announces', () => {
    const text = 'Ada Brandt went on:\n\n“We counted 90 men that night.”';
    expect(speakerOf('90', text)?.[0]).toBe('Ada Brandt');
  });

  test('does not make an aside about its speaker hers', () => {
    const text = '“All is well here,” said Ada Brandt, who led the union for 90 days.';
    expect(speakerOf('90', text)).toBeNull();
  });

  test('may stand between two apostrophes', () => {
    const text = "The company said it found 'papers of 90 men who are missing'.";
    expect(speakerOf('90', text)?.[0]).toBe('the company');
  });
});

describe('a short name', () => {
  test.each([
    ['surname', 'Union leader Ada Brandt spoke. Brandt said 90 lived.', 'union leader Ada Brandt'],
    ['pronoun', 'Ada Brandt said all was well. She said 90 lived.', 'Ada Brandt'],
    [
      'role',
      'The country’s top judge Ada Brandt spoke. The country’s top judge says 90 lived.',
      'Ada Brandt, the country’s top judge',
    ],
    [
      'acronym',
      'The Mine Safety Board met. On Friday the MSB said 90 lived.',
      'Mine Safety Board (MSB)',
    ],
    [
      'general noun',
      'Coal giant Norex said all was well. The company said 90 lived.',
      'Coal giant Norex, the company',
    ],
  ])('that is a %s is written out', (_, text, name) => {
    expect(speakerOf('90', text)?.[0]).toBe(name);
  });
});

test('evidence that nobody owns is its presenter’s', () => {
  const text = 'The union’s lawyers have revealed a pattern. Tally sheets showed 90 names.';
  expect(speakerOf('90', text)?.[0]).toBe('the union’s lawyers (tally sheets)');
});

test('an estimate with an owner is the owner’s', () => {
  const text = 'Norex said all was well. The company raised its estimate to 90 men.';
  expect(speakerOf('90', text)?.[0]).toContain('Norex');
});

test('hearsay is nobody’s, and says so', () => {
  const text = 'The fire had reportedly killed 90 people.';
  expect(speakerOf('90', text)).toEqual(['reportedly (no source named)', null, 'reportedly']);
});
