/** data-equals-content, for frozen embeds: each is named by what it shows, so that what was published cannot change unseen. */
import type { Finding } from '../finding.ts';
import { bearsItsHash, frozenFolder } from '../record/frozen-record.ts';
import type { Tree } from '../read-tree.ts';

/** Takes the built site; gives a finding for each frozen embed whose folder does not bear the hash of its data. */
export function frozenKeepsItsName(dist: Tree): readonly Finding[] {
  const folders = new Set(
    [...dist.files.keys()].flatMap((path) => frozenFolder(path, dist)?.folder ?? []),
  );
  return [...folders]
    .filter((folder) => !bearsItsHash(folder, dist))
    .map((folder) => ({
      ...{ file: `${dist.root}/${folder}data.json`, line: 1, column: 1 },
      ruleId: 'number-equals-claim',
      reason: 'the folder does not bear the hash of this file: a frozen embed was changed',
      actual: folder,
      expected: [],
    }));
}
