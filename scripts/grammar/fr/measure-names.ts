/** French names of measures and of stretches of time; the value is the unit in the singular. */
export const measureNames: Readonly<Record<string, string>> = {
  kilomètre: 'kilomètre',
  kilomètres: 'kilomètre',
  'kilomètres carrés': 'kilomètre carré',
  'km / h': 'km/h',
  mètre: 'mètre',
  mètres: 'mètre',
  'mètres carrés': 'mètre carré',
  centimètres: 'centimètre',
  millimètres: 'millimètre',
  hectare: 'hectare',
  hectares: 'hectare',
  kilo: 'kilo',
  kilos: 'kilo',
  grammes: 'gramme',
  tonne: 'tonne',
  tonnes: 'tonne',
  litre: 'litre',
  litres: 'litre',
  baril: 'baril',
  barils: 'baril',
  degré: 'degré',
  degrés: 'degré',
  mégawatts: 'mégawatt',
  '°': 'degré',
};

export const durationNames: Readonly<Record<string, string>> = {
  secondes: 'seconde',
  minute: 'minute',
  minutes: 'minute',
  heure: 'heure',
  heures: 'heure',
  jour: 'jour',
  jours: 'jour',
  nuits: 'nuit',
  semaine: 'semaine',
  semaines: 'semaine',
  mois: 'mois',
  ans: 'an',
  année: 'année',
  années: 'année',
  décennies: 'décennie',
  siècles: 'siècle',
};

export const ordinalUnits = '';
export const ageAfter = '';
export const agePhrases: readonly string[] = [];
export const ageBefore: readonly string[] = ['âgé de', 'âgée de', 'âgés de', 'âgées de'];
