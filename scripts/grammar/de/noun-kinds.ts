/** German nouns by what they stand for, singular. */
import type { NounKind } from '../en/noun-kinds.ts';

export const nounKinds: Partial<Readonly<Record<NounKind, string>>> = {
  people:
    'mensch person bürger bürgerin einwohner einwohnerin mann frau zivilist anwohner kind junge mädchen baby jugendlicher erwachsener rentner arbeiter arbeiterin mitarbeiter mitarbeiterin beschäftigter angestellter beamter landwirt bauer fischer fahrer pilot matrose passagier fahrgast reisender tourist besucher gast patient patientin arzt ärztin pfleger lehrer schüler schülerin student eltern mutter vater soldat offizier polizist kämpfer rebell terrorist gefangener häftling geisel verdächtiger angeklagter demonstrant demonstrantin streikender aktivist mitglied fan zuschauer teilnehmer teilnehmerin delegierter wähler kandidat abgeordneter minister bürgermeister richter anwalt journalist feuerwehrmann helfer helferin retter freiwilliger migrant flüchtling geflüchteter überlebender opfer todesopfer toter tote verletzter verletzte vermisster vermisste verbraucher kunde nutzer aktionär mieter eigentümer familie haushalt paar spieler direktor ingenieur forscher',
  animals: 'tier vogel fisch kuh rind schaf schwein pferd hund katze huhn wal wolf bär biene art',
  jobs: 'stelle arbeitsplatz posten job',
  places:
    'haus wohnung gebäude schule krankenhaus klinik büro geschäft laden kirche moschee fabrik werk bahnhof brücke straße dorf stadt gemeinde kreis region zimmer gefängnis hafen flughafen stadion hotel hektar',
  things:
    'auto fahrzeug wagen lastwagen bus zug flugzeug boot schiff waffe gewehr drohne rakete bombe konto dokument nachricht telefon computer flasche tonne fass liter bett dosis test impfstoff maske zelt baum',
};

/** Nouns that count the same thing, one row a thing. */
export const sameThings: readonly string[] = [
  'beschäftigter mitarbeiter arbeiter angestellter',
  'haus gebäude wohnhaus',
  'firma unternehmen konzern',
  'geschäft laden',
  'flugzeug maschine',
  'boot schiff',
  'schüler student',
  'arzt mediziner',
  'demonstrant demonstrierender',
  'stelle arbeitsplatz job',
  'todesopfer toter tote opfer',
];
