/** A built site as the judge holds it: its files, its pages parsed once, and what the stories state. */
import { parsePage } from '../passages/page.ts';
import type { Page } from '../passages/page.ts';
import type { Tree } from '../read-tree.ts';
import { readRecords } from '../record/read-record.ts';
import type { StoryRecord } from '../record/story-record.ts';
import { heightsOf } from '../rules/code-is-true.ts';
import { idsOf } from '../rules/link-resolves.ts';
import type { SiteMap } from '../rules/link-resolves.ts';
import { decodeUtf8 } from '../text/decode-bytes.ts';

/** `base` is the address of the site's root, with a slash at both ends. */
export interface SiteInput {
  readonly seeds: Tree;
  readonly content: Tree;
  readonly dist: Tree;
  readonly base: string;
}

/** `pages` holds every file of the site that is markup, by its path. */
export interface Site {
  readonly dist: Tree;
  readonly records: ReadonlyMap<string, StoryRecord>;
  readonly pages: ReadonlyMap<string, Page>;
  readonly map: SiteMap;
}

/** Reads what stands in content/ and seeds/, and parses every page of the site. */
export function readSite({ seeds, content, dist, base }: SiteInput): Site {
  return siteOf(dist, readRecords(content, seeds), base);
}

/** Parses every page of a site whose stories, by their folders, are known. */
export function siteOf(dist: Tree, records: ReadonlyMap<string, StoryRecord>, base: string): Site {
  const pages = [...dist.files]
    .filter(([path]) => isMarkup(path))
    .map(([path, bytes]) => readPageOf(dist, path, bytes));
  return {
    dist,
    records,
    pages: new Map(pages.map((page) => [page.path, page])),
    map: {
      paths: new Set(dist.files.keys()),
      ids: new Map(pages.map((page) => [page.path, idsOf(page)])),
      heights: new Map(pages.map((page) => [page.path, heightsOf(page)])),
      files: dist.files,
      base,
    },
  };
}

/** Gives the site with one of its files changed: only that file is read again. */
export function withFile(site: Site, path: string, bytes: Uint8Array): Site {
  const dist = { ...site.dist, files: new Map(site.dist.files).set(path, bytes) };
  const { files } = dist;
  if (!isMarkup(path)) return { ...site, dist, map: { ...site.map, files } };
  const page = readPageOf(dist, path, bytes);
  const ids = new Map(site.map.ids).set(path, idsOf(page));
  const heights = new Map(site.map.heights).set(path, heightsOf(page));
  const pages = new Map(site.pages).set(path, page);
  return { ...site, dist, pages, map: { ...site.map, ids, heights, files } };
}

function isMarkup(path: string): boolean {
  return /\.(?:html|svg|xml)$/u.test(path);
}

function readPageOf(dist: Tree, path: string, bytes: Uint8Array): Page {
  return parsePage(path, `${dist.root}/${path}`, decodeUtf8(bytes));
}
