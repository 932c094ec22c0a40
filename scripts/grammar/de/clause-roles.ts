/** German words that say what a number is to its clause: a level, a change, a sum of something. */
import type { ClauseRoleWords } from '../clause-role-words.ts';

export const clauseRoles: Partial<ClauseRoleWords> = {
  rises: 'steigen zunehmen wachsen klettern',
  falls: 'sinken fallen abnehmen zurückgehen schrumpfen',
  riseNouns: 'anstieg zunahme wachstum erhöhung',
  fallNouns: 'rückgang abnahme sturz senkung kürzung',
  linkingVerbs:
    'sein liegen betragen erreichen übersteigen beziffern schätzen veranschlagen kosten belaufen',
  sizingVerbs: 'erhöhen senken kürzen beziffern schätzen festsetzen',
  originPrepositions: 'von',
  levelPrepositions: 'auf bei mit',
  differencePrepositions: 'um',
  sizeLinks: 'von',
  worthLinks: 'für',
  sizedNouns:
    'beteiligung wahlbeteiligung gewinn umsatz einnahmen gebühr preis preise aktie aktien lohn löhne inflation arbeitslosigkeit schulden defizit haushalt budget strafe geldstrafe lösegeld entschädigung kosten baukosten verlust verluste bevölkerung zustimmung vorsprung mehrheit stärke temperatur quote rate produktion ernte exporte kredit steuer miete investition fonds hilfe spende rente wert verbrauch ausgaben tiefe höhe länge fläche geschwindigkeit gewicht kapazität wirksamkeit stimmen schaden summe',
  sizedPronouns: 'sie er es',
  sizedAdjectives: 'wirksam:wirksamkeit',
};
