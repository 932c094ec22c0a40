/** Gives each source of a story a short id that can be typed: from its publisher, address, author or headline. */
import type { RawSource } from '../../src/model/article.ts';
import { languages } from '../grammar/languages/languages.ts';
import { describePage, type Page } from './describe-page.ts';

/** An id given earlier; it stays with its file, or with the same bytes under another name. */
export interface RecordedId {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
}

const small = new Set(languages.flatMap(({ stopWords }) => stopWords.split(' ')));

/** Second-level names under which a country's sites register: "example.co.uk". */
const registries = new Set(['ac', 'co', 'com', 'edu', 'gob', 'gov', 'gouv', 'net', 'org']);

/** Long enough to tell, short enough to type. */
const longest = 24;

/** Takes the decoded files of a story and the ids given earlier; gives the id of each file. */
export function assignSourceIds(
  files: readonly RawSource[],
  recorded: readonly RecordedId[] = [],
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const give = (file: string, id: string) => {
    ids.set(file, id);
    taken.add(id);
  };
  for (const same of ['file', 'sha256'] as const) {
    for (const raw of files) {
      if (ids.has(raw.file)) continue;
      const earlier = recorded.find((entry) => entry[same] === raw[same] && !taken.has(entry.id));
      if (earlier !== undefined) give(raw.file, earlier.id);
    }
  }
  const reserved = new Set(recorded.map(({ id }) => id));
  for (const raw of files) {
    if (ids.has(raw.file)) continue;
    const name = nameSource(describePage(raw.text), raw.file);
    const isFree = (id: string) => !taken.has(id) && !reserved.has(id);
    give(raw.file, isFree(name) ? name : (listSuffixed(name, raw).find(isFree) ?? raw.sha256));
  }
  return ids;
}

/** Ids with four and more digits of the file's hash; a letter comes first, so that no suffix reads like a number. */
function listSuffixed(name: string, { sha256 }: RawSource): readonly string[] {
  const from = Math.max(0, sha256.search(/[a-f]/));
  return [4, 6, 8, 16].map((length) => `${name}-${sha256.slice(from, from + length)}`);
}

function nameSource({ publisher, url, byline, title }: Page, file: string): string {
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : null;
  const names = [
    publisher === null ? '' : namePublisher(publisher),
    host === null ? '' : nameSite(host),
    byline === null ? '' : slugify(byline),
    nameTitle(title),
    slugify(file.replace(/\.[^.]*$/, '')).slice(0, longest),
  ];
  return names.find((name) => /^[a-z0-9][a-z0-9-]{1,23}$/.test(name)) ?? 'source';
}

function namePublisher(publisher: string): string {
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(publisher)
    ? nameSite(publisher)
    : slugify(publisher);
}

/** The registered part of a host name: "edition.cnn.com" → "cnn"; "news" goes where initials remain. */
function nameSite(host: string): string {
  const labels = host.toLowerCase().split('.').slice(0, -1);
  if (labels.length > 1 && registries.has(labels.at(-1) ?? '')) labels.pop();
  return slugify((labels.at(-1) ?? '').replace(/^([a-z]{3})news$/, '$1'));
}

/** The last two words that carry meaning: headlines of one story begin alike and end apart. */
function nameTitle(title: string): string {
  const words = slugify(title)
    .split('-')
    .filter((word) => word.length > 3 && !small.has(word) && !/\d/.test(word));
  const pair = words.slice(-2).join('-');
  return pair.length <= longest ? pair : (words.at(-1) ?? '').slice(0, longest);
}

function slugify(text: string): string {
  return text
    .slice(0, 400)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-');
}
