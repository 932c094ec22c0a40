import { describe, expect, test } from 'vitest';
import { describePage } from '../../scripts/normalize/describe-page.ts';

const prose =
  'The harbor master said that at least 41 people had been rescued from the ferry by the morning of the next day.';
const more =
  'The union, which has long asked for newer boats, said that it had counted 44 and that the list was not complete.';

/** Roles with the first words of each block. */
const roles = (...lines: readonly string[]) => {
  const text = lines.join('\n');
  return describePage(text).blocks.map(
    ({ role, start, end }) => `${role}: ${text.slice(start, end).slice(0, 30)}`,
  );
};

describe('the head of a page', () => {
  test('is menu, title, byline, date and reading time', () => {
    expect(
      roles(
        'Skip to content',
        'Search',
        '',
        'Ferry sinks off Port Alder',
        'By Ana Ruiz',
        '12 May 2024',
        '• 3 min read',
        '',
        prose,
        more,
      ),
    ).toEqual([
      'boilerplate: Skip to content',
      'boilerplate: Search',
      'title: Ferry sinks off Port Alder',
      'header: By Ana Ruiz',
      'header: 12 May 2024',
      'boilerplate: • 3 min read',
      `body: ${prose.slice(0, 30)}`,
      `body: ${more.slice(0, 30)}`,
    ]);
  });

  test('has a title that is the end of an address', () => {
    expect(
      describePage(`May 12, 2024\nferry-sinks-off-port-alder-41-rescued\n\n${prose}`).title,
    ).toBe('ferry-sinks-off-port-alder-41-rescued');
  });

  test('may have a standfirst', () => {
    expect(
      roles(
        'Ferry sinks off Port Alder',
        '',
        'Dozens are safe, officials say.',
        '',
        prose,
        more,
        prose.slice(4),
      )[1],
    ).toBe('subtitle: Dozens are safe, officials say');
  });

  test('may hold an archive of dates, which is no date of the article', () => {
    expect(
      roles('Mon, May 13, 2024', 'Sun, May 12, 2024', '', 'Ferry sinks', '', prose).slice(0, 3),
    ).toEqual([
      'boilerplate: Mon, May 13, 2024',
      'boilerplate: Sun, May 12, 2024',
      'title: Ferry sinks',
    ]);
  });

  test('keeps two dates that say what they are', () => {
    expect(
      roles('Ferry sinks', 'Published: 12 May 2024', 'Updated: 14 May 2024', '', prose).slice(1, 3),
    ).toEqual(['header: Published: 12 May 2024', 'header: Updated: 14 May 2024']);
  });

  test('may have a banner glued to the day it was saved', () => {
    expect(
      roles('Saturday, May 18Get the latest from the coast.', '', 'Ferry sinks', '', prose)[0],
    ).toBe('boilerplate: Saturday, May 18Get the latest');
  });

  test('may be front matter, which is never run or read', () => {
    expect(roles('---js', '{ title: process.exit(41) }', '---', 'Ferry sinks', '', prose)).toEqual([
      'boilerplate: ---js',
      'boilerplate: { title: process.exit(41) }',
      'boilerplate: ---',
      'title: Ferry sinks',
      `body: ${prose.slice(0, 30)}`,
    ]);
  });

  test('printed again stays once', () => {
    const teaser = `${prose.slice(0, 50)}...`;
    expect(roles('Ferry sinks', teaser, '', 'Ferry sinks', prose, more)).toEqual([
      'title: Ferry sinks',
      `boilerplate: ${prose.slice(0, 30)}`,
      'boilerplate: Ferry sinks',
      `body: ${prose.slice(0, 30)}`,
      `body: ${more.slice(0, 30)}`,
    ]);
  });
});

describe('the dateline', () => {
  test.each([
    ['May 12 (Reuters) – ', 'Reuters'],
    ['PORT ALDER (AP) — ', 'AP'],
    ['PORT ALDER -- ', null],
    ['Port Alder, May 12 - ', null],
    ['Port Alder, Ruritania - May 12th, 2024 - ', null],
    ['(CNN) ', 'CNN'],
    ['12 March 2024 — ', null],
    ['Le 3 mai 2024 – ', null],
    ['Puerto Aliso, 12 may (EFE).- ', 'EFE'],
  ])('%j stands before the text', (dateline, publisher) => {
    const page = describePage(`Ferry sinks\n\n${dateline}${prose}\n${more}`);
    const start = 'Ferry sinks\n\n'.length;
    expect(page.blocks.slice(1, 3)).toEqual([
      { start, end: start + dateline.length, role: 'dateline' },
      { start: start + dateline.length, end: start + dateline.length + prose.length, role: 'body' },
    ]);
    expect(page.publisher).toBe(publisher);
  });

  test.each([
    'May 12 – the day the harbor master resigned – is not forgotten by those who sail from this port.',
    'Some ferries – the older ones – will be sold by the harbor master before the end of the coming year.',
    'Port Alder said it – the harbor – would close for a week, and the union said it had not been told.',
  ])('is not read into %j', (text) => {
    expect(roles('Ferry sinks', '', text, more)[1]).toMatch(/^body/);
  });
});

describe('the foot of a page', () => {
  test.each([
    ['Leave a Reply', 'Your email address will not be published. Required fields are marked *'],
    [
      'Comments',
      'Forty-one? I heard it was 60 people, and so did everyone else who was at the harbor that day.',
    ],
    ['Related stories', 'Ferry line sold for 3 million'],
    [
      'Comentarios',
      'Eran 60 personas, lo vi yo mismo desde el puerto aquella mañana, y nadie dice la verdad.',
    ],
    ['Laisser un commentaire', 'Il y avait 60 personnes.'],
  ])('from %j on holds no article', (marker, after) => {
    expect(roles('Ferry sinks', '', prose, more, '', marker, after).slice(3)).toEqual([
      `boilerplate: ${marker}`,
      `boilerplate: ${after.slice(0, 30)}`,
    ]);
  });

  test.each([
    '(Reporting by Ana Ruiz; editing by Tom Hall)',
    '© 2024 Alder Media',
    'Associated Press writer Tom Hall contributed to this report from 3 towns.',
    'Brought to you by www.example.org',
    'Read the full article at: https://example.org/ferry',
    'Sign up for our newsletter: 5 stories a day',
    'Related stories Ferry line sold for 3 million HARBOR CLOSED Storm hits 40 towns along the coast and nobody was told',
    'Lea también: 40 barcos más',
    'À lire aussi : 40 bateaux',
    'https://example.org/2024/05/12/ferry',
    '[Photos: 12 pictures of the harbor]',
    'window.dataLayer = window.dataLayer || []; push({ id: 41 });',
  ])('%j is not the article', (line) => {
    expect(roles('Ferry sinks', '', prose, more, '', line).at(-1)).toBe(
      `boilerplate: ${line.slice(0, 30)}`,
    );
  });
});

describe('the text of a page', () => {
  test('goes on after a list of links', () => {
    expect(
      roles('Ferry sinks', '', prose, '', 'Read more', 'Ferry line sold', '', more).slice(2),
    ).toEqual([
      'boilerplate: Read more',
      'boilerplate: Ferry line sold',
      `body: ${more.slice(0, 30)}`,
    ]);
  });

  test('may have headings', () => {
    expect(roles('Ferry sinks', '', prose, '', 'What is known', '', more)[2]).toBe(
      'heading: What is known',
    );
  });

  test('may begin like a list of links', () => {
    const text =
      'Related stories about the ferry were told by 40 of the fishermen who had been at sea that night, and all were the same.';
    expect(roles('Ferry sinks', '', prose, text)[2]).toMatch(/^body/);
  });

  test('is not lost for its first words', () => {
    const text =
      'Copyright law experts say that 40 of the claims will fail, because the boats were built before the law was made in the spring of that year.';
    expect(roles('Ferry sinks', '', prose, text)[2]).toMatch(/^body/);
  });

  test('may be wrapped by a program', () => {
    const wrapped =
      'The harbor master said on Sunday evening that at least 41\npeople had been rescued from the cold water around the\nferry by the morning. The union counted 44 of them.';
    expect(describePage(`Ferry sinks\n\n${wrapped}\n\n${more}`).blocks[1]).toEqual({
      start: 13,
      end: 13 + wrapped.length,
      role: 'body',
    });
  });

  test.each(['\n', '\r\n', '\r', '\u2028'])('is cut at line ends written %j', (end) => {
    const page = describePage(['Ferry sinks', '12 May 2024', '', prose].join(end));
    expect(page.blocks.map(({ role }) => role)).toEqual(['title', 'header', 'body']);
  });

  test('alone is body, and its start the title', () => {
    const page = describePage(prose);
    expect(page.blocks).toEqual([{ start: 0, end: prose.length, role: 'body' }]);
    expect(page.title).toBe(prose);
  });
});

describe('publisher, address and author are what the page says', () => {
  const page = (head: string, foot = '') =>
    describePage(`${head}Ferry sinks\n\n${prose}\n${more}\n${foot}`);

  test('who brings it', () => {
    expect(page('', 'Brought to you by www.example-news.com')).toMatchObject({
      publisher: 'example-news.com',
      url: null,
      byline: null,
    });
  });

  test('not the address of the original that the page retells', () => {
    expect(
      page('', 'Read the Full example.com Article at:\n[ https://www.example.com/ferry-41/ ]'),
    ).toMatchObject({
      publisher: null,
      url: null,
    });
  });

  test('its own address in the first line', () => {
    expect(page('https://www.example.org/ferry\n')).toMatchObject({
      publisher: 'example.org',
      url: 'https://www.example.org/ferry',
    });
  });

  test('the site before the date', () => {
    expect(page('www.example.org | 12 May 2024 10:00\n').publisher).toBe('example.org');
  });

  test('the author', () => {
    expect(page('• Writer: DESK7\n').byline).toBe('DESK7');
  });

  test('nothing where the page says nothing', () => {
    expect(page('')).toMatchObject({ publisher: null, url: null, byline: null });
  });
});

describe('the language is told by its small words', () => {
  test.each([
    ['en', prose],
    ['es', 'El ministro dijo que murieron 41 personas en la costa y que la oposición habla de 50.'],
    [
      'fr',
      'Le ministre a dit que 41 personnes sont mortes sur la côte et que les autres sont en vie.',
    ],
    ['und', '१२ मई: अधिकारियों ने कहा कि ४१ लोग बचाए गए।'],
    ['und', '41 42 43'],
  ])('%s', (language, text) => {
    expect(describePage(text).language).toBe(language);
  });
});
