import { s } from 'hastscript';
import { expect, test } from 'vitest';
import { drawCard } from '../../src/downloads/draw-card.ts';
import { siteLook } from '../../src/downloads/site-look.ts';
import { toSvgText } from '../../src/downloads/to-svg-text.ts';

const draw = (drawing: ReturnType<typeof s> | null, title = 'Boats idle'): string =>
  toSvgText(
    drawCard(
      {
        ...{ title, site: 'The Valley Desk', language: 'en' },
        drawing: drawing?.type === 'element' ? drawing : null,
      },
      siteLook,
    ),
  );

test('a card has the size that social sites show, its title and its site', () => {
  expect(draw(null)).toContain('viewBox="0 0 1200 630"');
  expect(draw(null)).toContain('>Boats idle</tspan>');
  expect(draw(null)).toContain('>The Valley Desk</text>');
});

test.each([
  [640, 300],
  [640, 2000],
  [300, 100],
])('a drawing of %i by %i is shown whole', (width, height) => {
  const card = draw(s('svg', { width, height }, [s('path', { d: 'M0 0' })]));
  const [, left = '', top = '', scale = ''] =
    /translate\((\d+) (\d+)\) scale\(([\d.]+)\)/.exec(card) ?? [];
  expect(Number(left) + width * Number(scale)).toBeLessThanOrEqual(1200);
  expect(Number(top) + height * Number(scale)).toBeLessThanOrEqual(630);
  expect(Number(scale)).toBeGreaterThan(0.1);
});

test('a long title takes two lines above a drawing', () => {
  const title = 'People who could not get home again '.repeat(9);
  const card = draw(s('svg', { width: 640, height: 300 }), title);
  expect([...card.matchAll(/<tspan /g)]).toHaveLength(2);
});
