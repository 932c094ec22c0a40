/** Puts every rule on pages and drawings to one of them. */
import { lazyPlace } from '../finding.ts';
import type { Finding, Report } from '../finding.ts';
import { judgePassages } from '../judge-passages.ts';
import { placeOf } from '../passages/locate.ts';
import { attributeOf, childrenOf, elementsOf } from '../passages/page.ts';
import type { Page } from '../passages/page.ts';
import { readJsonLd } from '../passages/read-json-ld.ts';
import { readPage } from '../passages/read-page.ts';
import type { Vouched } from '../passages/read-page.ts';
import { frozenFolder, frozenRecord } from '../record/frozen-record.ts';
import { storyAt } from '../record/story-at.ts';
import type { StoryRecord } from '../record/story-record.ts';
import { cellStandsInItsColumn } from '../rules/cell-stands-in-its-column.ts';
import { claimExists } from '../rules/claim-exists.ts';
import { codeIsTrue } from '../rules/code-is-true.ts';
import { dotsEqualClaims } from '../rules/dots-equal-claims.ts';
import { fragmentIsVerbatim } from '../rules/fragment-is-verbatim.ts';
import { furnitureIsInnermost } from '../rules/furniture-is-innermost.ts';
import { linkedDataIsTrue } from '../rules/linked-data-is-true.ts';
import { linkResolves } from '../rules/link-resolves.ts';
import { linksExist } from '../rules/links-exist.ts';
import { markIsVerbatim } from '../rules/mark-is-verbatim.ts';
import { markStandsAtItsValue } from '../rules/mark-stands-at-its-value.ts';
import { noThirdParty } from '../rules/no-third-party.ts';
import { numberOpensItsSentence } from '../rules/number-opens-its-sentence.ts';
import { quoteIsVerbatim } from '../rules/quote-is-verbatim.ts';
import { styleIsSilent } from '../rules/style-is-silent.ts';
import { timeIsWhatItSays } from '../rules/time-is-what-it-says.ts';
import type { Site } from './site.ts';

type PageReport = Pick<Report, 'findings' | 'numbers'>;

/** Gives the findings in a page; a frozen embed is judged by the data it was published with. */
export function judgePage(page: Page, site: Site): PageReport {
  const { dist, records } = site;
  const frozen = frozenFolder(page.path, dist);
  if (frozen === null) return judge(page, records, site);
  const own = frozenRecord(frozen.folder, dist, ...statedBy(page));
  // What an older one leads to may be gone; it never changes.
  return judge(page, new Map([[own.id, own]]), frozen.isNewest ? site : null);
}

function judge(
  page: Page,
  records: ReadonlyMap<string, StoryRecord>,
  site: Site | null,
): PageReport {
  const isShared = !page.path.includes('/');
  const only = isShared && records.size === 1 ? [...records.values()][0] : undefined;
  const storyOf = (id: string | null): StoryRecord | null =>
    (id === null ? (storyAt(page.path, records).story ?? only) : records.get(id)) ?? null;
  const { passages, vouched } = readPage(page, storyOf);
  const linked = readJsonLd(page, storyOf(null));
  const { findings, numbers } = judgePassages([...passages, ...linked.passages]);
  return {
    numbers,
    findings: [
      ...findings,
      ...vouched.flatMap((element) => judgeVouched(page, element, site)),
      ...linksExist(linked.passages),
      ...linkedDataIsTrue(linked, page, storyOf(null), site?.map ?? null),
      ...(site === null ? [] : linkResolves(page, site.map)),
      ...fragmentIsVerbatim(page, storyOf(null)),
      ...stylesOf(page).flatMap((css) => styleIsSilent(page.file, css)),
      ...noThirdParty(page),
      ...markStandsAtItsValue(page, storyOf(null)),
      ...dotsEqualClaims(page, storyOf(null)),
      ...cellStandsInItsColumn(page, storyOf(null)),
    ],
  };
}

function judgeVouched(page: Page, vouched: Vouched, site: Site | null): readonly Finding[] {
  const { element, vouch, text, story } = vouched;
  const at = lazyPlace(page.file, () => placeOf(page, element));
  const isPrinted = /\S/u.test(text);
  return [
    ...(vouch.quote !== null && isPrinted ? quoteIsVerbatim(vouch.quote, text, story, at) : []),
    ...markIsVerbatim({ element, vouch, text, story }, at),
    ...furnitureIsInnermost(element, at),
    ...claimExists(vouch, story, at),
    ...(site === null ? [] : codeIsTrue(vouch, page, site.map, at)),
    ...(site === null ? [] : numberOpensItsSentence(page, vouched, site, at)),
    ...timeIsWhatItSays({ element, vouch, text, story }, at),
  ];
}

/** The day that a frozen embed says it is of, and its language. */
function statedBy(page: Page): readonly [date: string | null, language: string] {
  const elements = elementsOf(page);
  const day = elements.find((element) => attributeOf(element, 'data-furniture') === 'published');
  const root = elements.find(({ tagName }) => tagName === 'html');
  return [
    day === undefined ? null : attributeOf(day, 'datetime'),
    (root === undefined ? null : attributeOf(root, 'lang')) ?? 'en',
  ];
}

function stylesOf(page: Page): readonly string[] {
  return elementsOf(page)
    .filter(({ tagName }) => tagName === 'style')
    .map((element) =>
      childrenOf(element)
        .map((child) => ('value' in child ? child.value : ''))
        .join(''),
    );
}
