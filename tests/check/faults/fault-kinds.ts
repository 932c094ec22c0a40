/** The kinds of faults that the judge must find in any built site, each struck at random places. */
import { placesOf } from './fault-kind.ts';
import type { FaultKind, Place } from './fault-kind.ts';
import { isCovered, isDateUnder, otherClaim, otherTarget } from './claims-around.ts';

const html = /\.html$/;
const markup = /\.(?:html|svg)$/;
const embedless = /^(?!.*\/[\da-f]{12}\/).*\.html$/;

/** Another digit. */
const digit = (found: string, n: number): string => String((Number(found) + 1 + (n % 9)) % 10);
/** Another letter. */
const letter = (found: string, n: number): string => {
  const code = found.charCodeAt(0);
  const first = code >= 97 ? 97 : 65;
  return String.fromCharCode(first + ((code - first + 1 + (n % 25)) % 26));
};
const bare = (n: number): string => `${String((n % 90) + 2)} boats`;

/** Far enough to be seen. */
const moved = (at: string, n: number): string => String(Number(at) + 2 + (n % 30));

/** Hedges, and others that mean something else. */
const hedges: readonly string[] = ['exactly', 'over', 'at least', 'at most', 'under', 'about'];
const sameHedge: Readonly<Record<string, string>> = {
  'more than': 'over',
  nearly: 'about',
  'up to': 'at most',
};

export const faultKinds: readonly FaultKind[] = [
  {
    name: 'a digit changed',
    files: markup,
    pattern:
      /(?<=>[^<>]{0,300})(?<![\p{L}/.:-]\d{0,20})\d(?![\p{L}\d]{0,20}[\p{L}/])(?=[^<>]{0,300}<\/(?!style|script))/gu,
    change: digit,
  },
  {
    name: 'a citation dropped',
    files: markup,
    pattern:
      / data-(?:claim|calc|count|quote|source|furniture)="[^"]{1,300}"(?=[^<>]{0,300}>[^<]{0,200}(?<![\w/.#-])\d)/g,
    change: (_, __, text, at) => (isCovered(text, at) ? null : ''),
  },
  {
    name: 'a citation swapped',
    files: markup,
    pattern: /(?<= data-claim=")[^" ]{1,99}(?="[^<>]{0,300}>[^<]{0,99}\d)/g,
    change: (found, n, text, at) => (isDateUnder(text, at) ? null : otherClaim(found, n, text)),
  },
  {
    name: 'a quote altered by one character',
    files: html,
    pattern: /(?<=data-quote="[^"]{1,99}"[^<>]{0,300}>[^<>]{0,400})[A-Za-z]/g,
    change: letter,
  },
  {
    name: 'a slice moved',
    files: markup,
    pattern: /(?<=data-quote="[\w.-]{1,99}:)\d{1,9}/g,
    change: (start, n) => String(Number(start) + 1 + (n % 9)),
  },
  {
    name: 'a cell of a table of claims changed',
    files: /\.csv$/,
    pattern: /(?<=[,\n])[^,"\r\n]{1,200}(?=[,\r])/g,
    change: (cell, n) =>
      /\d$/.test(cell) ? `${cell.slice(0, -1)}${digit(cell.slice(-1), n)}` : `${cell}x`,
  },
  {
    name: 'a number of the data changed',
    files:
      /\/(?:claims|sources|measures|disagreements|events|data|datapackage|sources\.csl)\.json$/,
    pattern: /(?<=": )\d{1,20}/g,
    change: (value) => `${value}0`,
  },
  {
    name: 'a meta tag changed',
    files: html,
    pattern:
      /(?<=<meta (?:name="description"|property="og:(?:title|description|image:alt)") content=")(?=[^"])/g,
    change: (_, n) => `${bare(n)}: `,
  },
  ...bareNumbers(),
  {
    name: 'a hedge changed',
    files: markup,
    pattern:
      /(?<=>(?:[^<>]{0,60} )?)(?:[Oo]ver|[Mm]ore than|[Aa]t least|[Nn]early|[Aa]bout|[Aa]t most|[Uu]p to)(?= \d[^<>]{0,99}<)/g,
    change: (found, n) => {
      const own = sameHedge[found.toLowerCase()] ?? found.toLowerCase();
      const others = hedges.filter(
        (hedge) =>
          hedge !== own &&
          !(own === 'over' && hedge === 'at least') &&
          !(own === 'at least' && hedge === 'over'),
      );
      return others[n % others.length] ?? null;
    },
  },
  {
    name: 'a hedge dropped',
    files: markup,
    pattern:
      /(?<=>(?:[^<>]{0,60} )?)(?:[Oo]ver|[Mm]ore than|[Aa]t least|[Nn]early|[Aa]bout|[Aa]t most|[Uu]p to) (?=\d[^<>]{0,99}<)/g,
    change: () => '',
  },
  {
    name: 'furniture altered',
    files: embedless,
    pattern: /(?<=data-furniture="[^"]{1,30}"[^<>]{0,99}>[^<>]{0,300})\d/g,
    // One height of an embed may be another's, at another width.
    change: (found, n, text, at) =>
      text.slice(at - 40, at).includes('code-height') ? `${found}7` : digit(found, n),
  },
  {
    name: 'a calculation changed',
    files: markup,
    pattern: /(?<=data-calc="[\w.-]{1,99} )-(?= )/g,
    change: () => '+',
  },
  {
    name: 'an id misspelt',
    files: markup,
    pattern: /(?<=data-(?:claim|calc|source|count)=")[a-z\d]/g,
    change: () => 'zz',
  },
  {
    name: 'a number that opens another sentence',
    files: embedless,
    pattern:
      /(?<=(?:href|popovertarget)=")[^"]{1,300}(?="[^<>]{0,200} data-claim="[^" ]{1,99}"[^<>]{0,99}>)/g,
    change: (_, n, text, at) => otherTarget(n, text, at),
  },
  {
    name: 'a mark moved',
    files: markup,
    pattern:
      /(?<=<(?:path|circle|rect) [^<>]{0,120}data-mark="(?:value|day|published|span|value day)"[^<>]{0,120} (?:d="M(?:-?[\d.]{1,9} )?|c?[xy]="))-?\d[\d.]{0,9}/g,
    change: (at, n, text, index) => {
      const svg = text.slice(text.lastIndexOf(' viewBox=', index), index);
      const tag = text.slice(text.lastIndexOf('<', index), index);
      const axis = /(?: c?x="|d="M)$/.test(tag) ? 'x' : 'y';
      const ofDays = new RegExp(`data-${axis}="days`).test(svg);
      const ofValues = new RegExp(`data-${axis}="l`).test(svg);
      // A place across the scale says nothing.
      const isSaid =
        (ofDays && /"(?:value )?day"|published|span/.test(tag)) || (ofValues && /"value/.test(tag));
      return isSaid ? moved(at, n) : null;
    },
  },
  {
    name: 'a dot deleted or added',
    files: markup,
    pattern: /(?<= data-mark="dots"[^<>]{0,999}h)[\d.]{1,9}/g,
    change: (length, n) => {
      const longer = Number(length) + (n % 2 === 0 ? 7 : -7);
      return longer < 0 ? null : String(longer);
    },
  },
  {
    name: 'a column of a table named as another',
    // A frozen embed does not say what its measures are called.
    files: /^(?!.*\/[\da-f]{12}\/).*\.(?:html|svg)$/,
    pattern: /(?<= data-mark="column"[^<>]{0,99}>)[^<>]{1,99}(?=<)/g,
    change: (found, n, text) => {
      const names = [...text.matchAll(/ data-mark="column"[^<>]{0,99}>([^<>]{1,99})</g)].flatMap(
        ([, name]) => name ?? [],
      );
      const others = names.filter((name) => name !== found);
      return others[n % others.length] ?? null;
    },
  },
  {
    name: 'a tick moved',
    files: markup,
    pattern:
      /(?<=data-mark="frame" d="[^"]{0,300}M0 )\d{1,4}|(?<=<text x=")\d{1,4}(?="[^<>]{0,120}data-mark="tick")|(?<=data-mark="day" d="M)\d{1,4}(?= \d{1,4}v5)/g,
    change: (at, n, text, index) =>
      text.slice(index, index + 120).includes('data-mark="tick"')
        ? String(Number(at) + 60 + (n % 40))
        : moved(at, n),
  },
  {
    name: 'a scale changed',
    files: markup,
    pattern: /(?<= data-[xy]="[^"]{1,60} [\d-]{1,20}:)\d{1,4}(?=")/g,
    change: (at, n) => String(Number(at) + 4 + (n % 40)),
  },
  {
    name: 'what a frame is told changed',
    files: /oembed\.json$/,
    pattern: /(?<="(?:title|html)": "[^"]{0,3})(?=[A-Z<])/g,
    change: (_, n) => `${bare(n)} `,
  },
  {
    name: 'a reference changed',
    files: /sources\.(?:bib|csl\.json)$/,
    pattern: /(?<=(?:title|"title"|date|issued)[^\n]{0,200})\d/g,
    change: digit,
  },
  {
    name: 'a month changed',
    files: markup,
    pattern:
      /(?<=>[^<>]{0,99}\d )(?:Jan|Feb|Mar|Apr|May|Oct|Nov|January|February|March|April|October|November)(?=[^<>]{0,99}<)/g,
    change: (found) => (found.startsWith('J') ? 'August' : 'January'),
  },
];

function bareNumbers(): readonly FaultKind[] {
  return [
    {
      name: 'a bare number in prose',
      files: html,
      pattern: /(?<=<(?:p|li|h[1-3]|td|figcaption)(?: [^<>]{0,300})?>)(?=[A-Z])/g,
      change: (_, n) => `${bare(n)}; `,
    },
    {
      name: 'a bare number word in prose',
      files: html,
      pattern: /(?<=<(?:p|li|h[1-3]|td|figcaption)(?: [^<>]{0,300})?>)(?=[A-Z])/g,
      change: (_, n) => `${['twelve', 'half', 'two hundred', 'twice'][n % 4] ?? ''} boats; `,
    },
    {
      name: 'a bare number in an alternative text',
      files: html,
      pattern: /(?<=<(?:h1|h2)(?: [^<>]{0,200})?>)/g,
      change: (_, n) => `<img src="/favicon.svg" alt="${bare(n)}">`,
    },
    {
      name: 'a bare number in a tooltip or a label',
      files: html,
      pattern: /(?<=<(?:h1|h2|p|li|td|figure|section|a|button))(?=[ >])/g,
      change: (_, n) => ` ${['title', 'aria-label', 'aria-description'][n % 3] ?? ''}="${bare(n)}"`,
    },
    {
      name: 'a bare number in a drawing',
      files: markup,
      pattern: /(?=<\/svg>)/g,
      change: (_, n) => `<text>${bare(n)}</text>`,
    },
    {
      name: 'a bare number in a title of a drawing',
      files: markup,
      pattern: /(?<=<svg[^<>]{1,300}>)/g,
      change: (_, n) => `<desc>${bare(n)}</desc>`,
    },
    {
      name: 'a bare number for search engines',
      files: html,
      pattern: /(?=<\/head>)/g,
      change: (_, n) => `<script type="application/ld+json">{"about": "${bare(n)}"}</script>`,
    },
  ];
}

/** Gives all places of a site that a kind can strike. */
export function strikes(
  kind: FaultKind,
  files: ReadonlyMap<string, string>,
  random: () => number,
): readonly Place[] {
  return [...files].flatMap(([path, text]) => placesOf(kind, path, text, random));
}
