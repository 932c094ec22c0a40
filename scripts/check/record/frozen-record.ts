/** What the judge knows of a frozen embed: what its own data.json states, for the story may have moved on since. */
import { createHash } from 'node:crypto';
import { claimSchema } from '../../../src/model/claim.ts';
import { sourceSchema } from '../../../src/model/source.ts';
import type { Tree } from '../read-tree.ts';
import { decodeUtf8 } from '../text/decode-bytes.ts';
import { quotedSource } from './source-record.ts';
import type { StoryRecord } from './story-record.ts';

const place = /^(?<chart>[^/]+\/embed\/[^/]+)\/(?<name>[\da-f]{12})\//;

/** Gives the folder of a frozen embed that a path of the site stands in, and whether it is its chart's newest; `null` for any other path. */
export function frozenFolder(
  path: string,
  dist: Tree,
): { readonly folder: string; readonly isNewest: boolean } | null {
  const { chart = '', name = '' } = place.exec(path)?.groups ?? {};
  if (name === '') return null;
  const latest = readJson(dist.files.get(`${chart}/latest.json`));
  return { folder: `${chart}/${name}/`, isNewest: latest['hash'] === name };
}

/** True where the folder bears the hash of its data.json, as it did when it was published. */
export function bearsItsHash(folder: string, dist: Tree): boolean {
  const bytes = dist.files.get(`${folder}data.json`);
  if (bytes === undefined) return false;
  return folder.endsWith(`/${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}/`);
}

/**
 * Gives the record of a frozen embed; one without claims where its data.json cannot be read.
 *
 * @param date - ISO, the day the page says it is of; `null` where it says none
 * @param language - BCP 47, of the page
 */
export function frozenRecord(
  folder: string,
  dist: Tree,
  date: string | null,
  language: string,
): StoryRecord {
  const path = `${folder}data.json`;
  const data = readJson(dist.files.get(path));
  const claims = claimSchema.array().safeParse(data['claims']).data ?? [];
  const sources = sourceSchema.array().safeParse(data['sources']).data ?? [];
  return {
    id: folder.split('/')[0] ?? '',
    claims: new Map(claims.map((claim) => [claim.id, { path, claim }])),
    sources: new Map(
      sources.map((source) => [
        source.id,
        quotedSource(
          path,
          source,
          claims.filter((claim) => claim.source === source.id),
          ' ',
        ),
      ]),
    ),
    measures: [],
    disagreements: [],
    events: [],
    dates: date === null ? null : { published: date, updated: date },
    language,
    desk: [],
    unread: [],
  };
}

function readJson(bytes: Uint8Array | undefined): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(decodeUtf8(bytes ?? new Uint8Array()));
    return data !== null && typeof data === 'object' ? { ...data } : {};
  } catch {
    return {};
  }
}
