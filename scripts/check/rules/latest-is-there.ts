/** latest-is-there: what names the newest frozen embed names one that is there. */
import type { Finding } from '../finding.ts';
import type { BuiltFile } from '../site/built-file.ts';
import type { Site } from '../site/site.ts';
import { isObject, readJson } from '../text/read-json.ts';

/** Takes a chart's `latest.json`; gives a finding where its hash or its address leads to no frozen embed. */
export function latestIsThere(
  { path, file, text }: BuiltFile,
  { map }: Pick<Site, 'map'>,
): readonly Finding[] {
  const data = readJson(text);
  const [hash, address] = isObject(data) ? [data['hash'], data['path']] : [];
  const folder = `${path.slice(0, path.lastIndexOf('/'))}/${String(hash)}/`;
  const isThere = map.paths.has(`${folder}index.html`);
  if (isThere && address === map.base + folder) return [];
  return [
    {
      ...{ file, line: 1, column: 1, ruleId: 'latest-is-there' },
      reason: 'the newest frozen embed is not where this file says',
      ...{ actual: String(address), expected: isThere ? [map.base + folder] : [] },
    },
  ];
}
