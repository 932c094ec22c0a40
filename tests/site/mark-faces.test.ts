import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markFaces, setWidth } from '../../scripts/site/mark-faces.ts';
import config from '../../sourceline.config.ts';
import { toSvgText } from '../../src/downloads/to-svg-text.ts';
import { hostileText } from '../property/hostile-text.ts';

const { files } = config.fonts.data;

describe('markFaces', () => {
  test('lets letters of a further file ask for it, a run at a time', () => {
    expect(markFaces('<text>Kraków, Žů 7</text>', files)).toBe(
      '<text>Kraków, <tspan font-stretch="semi-condensed">Žů</tspan> 7</text>',
    );
  });

  test('leaves alone what no file holds, and what is no text', () => {
    const plain = '<text aria-label="Ž > ů" x="1">Boats 漢字 <a href="#Ž">3</a></text>';
    expect(markFaces(plain, files)).toBe(plain);
  });

  test('changes no word, whatever it says', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, text) => {
        const drawing = toSvgText({
          type: 'element',
          tagName: 'text',
          properties: { title },
          children: [{ type: 'text', value: `${text}Ž` }],
        });
        const marked = markFaces(drawing, files);
        expect(marked.replace(/<tspan font-stretch="[a-z-]+">|<\/tspan>/g, '')).toBe(drawing);
        expect(marked).toContain('Ž</tspan>');
      }),
      { seed: 17, numRuns: 3000 },
    );
  });
});

test('setWidth writes the width class of the place, and nothing else', () => {
  const font = Buffer.alloc(60);
  font.writeUInt16BE(2, 4);
  font.write('GDEF', 12);
  font.write('OS/2', 28);
  font.writeUInt32BE(44, 36);
  font.writeUInt16BE(5, 50);
  const marked = setWidth(font, 1);
  expect(marked.readUInt16BE(50)).toBe(4);
  expect(Buffer.compare(setWidth(marked, 0), font)).toBe(0);
});
