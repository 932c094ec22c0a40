/** Judges a built site as its readers and their programs meet it: pages, drawings, feeds, style sheets, data. */
import { checkContent } from './check-content.ts';
import type { Finding, Report } from './finding.ts';
import { judgePassages } from './judge-passages.ts';
import { attributeOf, childrenOf, elementsOf, parsePage, placeOf } from './passages/page.ts';
import type { Page } from './passages/page.ts';
import { jsonLdPassages } from './passages/read-json-ld.ts';
import { readPage } from './passages/read-page.ts';
import type { Vouched } from './passages/read-page.ts';
import type { Tree } from './read-tree.ts';
import { frozenFolder, frozenRecord } from './record/frozen-record.ts';
import { readRecords } from './record/read-record.ts';
import type { StoryRecord } from './record/story-record.ts';
import { codeIsTrue, heightsOf } from './rules/code-is-true.ts';
import { dataEqualsContent } from './rules/data-equals-content.ts';
import { fragmentIsVerbatim } from './rules/fragment-is-verbatim.ts';
import { frozenKeepsItsName } from './rules/frozen-keeps-its-name.ts';
import { furnitureIsInnermost } from './rules/furniture-is-innermost.ts';
import { idsOf, linkResolves } from './rules/link-resolves.ts';
import type { SiteMap } from './rules/link-resolves.ts';
import { noThirdParty, styleIsOwn } from './rules/no-third-party.ts';
import { pictureIsOfDrawing } from './rules/picture-is-of-drawing.ts';
import { oembedIsTrue } from './rules/oembed-is-true.ts';
import { quoteIsVerbatim } from './rules/quote-is-verbatim.ts';
import { referencesEqualSources } from './rules/references-equal-sources.ts';
import { styleIsSilent } from './rules/style-is-silent.ts';
import { timeIsWhatItSays } from './rules/time-is-what-it-says.ts';
import { decodeUtf8 } from './text/decode-bytes.ts';

/** `base` is the address of the site's root, with a slash at both ends. */
export interface SiteInput {
  readonly seeds: Tree;
  readonly content: Tree;
  readonly dist: Tree;
  readonly base: string;
}

/** Gives the findings of a built site, file by file; a site without one number is a finding too. */
export function checkSite({ seeds, content, dist, base }: SiteInput): Report {
  const records = readRecords(content, seeds);
  const pages = [...dist.files]
    .filter(([path]) => /\.(?:html|svg|xml)$/u.test(path))
    .map(([path, bytes]) => parsePage(path, `${dist.root}/${path}`, decodeUtf8(bytes)));
  const site: SiteMap = {
    paths: new Set(dist.files.keys()),
    ids: new Map(pages.map((page) => [page.path, idsOf(page)])),
    heights: new Map(pages.map((page) => [page.path, heightsOf(page)])),
    base,
  };
  const judged = pages.map((page) => {
    const frozen = frozenFolder(page.path, dist);
    if (frozen === null) return judgePage(page, records, site);
    const own = frozenRecord(frozen.folder, dist, ...statedBy(page));
    // What an older one leads to may be gone; it never changes.
    return judgePage(page, new Map([[own.id, own]]), frozen.isNewest ? site : null);
  });
  const numbers = judged.reduce((sum, report) => sum + report.numbers, 0);
  const findings = [
    ...checkContent(records, content),
    ...judged.flatMap((report) => report.findings),
    ...[...dist.files]
      .filter(([path]) => path.endsWith('.css'))
      .flatMap(([path, bytes]) => judgeStyle(`${dist.root}/${path}`, decodeUtf8(bytes))),
    ...dataEqualsContent(dist, records),
    ...frozenKeepsItsName(dist),
    ...referencesEqualSources(dist, records),
    ...pictureIsOfDrawing(dist, new Set(records.keys())),
    ...oembedIsTrue(dist, records, site),
    ...(numbers === 0 ? [noNumbers(dist.root)] : []),
  ];
  return { findings, numbers, pages: pages.length };
}

function judgePage(
  page: Page,
  records: ReadonlyMap<string, StoryRecord>,
  site: SiteMap | null,
): Pick<Report, 'findings' | 'numbers'> {
  const own = page.path.split('/')[0] ?? '';
  const isShared = !page.path.includes('/');
  const only = isShared && records.size === 1 ? [...records.values()][0] : undefined;
  const storyOf = (id: string | null): StoryRecord | null =>
    records.get(id ?? own) ?? (id === null ? only : undefined) ?? null;
  const { passages, vouched } = readPage(page, storyOf);
  const { findings, numbers } = judgePassages([
    ...passages,
    ...jsonLdPassages(page, storyOf(null)),
  ]);
  return {
    numbers,
    findings: [
      ...findings,
      ...vouched.flatMap((element) => judgeVouched(page, element, site)),
      ...(site === null ? [] : linkResolves(page, site)),
      ...fragmentIsVerbatim(page, storyOf(null)),
      ...stylesOf(page).flatMap((css) => styleIsSilent(page.file, css)),
      ...noThirdParty(page),
    ],
  };
}

function judgeVouched(
  page: Page,
  { element, vouch, text, story }: Vouched,
  site: SiteMap | null,
): readonly Finding[] {
  const at = { file: page.file, ...placeOf(page, element) };
  const isPrinted = /\S/u.test(text);
  return [
    ...(vouch.quote !== null && isPrinted ? quoteIsVerbatim(vouch.quote, text, story, at) : []),
    ...furnitureIsInnermost(element, at),
    ...(site === null ? [] : codeIsTrue(vouch, page, site, at)),
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

function judgeStyle(file: string, css: string): readonly Finding[] {
  return [...styleIsOwn(file, css), ...styleIsSilent(file, css)];
}

function noNumbers(root: string): Finding {
  return {
    ...{ file: root, line: 1, column: 1, ruleId: 'number-has-source' },
    reason: 'no number was found on any page: nothing has been proved',
    actual: '0',
    expected: [],
  };
}
