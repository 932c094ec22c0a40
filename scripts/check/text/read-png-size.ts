/** Reads how large a picture is from the header of its file (PNG, 11.2.1). */

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Gives width and height in pixels; `null` where the file is too short to say. */
export function readPngSize(png: Uint8Array): PictureSize | null {
  if (png.length < 24) return null;
  const header = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: header.getUint32(16), height: header.getUint32(20) };
}
