/** Judges a static site that Sourceline did not build, by the attributes of its pages and the data it publishes. */
import { posix } from 'node:path';
import { checkSeeds } from './check-seeds.ts';
import type { Report } from './finding.ts';
import { placeOf } from './passages/locate.ts';
import { attributeOf, elementsOf } from './passages/page.ts';
import type { Tree } from './read-tree.ts';
import { readPublished } from './record/read-published.ts';
import { gap } from './record/source-record.ts';
import { storyAt } from './record/story-at.ts';
import type { RuleId } from './rule-ids.ts';
import { numbersAreFound } from './rules/numbers-are-found.ts';
import { judgeFile } from './site/judge-file.ts';
import { siteOf } from './site/site.ts';
import type { Site } from './site/site.ts';

/** What any site can promise; the other rules are about files and manners of sites that Sourceline builds. */
const promised: ReadonlySet<RuleId> = new Set([
  'number-has-source',
  'claim-exists',
  'number-equals-claim',
  'numbers-are-found',
  'quote-is-verbatim',
  'fragment-is-verbatim',
  'seed-is-unchanged',
  'entry-fits-schema',
  'time-is-what-it-says',
  'furniture-is-innermost',
  'data-equals-content',
  'csv-equals-claims',
  'style-is-silent',
  'text-is-silent',
  'link-resolves',
  'mark-stands-at-its-value',
  'dots-equal-claims',
  'cell-stands-in-its-column',
]);

export interface PublishedReport extends Report {
  /** Folders below the site's root in which a `claims.json` stands; `''` is the root itself. */
  readonly stories: readonly string[];
  /** What a clean report does not prove, in words. */
  readonly unproved: readonly string[];
}

/**
 * Gives the findings of a site.
 *
 * @param seeds - the articles, or `null` where they are not at hand
 * @param base - address of the site's root, with a slash at both ends
 */
export function checkPublished(dist: Tree, seeds: Tree | null, base: string): PublishedReport {
  const { records, findings: unread } = readPublished(dist, seeds);
  const site = siteOf(dist, records, base);
  const isJudged = (path: string): boolean =>
    site.pages.has(path) || path.endsWith('.css') || storyAt(path, records).story !== null;
  const judged = [...dist.files.keys()].filter(isJudged).map((path) => judgeFile(site, path));
  const numbers = judged.reduce((sum, report) => sum + report.numbers, 0);
  const findings = [
    ...unread,
    ...checkSeeds(records, dist.root),
    ...judged.flatMap((report) => report.findings),
    ...numbersAreFound(numbers, dist.root),
  ].filter(({ ruleId }) => promised.has(ruleId));
  return {
    ...{ findings, numbers, pages: site.pages.size, stories: [...records.keys()] },
    unproved: [
      ...(seeds === null ? ['that the quoted sentences stand in the articles: see --seeds'] : []),
      ...quotesBeyond(site),
      ...daysOf(site),
      ...picturesOf(site),
    ],
  };
}

/** Quotations that reach beyond the sentences that claims quote: without the articles nothing proves them. */
function quotesBeyond({ pages, records }: Site): readonly string[] {
  const places = [...pages.values()].flatMap((page) => {
    const { story } = storyAt(page.path, records);
    return elementsOf(page).flatMap((element) => {
      const quote = /^([^:]+):(\d{1,9})-(\d{1,9})$/u.exec(attributeOf(element, 'data-quote') ?? '');
      const [, id = '', from, to] = quote ?? [];
      const text = story?.sources.get(id)?.text?.slice(Number(from), Number(to));
      if (text?.includes(gap) !== true) return [];
      const { line, column } = placeOf(page, element);
      return [`${page.file}:${String(line)}:${String(column)}`];
    });
  });
  return places.map((place) => `the quotation at ${place}, which is longer than what claims quote`);
}

function picturesOf({ dist, records }: Site): readonly string[] {
  const pictures = [...dist.files.keys()].filter(
    (path) => /\.(?:png|jpe?g|gif|webp|avif)$/u.test(path) && storyAt(path, records).story !== null,
  );
  return pictures.map((path) => `numbers drawn in the picture ${dist.root}/${path}`);
}

function daysOf({ dist, records }: Site): readonly string[] {
  return [...records]
    .filter(([, { dates }]) => dates !== null)
    .map(([folder]) => posix.join(dist.root, folder, 'index.html'))
    .map((page) => `the days on which ${page} says it was published and updated`);
}
