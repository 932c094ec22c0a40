/** Reads the articles of one story from its folder; the only room that opens seeds, and it never writes there. */
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { RawSource, RejectedFile } from '../../src/model/article.ts';
import { decodeText } from './decode-text.ts';
import { findDecoder } from './formats.ts';
import { listFiles } from './list-files.ts';

export interface StoryFiles {
  /** Sorted by path, by code unit. */
  readonly files: readonly RawSource[];
  readonly rejected: readonly RejectedFile[];
  readonly desk: { readonly file: string; readonly text: string } | null;
}

const deskFile = 'desk.yaml';

/** A book's worth; an article is a few kilobytes. */
const largest = 1_000_000;

/**
 * Takes the folder of a story; gives its decoded articles, the files it could not use with the reason, and the
 * desk's decisions. Throws where no article is readable, naming each file's reason.
 */
export async function readStory(folder: string): Promise<StoryFiles> {
  const listing = await listFiles(folder);
  const files: RawSource[] = [];
  const rejected: RejectedFile[] = [...listing.rejected];
  let desk: StoryFiles['desk'] = null;
  for (const file of listing.files) {
    const read = await readSource(folder, file);
    if (file === deskFile) desk = requireDesk(folder, read);
    else if ('reason' in read) rejected.push({ file, reason: read.reason });
    else files.push(read);
  }
  rejected.sort((a, b) => (a.file < b.file ? -1 : 1));
  if (files.length === 0) throw new Error(describeNothing(folder, rejected));
  return { files, rejected, desk };
}

/** A story built without its desk's decisions would be wrong in silence. */
function requireDesk(folder: string, read: RawSource | { readonly reason: string }) {
  if ('reason' in read) throw new Error(`${join(folder, deskFile)} ${read.reason}`);
  return { file: deskFile, text: read.text };
}

async function readSource(folder: string, file: string): Promise<RawSource | { reason: string }> {
  const decoder = file === deskFile ? decodeText : findDecoder(file);
  if (typeof decoder === 'string') return { reason: decoder };
  const bytes = await readBytes(join(folder, file));
  if (typeof bytes === 'string') return { reason: bytes };
  const decoded = decoder(bytes);
  if ('reason' in decoded) return decoded;
  if (decoded.text.trim() === '')
    return { reason: 'is empty; remove it or save the article again' };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, text: decoded.text, encoding: decoded.encoding, sha256 };
}

/** Gives the bytes, or why they cannot be had; reads no more than the cap even where the file grows meanwhile. */
async function readBytes(path: string): Promise<Uint8Array | string> {
  try {
    await using handle = await open(path);
    const { size } = await handle.stat();
    if (size > largest) return `is larger than ${largest / 1_000_000} MB; keep the article alone`;
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(size), 0, size, 0);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    return `cannot be read (${code}); check its permissions`;
  }
}

function describeNothing(folder: string, rejected: readonly RejectedFile[]): string {
  const reasons = rejected.map(({ file, reason }) => `\n  ${file} ${reason}`).join('');
  return `${folder} holds no readable article; add one as a .txt file${reasons}`;
}
