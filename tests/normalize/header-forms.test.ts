import { describe, expect, test } from 'vitest';
import { normalizeSource } from '../../scripts/normalize/normalize-source.ts';

/** A headline and two paragraphs of each language; none of them tells a day. */
const pages = {
  en: [
    'Ferry runs aground off the northern cape',
    'The ferry ran aground off the cape, the harbor master said, and all of those on board were brought ashore in the night.',
    'The company that owns the ship said that it would help the families and that an inquiry was to be opened by the port.',
  ],
  es: [
    'Encalla un ferry frente al cabo norte',
    'El ferry encalló frente al cabo, dijo el capitán del puerto, y todas las personas que estaban a bordo fueron llevadas a tierra por la noche.',
    'La empresa dueña del barco dijo que ayudará a las familias y que el puerto abrirá una investigación sobre lo ocurrido.',
  ],
  fr: [
    'Un ferry s’échoue au large du cap nord',
    'Le ferry s’est échoué au large du cap, a dit le capitaine du port, et toutes les personnes à bord ont été ramenées à terre dans la nuit.',
    'La compagnie à qui appartient le navire a dit qu’elle aiderait les familles et que le port ouvrirait une enquête sur les faits.',
  ],
  de: [
    'Fähre läuft vor dem Nordkap auf Grund',
    'Die Fähre ist vor dem Kap auf Grund gelaufen, sagte der Hafenmeister, und alle Menschen an Bord wurden in der Nacht an Land gebracht.',
    'Die Reederei, der das Schiff gehört, sagte, dass sie den Familien helfen werde und dass der Hafen eine Untersuchung eröffnet.',
  ],
  pt: [
    'Balsa encalha perto do cabo norte',
    'A balsa encalhou perto do cabo, disse o capitão do porto, e todas as pessoas que estavam a bordo foram levadas para a terra durante a noite.',
    'A empresa dona do navio disse que vai ajudar as famílias e que o porto abrirá uma investigação sobre o que aconteceu.',
  ],
  it: [
    'Un traghetto si arena al largo del capo nord',
    'Il traghetto si è arenato al largo del capo, ha detto il comandante del porto, e tutte le persone a bordo sono state portate a terra nella notte.',
    'La compagnia che possiede la nave ha detto che aiuterà le famiglie e che il porto aprirà una inchiesta su quello che è successo.',
  ],
} as const;

/** Heads between headline and text; each ought to be 14 October 2019, a Monday. */
const heads: readonly (readonly [keyof typeof pages, string])[] = [
  ['en', '14 October 2019'],
  ['en', '14 Oct 2019'],
  ['en', 'October 14, 2019'],
  ['en', 'Oct. 14, 2019'],
  ['en', 'October 14th, 2019'],
  ['en', '14th October 2019'],
  ['en', '2019-10-14'],
  ['en', '2019-10-14T09:30:00Z'],
  ['en', '2019-10-14 09:30:00 UTC'],
  ['en', '10/14/2019'],
  ['en', '14/10/2019'],
  ['en', '14.10.2019'],
  ['en', 'Monday, 14 October 2019'],
  ['en', 'Monday 14 October 2019 09.12 BST'],
  ['en', 'Mon 14 Oct 2019 09.12 BST'],
  ['en', 'Mon, Oct 14, 2019, 3:45 PM EDT'],
  ['en', 'Monday October 14 2019'],
  ['en', 'Date: October 14, 2019'],
  ['en', 'Dated: 14 October 2019'],
  ['en', 'Published 14 October 2019 at 16:05 GMT'],
  ['en', 'Published on 14 October 2019'],
  ['en', 'Published: Oct 14, 2019 | Updated: Oct 16, 2019'],
  ['en', 'Updated 16 October 2019\nPublished 14 October 2019'],
  ['en', 'First published on Mon 14 Oct 2019 06.00 BST'],
  ['en', 'Posted on October 14, 2019 by admin'],
  ['en', 'Posted: 3:15 PM, Oct 14, 2019'],
  ['en', 'Last modified on Mon 14 Oct 2019 11.02 BST'],
  ['en', 'Last updated: 14 October 2019, 11:02'],
  ['en', 'Updated 5:30 p.m. ET Oct. 14, 2019'],
  ['en', '14 October 2019 - Harbor Wire Daily'],
  ['en', 'Harbor Wire Daily - 14 October 2019'],
  ['en', 'The Harbor Gazette, October 14, 2019'],
  ['en', 'The Harbor Gazette • Oct 14, 2019 • 4 min read'],
  ['en', '(Wire-style) Oct 14, 2019'],
  ['en', '(HWD) October 14, 2019'],
  ['en', '[October 14, 2019]'],
  ['en', 'By Ana Lind | October 14, 2019'],
  ['en', 'By Ana Lind, October 14, 2019'],
  ['en', 'By Ana Lind and Bo Marsh, Harbor Wire | Oct. 14, 2019, 6:02 a.m.'],
  ['en', 'By Ana Lind\nOctober 14, 2019 6:02 am'],
  ['en', 'Ana Lind, 14 October 2019'],
  ['en', 'Ana Lind in Port Alder\nMon 14 Oct 2019 06.00 BST'],
  ['en', 'Monday, October 14, 2019 | 9:20 a.m. | Port Alder'],
  ['en', 'PORT ALDER | Oct 14, 2019'],
  ['en', 'Issue of 14 October 2019'],
  ['en', 'Oct 14, 2019 / 10:32 AM / HBC News'],
  ['en', 'Published Mon, Oct 14 2019 3:45 PM EDT Updated Wed, Oct 16 2019 5:00 PM EDT'],
  ['en', 'Monday, October 14th 2019'],
  ['en', 'October 14, 2019 at 6:00 a.m. EDT'],
  ['en', 'Story by Ana Lind, HNN\nUpdated 5:30 PM ET, Mon October 14, 2019'],
  ['en', '14.10.19'],
  ['en', '10/14/19'],
  ['en', 'Published: 10/14/2019 05:12 pm'],
  ['en', 'Oct. 14, 2019 3:15 p.m. PT'],
  ['en', 'Updated on: October 14, 2019 / 10:32 AM EDT / HBC News'],
  ['en', '14 October 2019, Port Alder, Norland'],
  ['en', 'Posted Monday, October 14, 2019 5:00 am'],
  ['en', 'Published October 14, 2019 4:01pm EDT | Norland'],
  ['en', 'Publication date: 2019-10-14'],
  ['en', 'Release date: October 14, 2019'],
  ['es', '14 de octubre de 2019'],
  ['es', 'Puerto Alto - 14 oct 2019 - 18:05 CEST'],
  ['es', 'Actualizado a 14/10/2019 18:05'],
  ['es', '14 oct. 2019 | 18:05'],
  ['es', 'Puerto Alto, 14 de octubre de 2019'],
  ['es', 'Agencia Faro - 14 de octubre, 2019'],
  ['fr', 'Publié le 14 octobre 2019 à 18h30, modifié le 16 octobre 2019 à 9h00'],
  ['fr', 'Par Anne Roux avec AFC\nPublié le 14.10.2019 à 18h30'],
  ['fr', 'Par Anne Roux Publié le 14/10/2019 à 18:30'],
  ['fr', 'Mis à jour le 14 oct. 2019 à 9h'],
  ['fr', 'Par AFC le 14.10.2019 à 18h30'],
  ['fr', '14/10/2019 à 18:30'],
  ['de', 'Mo., 14.10.2019, 18:30'],
  ['de', 'Erstellt: 14.10.2019, 18:30 Uhr'],
  ['pt', '14 out 2019 - 18h30'],
  ['pt', '14 de outubro de 2019 às 18:30'],
  ['it', '14 Ott 2019'],
  ['it', 'Aggiornato il 14 ottobre 2019 alle 18:30'],
  ['it', 'Porto Alto, 14 ottobre 2019'],
  ['es', 'Lunes 14 de octubre de 2019'],
  ['es', 'lunes, 14 octubre 2019 - 09:30'],
  ['es', '14/10/2019'],
  ['es', '14 OCT 2019 - 18:05 CEST'],
  ['es', 'Publicado el 14 de octubre de 2019'],
  ['es', 'Publicado: 14/10/2019 18:05'],
  ['es', 'Actualizado el 16 de octubre de 2019\nPublicado el 14 de octubre de 2019'],
  ['es', 'Actualizado a las 18:05 del 14 de octubre de 2019'],
  ['es', 'Por Ana Ruiz | 14 de octubre de 2019'],
  ['es', 'El Faro de Puerto Alto, 14 de octubre de 2019'],
  ['es', 'Redacción\n14 octubre, 2019'],
  ['fr', '14 octobre 2019'],
  ['fr', 'Lundi 14 octobre 2019'],
  ['fr', 'Publié le 14 octobre 2019'],
  ['fr', 'Publié le lundi 14 octobre 2019 à 18h30'],
  ['fr', 'Publié le 14/10/2019 à 18:30, mis à jour le 16/10/2019 à 09:00'],
  ['fr', 'Le 14 octobre 2019 à 18h30'],
  ['fr', 'Par Anne Roux, le 14 octobre 2019'],
  ['fr', 'Le Courrier du Cap - 14 octobre 2019'],
  ['de', '14. Oktober 2019'],
  ['de', 'Montag, 14. Oktober 2019'],
  ['de', 'Veröffentlicht am 14. Oktober 2019'],
  ['de', 'Stand: 14.10.2019 18:30 Uhr'],
  ['de', '14.10.2019, 18:30 Uhr'],
  ['de', 'Von Anna Lind | 14. Oktober 2019'],
  ['pt', '14 de outubro de 2019'],
  ['pt', 'Publicado em 14 de outubro de 2019'],
  ['pt', 'Segunda-feira, 14 de outubro de 2019'],
  ['pt', '14/10/2019 18h30 - Atualizado em 16/10/2019 09h00'],
  ['pt', 'Por Ana Lima — 14 de outubro de 2019'],
  ['it', '14 ottobre 2019'],
  ['it', 'Lunedì 14 ottobre 2019'],
  ['it', 'Pubblicato il 14 ottobre 2019'],
  ['it', 'di Anna Rossi | 14 ottobre 2019'],
];

function read(text: string) {
  return normalizeSource({ file: 'a.txt', text, encoding: 'utf-8', sha256: '' }, 'a').source;
}

describe('the date of a page stands in a line of its own', () => {
  test.each(heads)('%s: %s', (language, head) => {
    const [title, first, second] = pages[language];
    const source = read(`${title}\n\n${head}\n\n${first}\n\n${second}`);
    expect(source).toMatchObject({ title, published: { date: '2019-10-14', how: 'text' } });
  });

  test.each(heads)('close below the headline, %s: %s', (language, head) => {
    const [title, first, second] = pages[language];
    const source = read(`${title}\n${head}\n\n${first}\n\n${second}\n`);
    expect(source).toMatchObject({ title, published: { date: '2019-10-14', how: 'text' } });
  });

  /** Above a headline a line of names alone may be the headline of another article. */
  const single = heads.filter(([, head]) => !head.includes('\n'));
  test.each(single)('above the headline, %s: %s', (language, head) => {
    const [title, first, second] = pages[language];
    const source = read(`${head}\n\n${title}\n\n${first}\n\n${second}\n`);
    expect(source).toMatchObject({ title, published: { date: '2019-10-14', how: 'text' } });
  });
});

/** Datelines at the start of the first paragraph, with the agency each names. */
const datelines: readonly (readonly [keyof typeof pages, string, string | null])[] = [
  ['en', 'PORT ALDER, Oct. 14, 2019 (Harbor Wire) — ', 'Harbor Wire'],
  ['en', 'PORT ALDER, Norland, Oct 14, 2019 (HW) -- ', 'HW'],
  ['en', 'PORT ALDER, Norland — October 14, 2019 — ', null],
  ['en', 'Port Alder, 14 October 2019 (Harbor Wire) - ', 'Harbor Wire'],
  ['en', 'PORT ALDER, 14 October 2019: ', null],
  ['en', 'October 14, 2019 (Harbor Wire) — ', 'Harbor Wire'],
  ['en', 'Oct 14, 2019 - ', null],
  ['es', 'PUERTO ALTO, 14 de octubre de 2019 (Agencia Faro).- ', 'Agencia Faro'],
  ['es', 'Puerto Alto, 14 oct 2019 (AF).- ', 'AF'],
  ['fr', 'PORT-HAUT, 14 octobre 2019 (Agence du Cap) - ', 'Agence du Cap'],
  ['fr', 'Port-Haut, le 14 octobre 2019 (ADC) – ', 'ADC'],
  ['de', 'HOCHHAFEN, 14. Oktober 2019 (Hafenagentur) - ', 'Hafenagentur'],
  ['pt', 'PORTO ALTO, 14 de outubro de 2019 (Agência Farol) - ', 'Agência Farol'],
  ['it', 'PORTO ALTO, 14 ottobre 2019 (Agenzia Faro) - ', 'Agenzia Faro'],
];

describe('the date of a page stands before its first sentence', () => {
  test.each(datelines)('%s: %s', (language, dateline, publisher) => {
    const [title, first, second] = pages[language];
    const source = read(`${title}\n\n${dateline}${first}\n\n${second}\n`);
    expect(source).toMatchObject({
      title,
      publisher,
      published: { date: '2019-10-14', how: 'text' },
    });
  });
});

describe('a line with a date in it is no head', () => {
  test.each([
    'Ferry disaster of 14 October 2019: what we know',
    'Fourteen questions about the ferry, October 2019',
    'Ferry stops on 14 October 2019',
  ])('%s', (title) => {
    const [, first, second] = pages.en;
    expect(read(`${title}\n\n${first}\n\n${second}`).title).toBe(title);
  });
});

describe('the name of a newspaper', () => {
  const [title, first, second] = pages.en;
  test.each([
    ['The Alder Courier', title],
    ['THE ALDER COURIER', 'FERRY AGROUND: 51 ARE BROUGHT ASHORE'],
    ['Chronicle of the Northern Coast', title],
    ['Norland Daily News', title],
    ['El Diario de Puerto Alto', title],
    ['Le Courrier du Cap', title],
    ['Hochhafener Zeitung', title],
    ['Reuters', title],
    ['The Guardian', title],
  ])('%s above the headline is the publisher, not the title', (publisher, headline) => {
    const text = `${publisher}\nMonday, 14 October 2019\n\n${headline}\n\n${first}\n\n${second}`;
    expect(read(text)).toMatchObject({ publisher, title: headline });
    expect(read(`${publisher}\n\n${headline}\n\n${first}\n\n${second}`)).toMatchObject({
      publisher,
      title: headline,
    });
  });

  test.each([
    ['By Ana Lind, Norland Press', 'Norland Press'],
    ['14 October 2019 - Harbor Wire Daily', 'Harbor Wire Daily'],
    ['The Harbor Gazette | 14 October 2019', 'The Harbor Gazette'],
    ['By Ana Lind | 14 October 2019', null],
    ['Ana Lind, 14 October 2019', null],
    ['PORT ALDER | 14 October 2019', null],
  ])('in the head, %s, is the publisher', (head, publisher) => {
    expect(read(`${title}\n${head}\n\n${first}\n\n${second}`).publisher).toBe(publisher);
  });

  test('below the headline is the publisher', () => {
    const text = `${title}\nNorland News Agency\n14 October 2019\n\n${first}\n\n${second}`;
    expect(read(text)).toMatchObject({ title, publisher: 'Norland News Agency' });
  });

  test('that looks like a day glued together is none', () => {
    const text = `${title}\n\nWriter: 17GEN4\n17GEN4\n\n${first}\n\n${second}`;
    expect(read(text).published).toBeNull();
  });

  test('alone above the text is the title', () => {
    expect(read(`Storm Hits Harbor Post\n\n${first}\n\n${second}`).title).toBe(
      'Storm Hits Harbor Post',
    );
  });
});

describe('an article without a headline', () => {
  test('or without a clause short enough, up to a word that means something', () => {
    const text = `Divers examining the ferry that sank with 12 people near Port Alder said that its doors had been left open at the start of the last voyage.\n\n${pages.en[2]}`;
    expect(read(text).title).toBe(
      'Divers examining the ferry that sank with 12 people near Port Alder said that its doors had been left open at the start',
    );
  });

  test('goes by its first sentence up to the end of a clause', () => {
    const text = `PORT ALDER, Oct 14, 2019 (HW) -- The number of people brought ashore from the ferry has risen to 79, the harbor master said on Monday, revising an earlier count of 70.\n\n${pages.en[2]}`;
    expect(read(text).title).toBe(
      'The number of people brought ashore from the ferry has risen to 79, the harbor master said on Monday',
    );
  });
});
