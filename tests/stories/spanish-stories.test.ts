import { describe, expect, test } from 'vitest';
import {
  makeFixtureStory,
  printClaims,
  printDisagreements,
  printLabels,
} from './make-fixture-story.ts';

describe('an earthquake in Spanish', async () => {
  const story = await makeFixtureStory('es-terremoto');

  test('tolls are one measure, with who says each', () => {
    expect(printClaims(story, 'killed')).toEqual([
      'Al menos 41 muertos | 41.. atLeast | nobody',
      'Al menos 41 personas | 41.. atLeast | nobody',
      '58 | 58..58 exact | Protección Civil, official',
      '58 | 58..58 exact | Protección Civil, official',
      '75 los fallecidos | 75..75 exact | el sindicato de bomberos, union',
      'setenta y cinco cuerpos | 75..75 exact | Andrés Bello, union',
      '75 muertos | 75..75 exact | Andrés Bello, union',
    ]);
  });

  test('collective numbers are about as many', () => {
    expect(printClaims(story, 'missing')).toEqual([
      'una veintena | .. about | el ministro Julio Herrán, official',
    ]);
  });

  test('what a hospital treated is not what was hurt', () => {
    expect(printClaims(story, 'hospitalized')).toEqual([
      '180 heridos | 180..180 exact | Elena Prats, directora',
    ]);
  });

  test('measures are named in Spanish, the label in agreement with its noun', () => {
    expect(printLabels(story)).toMatchObject({
      killed: 'personas muertas',
      injured: 'personas heridas',
      displaced: 'personas evacuadas o desplazadas',
      'vivienda-destroyed': 'viviendas destruidas',
      'mxn-spent': 'dinero gastado',
    });
  });

  test('only the two tolls of one day exclude each other', () => {
    const [[id, values, summary] = [], ...others] = printDisagreements(story);
    expect([id, values, others]).toEqual(['value-killed', [58, 75], []]);
    expect(summary).toBe('Los sindicatos cuentan más personas muertas que Protección Civil.');
  });
});

test('the police and the union count one crowd', async () => {
  const story = await makeFixtureStory('es-protesta');
  expect(printDisagreements(story)).toEqual([
    [
      'value-gathered',
      [35000, 120000],
      'Unión Obrera cuenta más personas reunidas que las autoridades.',
    ],
    ['value-detained', [14, 27], expect.stringMatching(/personas detenidas/)],
  ]);
  const days = story.claims.flatMap(({ kind, event }) => (kind === 'date' ? [event?.from] : []));
  expect(days).toEqual(expect.arrayContaining(['2031-10-09', '2031-10-12', '2031-10-30']));
  expect(story.events.map(({ from, expected }) => [from, expected])).toContainEqual([
    '2031-10-12',
    false,
  ]);
});

test('layoffs by the company and by the union', async () => {
  const story = await makeFixtureStory('es-despidos');
  expect(printDisagreements(story).map(([id, values]) => [id, values])).toEqual([
    ['value-cut', [850, 1100]],
  ]);
});

test('shares of different candidates do not disagree; what one side admits of another’s count does', async () => {
  const story = await makeFixtureStory('es-recuento');
  expect(printDisagreements(story)).toEqual([
    ['value-mesa', [60, 240], 'La oposición cuenta más mesas que la Junta Electoral.'],
  ]);
  expect(printLabels(story)).toMatchObject({ 'share-won': 'porcentaje obtenido', mesa: 'mesas' });
});
