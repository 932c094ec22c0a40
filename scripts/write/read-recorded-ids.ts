/** Reads the ids that sources were given earlier, so that an id once published never changes. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { sourceSchema } from '../../src/model/source.ts';

const recordSchema = sourceSchema.pick({ id: true, file: true, sha256: true });

/**
 * Gives the id, file and hash of each source recorded in content; none where the story is new.
 *
 * @param content - folder of the collections
 * @param story - id of the story
 */
export async function readRecordedIds(
  content: string,
  story: string,
): Promise<readonly { id: string; file: string; sha256: string }[]> {
  const folder = join(content, 'sources', story);
  const names = await readdir(folder).catch(() => []);
  const texts = await Promise.all(
    names.sort().map((name) => readFile(join(folder, name), 'utf8').catch(() => '')),
  );
  return texts.flatMap((text) => {
    const result = recordSchema.safeParse(readFrontMatter(text));
    return result.success ? [result.data] : [];
  });
}

function readFrontMatter(text: string): unknown {
  try {
    return parse(text.split('\n---', 1)[0] ?? '');
  } catch {
    return null;
  }
}
