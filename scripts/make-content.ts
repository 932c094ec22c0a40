/** Writes the content of every story of a folder of seeds, or only its published data; one bad story costs no other. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { dataFileNames, toDataFiles } from '../src/model/data-files.ts';
import { DeskError } from '../src/model/desk.ts';
import { assertApart } from './assert-apart.ts';
import { makeStory, type MadeStory } from './make-story.ts';
import { listStories } from './read/list-stories.ts';
import { sharesContent } from './shares-content.ts';
import { commitFiles, findChanged, type Folders } from './write/commit-files.ts';
import { listGone } from './write/list-gone.ts';
import { readRecordedIds } from './write/read-recorded-ids.ts';
import { toContentFolders } from './write/to-content-folders.ts';
import { writeDraft } from './write-draft.ts';

export interface ContentOptions {
  /** Folder of stories; never written. */
  readonly seeds: string;
  /** Folder of the collections. */
  readonly content: string;
  /** Where given, only the published data are written, to `<out>/<story>/`. */
  readonly out?: string | undefined;
  /** Writes nothing; what would change is a fault. */
  readonly check?: boolean | undefined;
}

export type Log = (line: string) => void;

/**
 * Takes each story along the road and commits it whole or not at all. What stories that are gone have left is removed,
 * except from content that belongs to other seeds.
 *
 * @param log - takes one line at a time: progress, files left out, faults
 * @returns how many faults were logged; a file left out is named, but is none
 * @throws where the folders cannot be read or written
 */
export async function makeContent(options: ContentOptions, log: Log): Promise<number> {
  const { seeds, content, out } = options;
  assertApart(seeds, out ?? content);
  const { stories, errors } = await listStories(seeds);
  const faults = errors.map((error) => `${seeds}:1:1 story-has-an-address ${error}`);
  if (stories.length + errors.length === 0)
    faults.push(`${seeds}:1:1 seeds-hold-a-story There is no folder of articles here.`);
  for (const id of stories) {
    const made = await tryStory(join(seeds, id), id, content);
    if ('fault' in made) faults.push(made.fault);
    else faults.push(...(await writeStory(made, options, log)));
  }
  if (out === undefined && !sharesContent(seeds, content))
    faults.push(...(await writeFolders(await listGone(content, stories), options)));
  for (const fault of faults) log(fault);
  return faults.length;
}

async function tryStory(
  folder: string,
  id: string,
  content: string,
): Promise<MadeStory | { readonly fault: string }> {
  try {
    return await makeStory(folder, id, await readRecordedIds(content, id));
  } catch (error) {
    if (error instanceof DeskError) {
      const places = error.message.split('\n').map((line) => join(folder, line));
      return { fault: places.join('\n') };
    }
    return {
      fault: `${folder}:1:1 story-is-read ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

async function writeStory(
  made: MadeStory,
  options: ContentOptions,
  log: Log,
): Promise<readonly string[]> {
  const { story, articles } = made;
  const { seeds, content, out, check } = options;
  for (const { file, reason } of story.rejected)
    log(`${join(seeds, story.id, file)}:1:1 file-is-read ${reason}`);
  log(
    `${story.id}: ${(['source', 'claim', 'measure', 'disagreement', 'event'] as const)
      .map((noun) => sayMany(story[`${noun}s`].length, noun))
      .join(', ')}`,
  );
  if (out !== undefined) {
    await assertOwned(join(out, story.id));
    await commitFiles(out, new Map([[story.id, toDataFiles(story)]]));
    return [];
  }
  const faults = await writeFolders(toContentFolders(story, articles), options);
  if (check !== true) await writeDraft({ content, seeds }, made, log);
  return faults;
}

async function writeFolders(
  folders: Folders,
  { content, check }: ContentOptions,
): Promise<readonly string[]> {
  if (check !== true) {
    await commitFiles(content, folders);
    return [];
  }
  const changed = await findChanged(content, folders);
  return changed.map(
    (folder) =>
      `${join(content, folder)}:1:1 content-is-of-seeds The seeds give something else; run \`npm run content\`.`,
  );
}

/** A folder with anything else in it is somebody's, not ours to replace. */
async function assertOwned(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const other = names.find((name) => !dataFileNames.some((known) => known === name));
  if (other !== undefined)
    throw new Error(`${folder} holds ${other}, which is not ours; name another folder`);
}

function sayMany(many: number, noun: string): string {
  return `${many} ${noun}${many === 1 ? '' : 's'}`;
}
