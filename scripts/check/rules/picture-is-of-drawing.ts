/** picture-is-of-drawing: a picture of a story shows a drawing that stands beside it, whose numbers are judged. */
import { createHash } from 'node:crypto';
import type { Finding } from '../finding.ts';
import type { BuiltFile } from '../site/built-file.ts';
import type { Site } from '../site/site.ts';

/** The signature of a PNG. */
const headLength = 8;

/** Takes a PNG; gives a finding where it stands below a story and does not name its drawing, or names another. */
export function pictureIsOfDrawing(
  { path, file, bytes, story }: BuiltFile,
  { dist }: Pick<Site, 'dist'>,
): readonly Finding[] {
  if (story === null) return [];
  const drawing = dist.files.get(path.replace(/(?:@\d{1,2}x)?\.png$/u, '.svg'));
  const hash = drawing === undefined ? null : createHash('sha256').update(drawing).digest('hex');
  const named = sourceOf(bytes);
  if (hash !== null && named === hash) return [];
  const reason =
    hash === null
      ? 'no drawing of this picture stands beside it: nothing proves its numbers'
      : 'the picture is not of the drawing beside it';
  return [
    {
      ...{ file, line: 1, column: 1, ruleId: 'picture-is-of-drawing' },
      ...{ reason, actual: named ?? '', expected: hash === null ? [] : [hash] },
    },
  ];
}

/** What the first `tEXt` chunk says is the source of the picture. */
function sourceOf(png: Uint8Array): string | null {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  for (let at = headLength; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const text = bytes.toString('latin1', at + 4, Math.min(at + 8 + length, at + 120));
    if (text.startsWith('tEXtSource\0')) return text.slice('tEXtSource\0'.length);
    at += length + 12;
  }
  return null;
}
