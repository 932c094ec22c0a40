import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../scripts/extract/extract-claims.ts';
import { normalizeSource } from '../../scripts/normalize/normalize-source.ts';
import { dateEvents } from '../../scripts/reconcile/date-events.ts';

interface Told {
  readonly published: string;
  readonly text: string;
}

/** The events of an invented story, each as its days and headline. */
function eventsOf(story: readonly Told[], language = 'en') {
  const articles = story.map(({ published, text }, at) =>
    normalizeSource(
      { file: `${at}.txt`, text: `The dam of Tarn\n\n${text}\n`, encoding: 'utf-8', sha256: '' },
      `s${at}`,
      { language, published: { date: published, how: 'desk', text: null } },
    ),
  );
  const claims = articles.flatMap((article) => extractClaims(article));
  return dateEvents(
    claims,
    articles.map(({ source }) => source),
  );
}

const told = (story: readonly Told[], language?: string) =>
  eventsOf(story, language).map(({ from, to, headline }) => [
    from === to ? from : `${from}/${to}`,
    headline,
  ]);

describe('events of a story', () => {
  test('a month and a day of it are one event where they tell of the same', () => {
    expect(
      told([
        { published: '2031-06-20', text: 'The Tarn dam collapsed in May after weeks of rain.' },
        { published: '2031-06-21', text: 'On 4 May 2031, the Tarn dam collapsed.' },
      ]),
    ).toEqual([['2031-05-04', 'the Tarn dam collapsed']]);
  });

  test('a stretch begins on its first day and heads one event', () => {
    expect(
      told([
        {
          published: '2031-06-20',
          text: 'Water leaked from the dam between 3 April 2031 and 4 May 2031.',
        },
      ]),
    ).toEqual([['2031-04-03', 'Water leaked from the dam between 3 April 2031 and 4 May 2031']]);
  });

  test('two clauses of a sentence head two events', () => {
    expect(
      told([
        {
          published: '2031-06-20',
          text: 'The dam collapsed on 4 May 2031, and the army closed the valley on 6 May 2031.',
        },
      ]),
    ).toEqual([
      ['2031-05-04', 'The dam collapsed on 4 May 2031'],
      ['2031-05-06', 'the army closed the valley on 6 May 2031'],
    ]);
  });

  test('news of the week that an article opens with is not of the day it appeared', () => {
    expect(
      told([
        {
          published: '2031-05-09',
          text: 'On Monday, Tarn voted on its dam. By reports, the mayor won all three ballots.',
        },
      ]),
    ).toEqual([['2031-05-05', 'Tarn voted on its dam']]);
  });

  test('the entries of a chronology are events, without their dates', () => {
    expect(
      told([
        {
          published: '2031-06-20',
          text: '4 May 2031: The dam collapses.\n\n6 May 2031: The army closes the valley.',
        },
      ]),
    ).toEqual([
      ['2031-05-04', 'The dam collapses'],
      ['2031-05-06', 'The army closes the valley'],
    ]);
  });

  test('a caption heads no event that a sentence can head', () => {
    expect(
      told([
        {
          published: '2031-05-05',
          text: 'A photo released on 4 May 2031 shows the dam.\n\nThe dam collapsed on Sunday, 4 May 2031.',
        },
      ]),
    ).toEqual([['2031-05-04', 'The dam collapsed on Sunday, 4 May 2031']]);
  });

  test('news that names an older month as an aside is of the day it appeared', () => {
    const text =
      'Directors on the first call since the company closed the dam in March described a hard year.';
    expect(told([{ published: '2031-06-20', text }])).toEqual([['2031-06-20', text]]);
  });

  test('a picture alone tells of no event', () => {
    expect(
      told([{ published: '2031-05-05', text: 'A photo released on 4 May 2031 shows the dam.' }]),
    ).toEqual([]);
  });

  test('a count as of a day is no event, unless it crosses a mark', () => {
    expect(
      told([{ published: '2031-05-09', text: 'As of Monday, the village had one road.' }]),
    ).toEqual([]);
    expect(
      told([{ published: '2031-05-09', text: 'On Monday, the toll surpassed 1,000.' }]),
    ).toEqual([['2031-05-05', 'the toll surpassed 1,000']]);
  });

  test('what lay ahead of one article is not to come where a later one was written after it', () => {
    const plan = {
      published: '2031-05-05',
      text: 'The minister will open the new dam in Tarn on 9 May 2031.',
    };
    const later = {
      published: '2031-05-12',
      text: 'The minister opened the new dam on 9 May 2031.',
    };
    expect(eventsOf([plan]).map(({ expected }) => expected)).toEqual([true]);
    expect(eventsOf([plan, later]).map(({ from, expected }) => [from, expected])).toEqual([
      ['2031-05-09', false],
    ]);
  });
});

describe('a date that only says which one is meant', () => {
  test('gives way to one that says when', () => {
    expect(
      told([
        {
          published: '2031-05-04',
          text: 'The dam of Tarn collapsed on Sunday and killed 12 people.',
        },
        {
          published: '2031-05-06',
          text: 'The number of people killed in Sunday’s collapse has risen to 79, the ministry said on Tuesday.',
        },
      ]),
    ).toEqual([
      ['2031-05-04', 'The dam of Tarn collapsed on Sunday and killed 12 people'],
      [
        '2031-05-06',
        'The number of people killed in Sunday’s collapse has risen to 79, the ministry said on Tuesday',
      ],
    ]);
  });

  test('or since when something has been counted, tells no event', () => {
    expect(
      told([
        {
          published: '2031-05-09',
          text: 'More than 600 birds have been collected on the shore since Wednesday, the trust said.',
        },
      ]),
    ).toEqual([]);
  });
});

describe('the clause that a date belongs to', () => {
  test('is what "when" opens, after a short one', () => {
    expect(
      told([
        {
          published: '2031-05-20',
          text: 'The rescue began on 4 May 2031, when two soldiers reached the village of Orn.',
        },
      ]),
    ).toEqual([['2031-05-04', 'two soldiers reached the village of Orn']]);
  });

  test('is what "after" opens, where the date was counted back from it', () => {
    expect(
      told([
        {
          published: '2031-05-20',
          text: 'The minister resigned on 9 May 2031. This came just five days after the Tarn dam collapsed.',
        },
      ]),
    ).toEqual([
      ['2031-05-04', 'the Tarn dam collapsed'],
      ['2031-05-09', 'The minister resigned on 9 May 2031'],
    ]);
  });

  test('is an aside on its subject, where it looks ahead', () => {
    const [event] = eventsOf([
      {
        published: '2031-05-05',
        text: 'Mayor Ada Brandt, who is expected to meet the families on Thursday, has been one of the loudest voices against the dam.',
      },
      { published: '2031-05-20', text: 'The valley of Tarn is quiet.' },
    ]);
    expect(event).toMatchObject({
      from: '2031-05-08',
      headline: 'Mayor Ada Brandt, who is expected to meet the families on Thursday',
      expected: true,
    });
  });
});

describe('in other languages', () => {
  test('Spanish', () => {
    expect(
      told(
        [
          {
            published: '2031-05-06',
            text: 'El domingo, la presa de Tarn cedió tras semanas de lluvia. El ejército cerró el valle el 5 de mayo de 2031.',
          },
        ],
        'es',
      ),
    ).toEqual([
      ['2031-05-04', 'la presa de Tarn cedió tras semanas de lluvia'],
      ['2031-05-05', 'El ejército cerró el valle el 5 de mayo de 2031'],
    ]);
  });

  test('French', () => {
    expect(
      told(
        [
          {
            published: '2031-05-06',
            text: 'Dimanche, le barrage de Tarn a cédé après des semaines de pluie. L’armée a fermé la vallée le 5 mai 2031.',
          },
        ],
        'fr',
      ),
    ).toEqual([
      ['2031-05-04', 'le barrage de Tarn a cédé après des semaines de pluie'],
      ['2031-05-05', 'L’armée a fermé la vallée le 5 mai 2031'],
    ]);
  });
});
