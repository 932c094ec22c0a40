/** Cuts a page's style sheets down to the rules that can touch it, and joins them: every page carries its styles to every reader. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inlineProperties } from './inline-properties.ts';
import { mapBlocks } from './sheet-blocks.ts';
import { shortenFamilies } from './shorten-families.ts';

/** Classes that only a script of the page gives. */
const givenLater = ['later', 'now', 'codes', 'arriving', 'here'];
const sheet = /<style>([\s\S]*?)<\/style>/g;

/** Rewrites the pages of a built site, and what their content security policies allow with them. */
export function pruneStyles(dist: string): void {
  for (const file of globSync('**/*.html', { cwd: dist })) {
    const path = join(dist, file);
    writeFileSync(path, pruneStyle(readFileSync(path, 'utf8')));
  }
}

/** Gives the page with one sheet, without the rules, and the custom properties, that nothing in it needs. */
export function pruneStyle(html: string): string {
  const own = [...html.matchAll(/\bclass="([^"]*)"/g)];
  const classes = new Set([...givenLater, ...own.flatMap(([, names = '']) => names.split(/\s+/))]);
  const sheets = [...html.matchAll(sheet)].map(([element, css = '']) => ({ element, css }));
  const last = sheets.at(-1);
  if (last === undefined) return html;
  const languages = new Set([...html.matchAll(/\blang="([^"]*)"/g)].map(([, tag = '']) => tag));
  const rules = keepRules(sheets.map(({ css }) => css).join(''), (selector) =>
    canMatch(selector, classes, languages),
  );
  const kept = shortenFamilies(inlineProperties(dropUnused(rules)));
  return sheets
    .slice(0, -1)
    .reduce(
      (page, { element, css }) => page.replace(element, '').replace(` ${hashOf(css)}`, ''),
      html,
    )
    .replace(last.element, () => `<style>${kept}</style>`)
    .replace(hashOf(last.css), () => hashOf(kept));
}

/** Selectors that match nothing are dropped, and rules and groups that are left without any. */
function keepRules(css: string, matches: (selector: string) => boolean): string {
  return mapBlocks(css, ({ head, body }) => {
    if (head.startsWith('@')) return { head, body };
    const kept = selectorsOf(head).filter(matches);
    return { head: kept.join(','), body: kept.length === 0 ? '' : body };
  });
}

/** The commas of a function part no selectors. */
function selectorsOf(head: string): readonly string[] {
  return head.split(',').reduce<readonly string[]>((selectors, part) => {
    const last = selectors.at(-1);
    return last === undefined || last.split('(').length === last.split(')').length
      ? [...selectors, part]
      : [...selectors.slice(0, -1), `${last},${part}`];
  }, []);
}

/** What stands before a selector's first function must be on the page; a selector with an escape in it is left alone. */
function canMatch(
  selector: string,
  classes: ReadonlySet<string>,
  languages: ReadonlySet<string>,
): boolean {
  if (selector.includes('\\')) return true;
  const [before = ''] = selector.split('(');
  const [, language] = /^[^(]*:lang\(([\w-]+)\)/.exec(selector) ?? [];
  return (
    [...before.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => classes.has(name)) &&
    (language === undefined || [...languages].some((tag) => isWithin(tag, language)))
  );
}

/** A range of languages holds its regions, as `:lang()` reads it. */
function isWithin(tag: string, range: string): boolean {
  return `${tag}-`.toLowerCase().startsWith(`${range}-`.toLowerCase());
}

/** Custom properties that no value reads are dropped, and then those that only they read. */
function dropUnused(css: string): string {
  const used = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
  const kept = mapBlocks(css, ({ head, body }) => {
    const declarations = body.split(';').filter((declaration) => {
      const [name = ''] = declaration.split(':');
      return !name.startsWith('--') || used.has(name);
    });
    return { head, body: declarations.join(';') };
  });
  return kept === css ? css : dropUnused(kept);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
