/** Says which pages of a built site are over their budget, and what of them grew. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Budget, embedBudget, explainerBudget, lightEmbed, pageBudget } from './budgets.ts';
import { weighLoad, weighParts, weighText } from './weigh-page.ts';

/**
 * Gives one line for each budget that a page exceeds.
 *
 * @param dist - the built folder
 * @param before - the last good site, to say what grew since; it may be absent
 * @param base - path the site will stand below
 */
export function judgeWeight(dist: string, before: string, base: string): readonly string[] {
  return globSync('**/*.html', { cwd: dist })
    .sort()
    .flatMap((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      const budget = budgetOf(dist, file);
      const loaded = Object.entries(weighLoad(html, sizesIn(dist, base))).flatMap(([kind, size]) =>
        size > (budget[kind as keyof Budget] ?? Infinity) ? explainLoad(kind, size, budget) : [],
      );
      const own = explainHtml(html, join(before, file), budget.html);
      return [...own, ...loaded].map((text) => `${file}:1:1 page-in-budget ${text}`);
    });
}

/**
 * Gives one line for each live embed that is heavier than its readers should have to load. Its chart has been folded as
 * far as it goes, and its sentences are the sources' own: it is worth a look, no fault.
 *
 * @param dist - the built folder
 */
export function listHeavyEmbeds(dist: string): readonly string[] {
  return globSync('*/embed/*/index.html', { cwd: dist })
    .sort()
    .map((file) => ({ file, size: weighText(readFileSync(join(dist, file))) }))
    .filter(({ size }) => size > lightEmbed)
    .map(
      ({ file, size }) =>
        `warning: ${file} is ${size} bytes; an embed should be ${lightEmbed}. It holds long sentences; it is built all the same.`,
    );
}

/** An explainer stands beside its story's data; a frozen embed stays as it was, whatever it weighs. */
function budgetOf(dist: string, file: string): Budget {
  if (/^[^/]+\/embed\/[^/]+\/index\.html$/.test(file)) return embedBudget;
  const story = /^([^/]+)\/index\.html$/.exec(file)?.[1];
  const path = join(dist, story ?? '', 'claims.json');
  if (story === undefined || !existsSync(path)) return pageBudget;
  const claims: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return explainerBudget(Array.isArray(claims) ? claims.length : 0);
}

function sizesIn(dist: string, base: string): (address: string) => number {
  return (address) => {
    const path = join(dist, address.startsWith(base) ? address.slice(base.length) : address);
    if (!existsSync(path)) return 0;
    const file = readFileSync(path);
    return /\.m?js$/.test(path) ? weighText(file) : file.length;
  };
}

function explainHtml(html: string, pathBefore: string, most: number): readonly string[] {
  // What is small enough before it is compressed need not be.
  if (html.length <= most || weighText(html) <= most) return [];
  const before = existsSync(pathBefore) ? readFileSync(pathBefore, 'utf8') : null;
  const partsBefore = before === null ? {} : weighParts(before);
  const parts = Object.entries(weighParts(html)).map(
    ([name, bytes]) => `${name} ${print(bytes)}${was(bytes, partsBefore[name])}`,
  );
  const size = weighText(html);
  const grown = was(size, before === null ? undefined : weighText(before));
  return [
    `${print(size)}${grown} of HTML with its styles; ${print(most)} are allowed. ` +
      `In it ${parts.join(', ')}. Shorten the text, or place fewer charts.`,
  ];
}

function explainLoad(kind: string, size: number, budget: Budget): string {
  return kind === 'requests'
    ? `${size} requests; ${budget.requests} are allowed. Load less, or put it into the page.`
    : `${print(size)} of ${kind}; ${print(budget[kind as keyof Budget])} are allowed.`;
}

function was(bytes: number, before: number | undefined): string {
  return before === undefined || before === bytes ? '' : ` (was ${print(before)})`;
}

function print(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
