/** Chooses who judges a file of the site: every kind of file has one judge, and no file has none. */
import type { Finding, Report } from '../finding.ts';
import { chartDataEqualsContent } from '../rules/chart-data-equals-content.ts';
import { citationIsTrue } from '../rules/citation-is-true.ts';
import { csvEqualsClaims } from '../rules/csv-equals-claims.ts';
import { dataEqualsContent } from '../rules/data-equals-content.ts';
import { latestIsThere } from '../rules/latest-is-there.ts';
import { styleIsOwn } from '../rules/no-third-party.ts';
import { oembedIsTrue } from '../rules/oembed-is-true.ts';
import { pictureIsOfDrawing } from '../rules/picture-is-of-drawing.ts';
import { referencesEqualSources } from '../rules/references-equal-sources.ts';
import { styleIsSilent } from '../rules/style-is-silent.ts';
import { textIsSilent } from '../rules/text-is-silent.ts';
import { storyAt } from '../record/story-at.ts';
import { decodeUtf8 } from '../text/decode-bytes.ts';
import type { BuiltFile } from './built-file.ts';
import { judgePage } from './judge-page.ts';
import type { Site } from './site.ts';

type Judge = (built: BuiltFile, site: Site) => readonly Finding[];

/** The first pattern that a path below its story's folder fits decides. */
const judges: readonly (readonly [path: RegExp, judge: Judge])[] = [
  [/\.css$/u, ({ file, text }) => [...styleIsOwn(file, text), ...styleIsSilent(file, text)]],
  [/^(?:claims|sources|measures|disagreements|events)\.json$/u, dataEqualsContent],
  [/^embed\/.+\/data\.json$/u, chartDataEqualsContent],
  [/^embed\/[^/]+\/latest\.json$/u, latestIsThere],
  [/^embed\/[^/]+\/oembed\.json$/u, oembedIsTrue],
  [/^(?:sources\.csl\.json|sources\.bib|datapackage\.json)$/u, referencesEqualSources],
  [/^(?:embed\/[^/]+\/)?cite\.(?:bib|csl\.json)$/u, citationIsTrue],
  [/\.csv$/u, csvEqualsClaims],
  [/\.png$/u, pictureIsOfDrawing],
  // A photograph or a typeface holds no text, a script and a host's rules are no reading.
  [
    /\.(?:avif|gif|ico|jpe?g|js|mp4|webm|webp|woff2?)$|^(?:_headers|_redirects|robots\.txt)$/u,
    () => [],
  ],
];

/** Gives the findings in one file of the site, and how many numbers were judged where it is a page. */
export function judgeFile(site: Site, path: string): Pick<Report, 'findings' | 'numbers'> {
  const page = site.pages.get(path);
  if (page !== undefined) return judgePage(page, site);
  const { story, inner } = storyAt(path, site.records);
  const bytes = site.dist.files.get(path) ?? new Uint8Array();
  const built = {
    ...{ path, file: `${site.dist.root}/${path}`, bytes },
    get text() {
      return decodeUtf8(bytes);
    },
    story,
  };
  const judge = judges.find(([pattern]) => pattern.test(inner))?.[1] ?? textIsSilent;
  return { findings: judge(built, site), numbers: 0 };
}
