/** What stands around a citation in the text of a page: what a fault may change it for, and what it must leave. */

/** True where what stands there is a day or a year: it may be right for many claims. */
export function isDateUnder(text: string, at: number): boolean {
  const under = /^[^<>]*>([^<]*)/.exec(text.slice(at, at + 500))?.[1] ?? '';
  return /^\d{4}$|\d{4}$|\d [A-Z][a-z]{2}/.test(under.trim());
}

/** A claim of the same file whose words are others. */
export function otherClaim(found: string, n: number, text: string): string | null {
  const ids = [
    ...new Set([...text.matchAll(/(?<= data-claim=")[^" ]{1,99}(?=")/g)].map(([id]) => id)),
  ];
  const own = found.replace(/^.*?-(?=\d)/, '').replace(/-[\da-f]{4}$/, '');
  const others = ids.filter((id) => !id.includes(own));
  return others[n % others.length] ?? null;
}

/** What a number of another source opens. */
export function otherTarget(n: number, text: string, at: number): string | null {
  const cited = /^[^"]+"[^<>]* data-claim="([^"]+)"/.exec(text.slice(at, at + 600))?.[1] ?? '';
  const sourceOf = (id: string): string => id.replace(/-\d.*$/, '');
  const all = text.matchAll(
    /(?:href|popovertarget)="([^"]{1,300})"[^<>]{0,200} data-claim="([^" ]{1,99})"/g,
  );
  const others = [...all]
    .filter(([, , id = '']) => sourceOf(id) !== sourceOf(cited))
    .flatMap(([, target]) => target ?? []);
  return others[n % others.length] ?? null;
}

/** True where what stands around it vouches too, or nothing has to: nothing is lost then. */
export function isCovered(text: string, at: number): boolean {
  const attribute = /^ (data-[a-z]+)="/.exec(text.slice(at, at + 40))?.[1] ?? '';
  if (attribute === 'data-source') return true;
  const open: boolean[] = [];
  const tags = text
    .slice(0, text.lastIndexOf('<', at))
    .matchAll(/<(\/?)([a-z][\w:]*\b)([^<>]*)>/gi);
  for (const [, closing, name = '', attributes = ''] of tags) {
    if (/^(?:meta|link|img|br|input|wbr|hr)$/i.test(name) || attributes.endsWith('/')) continue;
    if (closing === '/') open.pop();
    else open.push(/ data-(?:claim|calc|count|quote|source|furniture)=/.test(attributes));
  }
  return open.includes(true);
}
