/** Finds who published an article, its address and its author in the words of the page; what the page does not say stays `null`. */
import type { Block } from '../../src/model/article.ts';
import { boilerplateTables } from '../grammar/boilerplate-tables.ts';
import { matchByline } from './match-byline.ts';
import { splitCredits } from './match-credit-line.ts';
import { isOutlet } from './match-name.ts';

export interface Imprint {
  readonly publisher: string | null;
  readonly url: string | null;
  readonly byline: string | null;
}

const carriers = boilerplateTables.flatMap((table) => table.carriers);
const publishers = boilerplateTables.flatMap((table) => table.publishers);
/** Takes no part of the brackets or quotes around it. */
const address = /https?:\/\/[^\s\])>"']{4,500}/i;

/**
 * Takes a page's text and its blocks; gives the publisher, address and byline that the page states.
 * An address given as the original's is not the page's own: a quotation would not be found there.
 */
export function findImprint(text: string, blocks: readonly Block[]): Imprint {
  const frame = blocks
    .filter(({ role }) => role === 'boilerplate' || role === 'header')
    .map(({ start, end }) => text.slice(start, Math.min(end, start + 500)));
  const own = address.exec(text.slice(0, blocks[0]?.end ?? 0))?.[0] ?? null;
  return {
    publisher:
      findCredit(frame) ??
      findSite(frame) ??
      (own === null ? null : readHost(own)) ??
      findOutlet(heads(text, blocks)) ??
      findAgency(text, blocks),
    url: own,
    byline: frame.map(matchByline).find((name) => name !== null) ?? null,
  };
}

function findCredit(frame: readonly string[]): string | null {
  for (const line of frame) {
    const lower = line.toLowerCase();
    const carrier = carriers.find((words) => lower.includes(`${words} `));
    const publisher = publishers.find((words) => lower.startsWith(`${words}:`));
    const words = carrier ?? publisher;
    if (words === undefined) continue;
    const name = line
      .slice(lower.indexOf(words) + words.length)
      .replace(/^:/, '')
      .replace(/\.$/, '')
      .trim();
    if (name.length >= 2 && name.length <= 60 && !address.test(name)) {
      return name.replace(/^www\./i, '');
    }
  }
  return null;
}

/** A site's name before the date of a header line: "www.example.org | 14 Oct 2016". */
function findSite(frame: readonly string[]): string | null {
  const site = frame
    .map(
      (line) => /^(?:www\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})\s+[|•·–—-]\s/i.exec(line)?.[1],
    )
    .find((name) => name !== undefined);
  return site ?? null;
}

function readHost(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}

function heads(text: string, blocks: readonly Block[]): readonly string[] {
  return blocks
    .filter(({ role }) => role === 'header')
    .map(({ start, end }) => text.slice(start, Math.min(end, start + 500)));
}

/** The newspaper above the headline, or after an author's name: "By Ana Lind, Harbor Press". */
function findOutlet(lines: readonly string[]): string | null {
  const parts = lines.flatMap((line) => splitCredits(matchByline(line) ?? line));
  return parts.flatMap((part) => part.split(/,\s+/)).find(isOutlet) ?? null;
}

/** The agency in the dateline stands for a publisher where the page names none. */
function findAgency(text: string, blocks: readonly Block[]): string | null {
  const dateline = blocks.find(({ role }) => role === 'dateline');
  if (dateline === undefined) return null;
  return /\((\p{Lu}[\p{L}. ]{1,30})\)/u.exec(text.slice(dateline.start, dateline.end))?.[1] ?? null;
}
