/** Invented news of six more domains, in three languages: numbers left without a noun, tolls, idioms. */

export const furtherStories = {
  'a strike in hospitals': {
    language: 'en',
    articles: [
      `Thousands of nurses walk out in Marren

About 12,000 nurses walked out at 40 hospitals in Marren on Wednesday in a dispute over pay, the nurses' union said. The health ministry put the figure at 7,500.

The strike forced hospitals to postpone 3,200 operations, the ministry said. The union spoke of 2,000.

Nurses are asking for a raise of 9 percent; the government has offered 4 percent.

A nurse in Marren earns $2,100 a month on average, according to the ministry.`,
      `Hospitals count the cost of nurses' strike

Hospitals in Marren cancelled 4,100 appointments during this week's walkout, the hospital federation said on Friday. The ministry says 2,600.

At Saint Brida, 14 wards were closed and 85 patients had to be moved. Two patients died while waiting for surgery, relatives said; the ministry said it knew of no deaths.

The walkout cost hospitals $6 million, the federation estimated.`,
    ],
  },
  'a wildfire': {
    language: 'en',
    articles: [
      `Wildfire kills nine in Tessaly hills

A wildfire killed at least nine people and destroyed 430 homes in the hills above Tolby on Tuesday, the fire service said.

The blaze has burned 6,000 hectares. More than 3,500 residents fled their homes, and 21 firefighters were hurt.

The mayor of Tolby, Ilse Brandt, said 600 houses had been lost. "Twenty people are still unaccounted for," she said.`,
      `TOLBY FIRE: DEATH TOLL CLIMBS TO 14

Crews found five more bodies on Thursday, raising the death toll from the Tolby fire to 14, the fire service said. The morgue in Tolby says it holds 16.

The fire has now scorched 8,200 hectares, twice what the service had estimated. Satellite data put the burned area at 9,700 hectares.

Insurers expect claims of $300 million. The regional government has set aside $25 million for rebuilding.

Of the 430 homes destroyed, 60 were holiday cottages. The shelter at the school took in 1,100 people.`,
    ],
  },
  'a player sold': {
    language: 'en',
    articles: [
      `Varo sign Mertens for record fee

Varo have signed striker Jan Mertens from Halden United for $45 million, the club said on Monday. It is the highest fee ever paid by a Norvik club.

Mertens, 24, scored 19 goals in 33 matches last season. He has signed a five-year contract worth $6 million a year.

About 8,000 fans turned up at the club's ground to greet him, police said.`,
      `Halden put Mertens fee at $38 million

Halden United said on Tuesday that they would receive $38 million for Jan Mertens, with a further $7 million depending on results.

Varo put the crowd that welcomed the striker at 15,000. The ground seats 22,000.

Mertens scored 21 goals for Halden last season, the club's website says.

Varo's debts stand at $120 million, according to the league. The club says $95 million.`,
    ],
  },
  'a leak of records': {
    language: 'en',
    articles: [
      `Clinic chain says data of 600,000 patients exposed

MedNova, which runs 70 clinics, said on Monday that hackers had stolen the records of 600,000 patients. The intruders were inside its network for three weeks.

The stolen files include 45,000 insurance numbers. MedNova said it had not paid the ransom of $4 million.

The data protection authority said it had received 310 complaints.`,
      `Leak at MedNova twice as big as thought

The leak at the clinic chain MedNova affected 1.3 million patients, the data protection authority said on Monday. The company had spoken of 600,000.

The authority said 2,200 people had complained. It could impose a fine of up to $20 million.

MedNova shares closed 11 percent lower at $24.10. Some 150 employees will lose their jobs, a union official said; the company confirmed 90.`,
    ],
  },
  'una inundación': {
    language: 'es',
    articles: [
      `Al menos 34 muertos por las inundaciones en Sarmiento

Al menos 34 personas perdieron la vida y 18 siguen desaparecidas tras las inundaciones del martes en Sarmiento, informó la gobernadora Elena Ruiz.

Unas 5.000 viviendas quedaron anegadas. La Cruz Roja asegura que son 7.200.

Más de 9.000 vecinos tuvieron que abandonar sus casas, según el gobierno regional.`,
      `Suben a 41 los fallecidos en Sarmiento

El gobierno regional elevó el viernes a 41 la cifra de fallecidos. El hospital central dice haber recibido 47 cuerpos.

Los desaparecidos son ya 11. En los albergues duermen 6.500 personas, según la Cruz Roja.

Los daños ascienden a 80 millones de euros, de acuerdo con la patronal; el gobierno los cifra en 55 millones.`,
    ],
  },
  'une grève': {
    language: 'fr',
    articles: [
      `Des milliers de manifestants contre la réforme

Quelque 45 000 personnes ont défilé jeudi à Vernac contre la réforme des retraites, selon la préfecture. Les syndicats parlent de 130 000.

La police a interpellé 38 personnes et 12 policiers ont été blessés, a indiqué le ministère de l'Intérieur.

Un enseignant sur trois était en grève, d'après le rectorat. Au total, 210 écoles étaient fermées.`,
      `Réforme des retraites : nouvelle journée de grève

Au lendemain de la manifestation de Vernac, les syndicats revendiquent 130 000 manifestants. La préfecture maintient son chiffre de 45 000.

Un collectif d'avocats fait état de 61 interpellations. Vingt-cinq manifestants ont été blessés, dont trois grièvement, selon les secouristes.

La grève coûte 3 millions d'euros par jour à la compagnie de bus, a déclaré sa direction.`,
    ],
  },
} as const;
