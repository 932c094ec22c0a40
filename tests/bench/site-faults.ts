/**
 * Proves the judge on a site as it was built: `npm exec -- node tests/bench/site-faults.ts SEEDS CONTENT DIST [FAULTS]`.
 * Prints how many findings the site has, and of FAULTS random faults (1,000) of each kind's share how many were missed, and where.
 */
import { checkSite } from '../../scripts/check/check-site.ts';
import { readTree } from '../../scripts/check/read-tree.ts';
import { readSite } from '../../scripts/check/site/site.ts';
import { faultKinds } from '../check/faults/fault-kinds.ts';
import { strikeSite, textsOf } from '../check/faults/strike-site.ts';

const [seeds = 'seeds', content = 'content', dist = 'dist', faults = '1000'] =
  process.argv.slice(2);
const input = {
  ...{ seeds: await readTree(seeds), content: await readTree(content) },
  ...{ dist: await readTree(dist), base: '/' },
};
const { findings, numbers, pages } = checkSite(input);
say(
  `unchanged: ${String(findings.length)} findings, ${String(numbers)} numbers, ${String(pages)} pages`,
);
const site = readSite(input);
const texts = textsOf(site);
const times = Math.ceil(Number(faults) / faultKinds.length);
const struck = faultKinds.map((kind) => {
  const { faults: made, missed } = strikeSite(site, texts, kind, times);
  say(`${kind.name}: ${String(missed.length)} of ${String(made)} missed`);
  for (const one of missed) say(`    ${one}`);
  return { made, missed: missed.length };
});
const sum = (key: 'made' | 'missed'): string =>
  String(struck.reduce((total, one) => total + one[key], 0));
say(`all: ${sum('missed')} of ${sum('made')} missed`);

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
