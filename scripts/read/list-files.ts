/** Lists what a story's folder holds, subfolders included, without ever leaving it. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RejectedFile } from '../../src/model/article.ts';

interface Listing {
  /** Paths below the folder with `/` between the parts, sorted by code unit. */
  readonly files: readonly string[];
  readonly rejected: readonly RejectedFile[];
}

const deepest = 8;
const most = 2000;

/** Takes a folder; gives the regular files below it and names everything else it met. Links are never followed. */
export async function listFiles(folder: string): Promise<Listing> {
  const files: string[] = [];
  const rejected: RejectedFile[] = [];
  const visit = async (below: string, depth: number): Promise<void> => {
    const entries = await readdir(join(folder, below), { withFileTypes: true });
    for (const entry of entries) {
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      const reason = refuse(entry, depth);
      if (reason !== null) rejected.push({ file, reason });
      else if (entry.isDirectory())
        await visit(file, depth + 1).catch(() => {
          rejected.push({
            file,
            reason: 'is a folder that cannot be opened; check its permissions',
          });
        });
      else files.push(file);
    }
  };
  await visit('', 0);
  const sorted = files.sort();
  for (const file of sorted.slice(most)) {
    rejected.push({ file, reason: `comes after the first ${most} files; split the story` });
  }
  return { files: sorted.slice(0, most), rejected };
}

interface Entry {
  readonly name: string;
  isDirectory(): boolean;
  isFile(): boolean;
  isSymbolicLink(): boolean;
}

function refuse(entry: Entry, depth: number): string | null {
  if (entry.name.startsWith('.')) return 'is hidden; rename it when it is an article';
  if (entry.isSymbolicLink()) return 'is a symbolic link, which may lead anywhere; copy the file';
  if (entry.isDirectory()) return depth < deepest ? null : 'lies too deep; move it up';
  if (!entry.isFile()) return 'is not a regular file';
  return null;
}
