/** Writes into a PNG which drawing it shows. */
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** The signature and the header, which a PNG begins with. */
const headLength = 33;

/** Gives the PNG with a `tEXt` chunk named `Source` that holds the SHA-256 of the drawing, in hex. */
export function signPicture(png: Uint8Array, drawing: string): Buffer {
  const hash = createHash('sha256').update(drawing).digest('hex');
  const body = Buffer.from(`tEXtSource\0${hash}`, 'latin1');
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([
    png.subarray(0, headLength),
    ...[length, body, check],
    png.subarray(headLength),
  ]);
}
