/** Words of news German for the happenings, by their ids. */
import type { HappeningWords } from '../languages/language-tables.ts';

export const happeningWords: Readonly<Record<string, HappeningWords>> = {
  freed: {
    words: 'freilassen befreien freigelassen freilassung',
    roles: 'gefangener geisel häftling',
  },
  detained: {
    words: 'festnehmen verhaften festnahme festgenommen verhaftung',
    roles: 'festnahme verdächtiger',
    counts: 'festnahme',
  },
  killed: {
    words: 'sterben töten tote toter todesopfer gestorben',
    roles: 'toter tote todesopfer opfer',
    counts: 'toter tote todesopfer toten',
  },
  injured: {
    words: 'verletzen verletzte verletzter verletzt',
    roles: 'verletzter verletzte verletzten',
  },
  missing: { words: 'vermissen vermisst vermisste', roles: 'vermisster vermisste' },
  infected: {
    words: 'infizieren infektion fall fälle',
    roles: 'fall infektion',
    counts: 'infektion',
  },
  hospitalized: { words: 'krankenhaus eingeliefert' },
  displaced: { words: 'evakuieren fliehen evakuierung vertreiben' },
  rescued: { words: 'retten rettung gerettet' },
  abducted: { words: 'entführen entführung', roles: 'geisel' },
  affected: { words: 'betreffen betroffen', roles: 'haushalt' },
  stolen: { words: 'stehlen gestohlen rauben' },
  paid: { words: 'zahlen bezahlen zahlung' },
  spent: { words: 'ausgeben investieren' },
  costing: { words: 'kosten' },
  lost: { words: 'verlieren verlust verloren' },
  sold: { words: 'verkaufen verkauf' },
  bought: { words: 'kaufen übernehmen kauf übernahme' },
  cut: {
    words: 'streichen entlassen abbauen stellenabbau entlassung gestrichen kürzen',
    roles: 'stelle arbeitsplatz mitarbeiter beschäftigter',
    counts: 'entlassung',
  },
  hired: { words: 'einstellen einstellung', roles: 'stelle' },
  employed: { words: 'beschäftigen', roles: 'mitarbeiter beschäftigter' },
  striking: { words: 'streiken streik', roles: 'beschäftigter' },
  gathered: {
    words: 'demonstrieren teilnehmen versammeln protestieren demonstrant teilnehmer demonstration',
    roles: 'demonstrant teilnehmer demonstranten',
  },
  destroyed: { words: 'zerstören zerstört zerstörung' },
  damaged: { words: 'beschädigen beschädigt' },
  closed: { words: 'schließen geschlossen' },
  won: { words: 'gewinnen erhalten sieg' },
  convicted: { words: 'verurteilen' },
  risen: { words: 'steigen anstieg gestiegen' },
  fallen: { words: 'sinken fallen rückgang gesunken' },
};
