/** Lines of pages that are not part of the article. */
import type { BoilerplateTable } from '../boilerplate-table.ts';

export const boilerplate: BoilerplateTable = {
  phrases: ['anzeige', 'teilen', 'menü', 'anmelden', 'abonnieren', 'mehr zum thema'],
  starts: ['lesen sie auch', 'foto:', 'mehr zum thema'],
  tails: [],
  lists: [],
  bylines: ['von', 'redaktion'],
  mentions: [],
  carriers: [],
  publishers: [],
  outlets:
    'abendblatt anzeiger bote kurier morgenpost nachrichten nachrichtenagentur rundschau tageblatt tagblatt tageszeitung zeitung'.split(
      ' ',
    ),
  dateWords:
    'januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag uhr am um veröffentlicht aktualisiert stand vom jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa so letzte aktualisierung erstellt geändert publiziert den der'.split(
      ' ',
    ),
  dateLabels: [
    'veröffentlicht',
    'aktualisiert',
    'stand',
    'erstellt',
    'geändert',
    'publiziert',
    'aktualisierung',
  ],
};
