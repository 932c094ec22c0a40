import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { expect, test } from 'vitest';
import { embedDrawing } from '../../src/story/embed-drawing.ts';
import { makeChart } from './make-chart.ts';

test('a mark of an embed names the claims whose sentences stand there, and no step', () => {
  const wide = s('svg', [
    s('a', { class: 'event s0', href: '#s1', 'data-claim': 'port-9 port-120 sea-9' }, 'May'),
    s('text', { class: 's2', 'data-claim': 'sea-9' }, '9'),
  ]);
  const drawing = toHtml(embedDrawing(makeChart(['port-120'], { wide }), 'wide'));
  expect(drawing).toBe(
    '<svg aria-labelledby="title"><a href="#s1" class="event" data-claim="port-120">May</a>' +
      '<text data-claim="sea-9">9</text></svg>',
  );
});
