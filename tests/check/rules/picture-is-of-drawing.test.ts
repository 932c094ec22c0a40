import { expect, test } from 'vitest';
import { signPicture } from '../../../scripts/site/sign-picture.ts';
import { briefly, findings, harbor } from '../harbor.ts';
import { write } from '../load-fixture.ts';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n';
/** A signature, a header and an end: what a picture has at least. */
const png = Buffer.from(
  '89504e470d0a1a0a0000000d4948445200000001000000010806000000000000000000000049454e4400000000',
  'hex',
);
const folder = 'harbor-strike/embed/boats';
const withFile = (
  dist: typeof harbor.dist,
  name: string,
  bytes: Uint8Array,
): typeof harbor.dist => ({
  ...dist,
  files: new Map(dist.files).set(`${folder}/${name}`, bytes),
});
const drawn = write(harbor.dist, `${folder}/chart.svg`, drawing);

test.each(['chart.png', 'chart@2x.png'])(
  '%s may stand beside the drawing that it shows',
  (name) => {
    expect(findings({ dist: withFile(drawn, name, signPicture(png, drawing)) })).toEqual([]);
  },
);

test('a picture of another drawing is found', () => {
  const dist = withFile(drawn, 'chart.png', signPicture(png, '<svg>7</svg>'));
  expect(findings({ dist }).map(({ reason }) => reason)).toEqual([
    'the picture is not of the drawing beside it',
  ]);
});

test('a picture that names no drawing is found', () => {
  expect(briefly(findings({ dist: withFile(drawn, 'chart.png', png) }))).toEqual([
    'picture-is-of-drawing ',
  ]);
});

test('a picture without a drawing is found', () => {
  const dist = withFile(harbor.dist, 'chart.png', signPicture(png, drawing));
  expect(findings({ dist }).map(({ reason }) => reason)).toEqual([
    'no drawing of this picture stands beside it: nothing proves its numbers',
  ]);
});
