/** Words by which news counts, each beside the words that mislead. */
import { expect, test } from 'vitest';
import { tellMeasures, tellMeasuresIn } from './tell-measures.ts';

test('what a building suffers is not that it was built, and who lost a home is homeless', () => {
  const { measures } = tellMeasures(
    `Quake in Keldan

Around 1,200 buildings collapsed or were badly damaged, the disaster agency said. Some 15,000 people have lost their homes.`,
    `After the quake

The quake destroyed some 2,500 buildings, the chamber of engineers said. The government speaks of 8,000 homeless.`,
  );
  expect(measures).toEqual({
    'buildings destroyed': ['Around 1,200 buildings', 'some 2,500 buildings'],
    'people displaced': ['Some 15,000 people', '8,000'],
  });
});

test('those hurt beside a toll are not dead, and the toll is its owner’s', () => {
  const { measures, disputed } = tellMeasures(`Mayor disputes toll

Mayor Hasan Yilmaz said that at least 60 people died in the earthquake, contradicting the government's count of 41.

The ministry said that the death toll stood at 41, with 530 injured.`);
  expect(measures).toEqual({
    'people killed': ['at least 60 people', '41', '41'],
    'people injured': ['530'],
  });
  expect(disputed).toEqual([['at least 60 people', '41', '41']]);
});

test('those a ship carried were aboard; those it may carry are its capacity', () => {
  const { measures, disputed } = tellMeasures(
    `Ferry sinks

A ferry carrying 120 passengers sank on Tuesday, the coast guard said. The ship was licensed to carry 95 passengers, the ministry said.`,
    `The loss of the ferry

According to the passenger list, 93 passengers were on board.`,
  );
  expect(measures).toEqual({
    'passengers present': ['120 passengers', '93 passengers'],
    capacity: ['95 passengers'],
  });
  expect(disputed).toEqual([['120 passengers', '93 passengers']]);
});

test('each of two nouns for people has what befell its own', () => {
  const { measures } = tellMeasuresIn(
    'es',
    `Marcha en Santa Rita

La marcha terminó con 17 detenidos y nueve heridos, informó la Delegación del Gobierno.`,
  );
  expect(measures).toEqual({
    'personas detenidas': ['17 detenidos'],
    'personas heridas': ['nueve heridos'],
  });
});

test('a toll that somebody puts lower two days later is disputed, also where it was a least number', () => {
  const { disputed } = tellMeasures(`Ferry sinks

At least 18 people died on Friday, the coast guard said. On Sunday the company spoke of 16 fatalities.`);
  expect(disputed).toEqual([['At least 18 people', '16 fatalities']]);
});

test('what one side calls the greatest possible may be far from what the other counts', () => {
  const { measures, disputed } = tellMeasures(`Pipeline leak

A pipeline spilled about 90,000 gallons of oil into the river on Friday, the operator Kestrel Energy said. State officials put the spill at as much as 210,000 gallons.`);
  expect(measures).toEqual({
    'gallons spilled': ['about 90,000 gallons', 'as much as 210,000 gallons'],
  });
  expect(disputed).toEqual([['about 90,000 gallons', 'as much as 210,000 gallons']]);
});

test('jobs that a deal costs are cut, and others than those it creates', () => {
  const { measures } = tellMeasures(`Unions warn of losses

The takeover will cost 3,000 jobs, the union said on Saturday. Orbit said that it would create 1,200 jobs and cut fewer than 500 positions.`);
  expect(measures).toEqual({
    'jobs to be cut': ['3,000 jobs', 'fewer than 500 positions'],
    'jobs created': ['1,200 jobs'],
  });
});

test('a hedge before a number adds nothing to it in any language', () => {
  const { disputed } = tellMeasuresIn(
    'de',
    `Brand im Werk

Nach Angaben des Unternehmens befanden sich 84 Beschäftigte auf dem Gelände. Der Betriebsrat spricht von mehr als 120.`,
  );
  expect(disputed).toEqual([['84 Beschäftigte', 'mehr als 120']]);
});

test('what somebody is given answers no number before it', () => {
  const { measures } = tellMeasures(`Dorval wins

Turnout was 68 percent. Okafor's party said its own tally gave her 52 percent.`);
  expect(measures.turnout).toEqual(['68 percent']);
});

test('the sick are cases, and deaths in French are deaths', () => {
  const { measures } = tellMeasuresIn(
    'fr',
    `Épidémie à Valmont

L'épidémie a fait 14 malades, selon l'agence. Le point de situation : 27 cas confirmés et 4 décès.`,
  );
  expect(measures).toEqual({
    'personnes contaminées': ['14 malades', '27 cas confirmés'],
    'personnes tuées': ['4 décès'],
  });
});

test('a population is not what befell some of it', () => {
  const { measures } = tellMeasures(`Breach at Norex

The breach affected 143 million consumers, Norex said. The population stood at 324 million, according to the statistics office.`);
  expect(measures['people affected']).toEqual(['143 million consumers']);
  expect(measures.population).toEqual(['324 million']);
});

test('the same number of years before is of no place that this one is of', () => {
  const { measures } = tellMeasures(
    `Breach at Norex

Data of 15 million people in Tarsia were stolen, Norex said on Sunday.`,
    `What a breach costs

In a 2015 breach data of 15 million people were stolen from Lumen.`,
  );
  expect(measures).toEqual({
    'people affected, Tarsia': ['15 million people'],
    'people affected': ['15 million people'],
  });
});
