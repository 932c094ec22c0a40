/** A bibliography for LaTeX (biblatex's `@online`). */
import type { Reference } from './reference.ts';

/** What TeX would take for a command; the words for braces keep BibTeX's count of them even. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  ...Object.fromEntries([...'#$%&_'].map((sign) => [sign, `\\${sign}`])),
};

/** Gives one entry a reference, in the order given, a field a line; what is not known is left out. */
export function toBibtex(references: readonly Reference[]): string {
  return references
    .map(({ id, title, author, publisher, url, date }) => {
      // Braces around a title keep its capitals, around a name its parts together.
      const fields = [
        ['author', author === null ? null : `{${escapeTex(author)}}`],
        ['title', `{${escapeTex(title)}}`],
        ['organization', publisher === null ? null : `{${escapeTex(publisher)}}`],
        ['date', date],
        ['url', url === null ? null : escapeAddress(url)],
      ].filter(([, value]) => value !== null);
      const lines = fields.map(([name, value]) => `  ${name ?? ''} = {${value ?? ''}},\n`);
      return `@online{${id},\n${lines.join('')}}\n`;
    })
    .join('\n');
}

function escapeTex(text: string): string {
  return text
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .replace(/[\\{}~^#$%&_]/g, (sign) => escapes[sign] ?? sign);
}

/** An address is printed as it stands: only what would end it, or is no character of one, is percent-encoded (RFC 3986). */
function escapeAddress(url: string): string {
  return url.replace(/[\\{}\s\p{C}]/gu, (sign) => encodeURIComponent(sign.toWellFormed()));
}
