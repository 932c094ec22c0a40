/** Gives a name the article that the sources give it: "the United Nations", "la OMS", but "Johns Hopkins University". */
import type { DraftContext } from './draft-context.ts';
import { asLead } from './is-sayable.ts';

/** A name of one word may stand before a noun, "the Equifax breach": an article of it must be frequent. */
const fewest = { oneWord: 3, more: 1 };
const leastShare = { oneWord: 0.75, more: 0.5 };

/** UTF-16 code units before a name within which its article stands. */
const reach = 8;

/**
 * Takes a proper name; gives it with its article in lower case where most mentions have one.
 *
 * @param name - as printed, without an article
 */
export function withArticle(name: string, { texts, table }: DraftContext): string {
  if (!/^\p{Lu}/u.test(name)) return name;
  const found = [...texts.values()].flatMap((text) => articlesBefore(name, text, table.articles));
  const counts = [...Map.groupBy(found, (article) => article)]
    .filter(([article]) => article !== null)
    .sort((a, b) => b[1].length - a[1].length);
  const [article = null, same = []] = counts[0] ?? [];
  const kind = /\s/.test(name) || /^\p{Lu}+$/u.test(name) ? 'more' : 'oneWord';
  const isMost = same.length >= fewest[kind] && same.length >= leastShare[kind] * found.length;
  if (article !== null && isMost) return asLead(article) + name;
  return table.articled?.form.test(name) === true ? asLead(table.articled.article) + name : name;
}

/** The article of each mention, or `null`; what goes on in a longer name is another name. */
function articlesBefore(name: string, text: string, articles: readonly string[]) {
  const found: (string | null)[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - reach), at);
    const after = text.slice(at + name.length, at + name.length + 2);
    if (/[\p{L}\p{N}]$/u.test(before) || /^(?:[\p{L}\p{N}\-]| \p{Lu})/v.test(after)) continue;
    const lower = before.toLowerCase();
    const article = articles
      .map((one) => one.toLowerCase())
      .find((one) => lower.endsWith(asLead(one)) && !isInWord(lower, asLead(one)));
    found.push(article ?? null);
  }
  return found;
}

function isInWord(before: string, lead: string): boolean {
  return /\p{L}$/u.test(before.slice(0, -lead.length));
}
