/** Tables of what a reader or a program meets besides text: attributes, meta tags, and the elements that run on in a line. */

/** Attributes whose value is read out, shown, or indexed. */
export const readAttributes: ReadonlySet<string> = new Set([
  'alt',
  'title',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'aria-placeholder',
  'placeholder',
  'label',
  'summary',
  'datetime',
]);

/** Attributes that are read only on these elements. */
export const readValues: Readonly<Record<string, ReadonlySet<string>>> = {
  value: new Set(['input', 'button', 'data', 'meter', 'progress', 'option']),
  content: new Set(['meta']),
};

/** Meta tags that speak to the machine and assert nothing: by `name`, `property` or `http-equiv`. */
export const technicalMeta: ReadonlySet<string> = new Set([
  'viewport',
  'generator',
  'theme-color',
  'color-scheme',
  'robots',
  'referrer',
  'format-detection',
  'content-security-policy',
  'twitter:card',
  'og:type',
  'og:locale',
  'og:url',
  'og:image',
  'og:image:width',
  'og:image:height',
  'og:image:type',
  'twitter:image',
]);

/** Elements whose text joins the text around them without a break; in SVG `tspan` too, where it is not moved. */
export const inline: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'button',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'output',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strong',
  'textPath',
  'time',
  'tspan',
  'u',
  'var',
  'wbr',
]);

/** Elements without text of their own for a reader. */
export const silent: ReadonlySet<string> = new Set(['script', 'style']);
