/** chart-data-equals-content: the data of a chart holds claims and sources as content/ states them, or as it was published with. */
import type { Finding } from '../finding.ts';
import { bearsItsHash, frozenFolder } from '../record/frozen-record.ts';
import type { BuiltFile } from '../site/built-file.ts';
import type { Site } from '../site/site.ts';
import { isObject, readJson } from '../text/read-json.ts';
import { dataFault, judgeEntries } from './data-equals-content.ts';

const ruleId = 'chart-data-equals-content';

/** Takes a chart's `data.json`; a frozen embed's must bear the hash in its folder's name, and only the newest follows content/. */
export function chartDataEqualsContent(
  { path, file, text, story }: BuiltFile,
  { dist }: Site,
): readonly Finding[] {
  if (story === null) return [];
  const fault = (reason: string, actual: string): Finding => ({
    ...dataFault(file, text, 0, reason, actual, []),
    ruleId,
  });
  const frozen = frozenFolder(path, dist);
  const changed = 'the folder does not bear the hash of this file: a frozen embed was changed';
  if (frozen !== null && !bearsItsHash(frozen.folder, dist)) return [fault(changed, frozen.folder)];
  if (frozen?.isNewest === false) return [];
  const printed = readJson(text);
  const parts = {
    claims: [...story.claims.values()].map(({ claim }) => claim),
    sources: [...story.sources.values()].map(({ source }) => source),
  };
  return Object.entries(parts).flatMap(([name, entries]) => {
    const part = isObject(printed) ? printed[name] : null;
    if (!Array.isArray(part)) return [fault(`${name} is no array`, '')];
    return judgeEntries(file, text, part, entries).map((finding) => ({ ...finding, ruleId }));
  });
}
