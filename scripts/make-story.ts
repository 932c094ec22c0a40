/** Takes the folder of a story along the road: read, normalize, extract, reconcile. */
import type { Article, ExtractedClaim, RawSource, RejectedFile } from '../src/model/article.ts';
import type { Desk, DeskSource } from '../src/model/desk.ts';
import type { Correction, Story } from '../src/model/story.ts';
import { extractClaims } from './extract/extract-claims.ts';
import { assignSourceIds, type RecordedId } from './normalize/assign-source-ids.ts';
import { dateByPeers } from './normalize/date-by-peers.ts';
import { findCopies } from './normalize/find-copies.ts';
import { normalizeSource, type SourceDesk } from './normalize/normalize-source.ts';
import { placeByStory } from './normalize/place-by-story.ts';
import { completeByPeers } from './normalize/published/complete-by-peers.ts';
import { parseDesk } from './read/parse-desk.ts';
import { readStory } from './read/read-story.ts';
import { reconcile } from './reconcile/reconcile.ts';

export interface MadeStory {
  readonly story: Story;
  readonly articles: readonly Article[];
  readonly desk: Desk | null;
  /** What the articles say, before anything was reconciled. */
  readonly extracted: readonly ExtractedClaim[];
}

/**
 * @param folder - `seeds/<story>`; only read
 * @param id - of the story
 * @param recorded - ids its sources were given earlier
 * @throws where no article is readable, or the desk's file has a fault
 */
export async function makeStory(
  folder: string,
  id: string,
  recorded: readonly RecordedId[],
): Promise<MadeStory> {
  const read = await readStory(folder);
  const desk = read.desk === null ? null : parseDesk(read.desk.file, read.desk.text);
  const { kept, dropped } = dropSources(read.files, desk);
  const ids = assignSourceIds(kept, recorded);
  const plain = kept.map((raw) =>
    normalizeSource(raw, ids.get(raw.file) ?? raw.sha256, toSourceDesk(deskOf(desk, raw.file))),
  );
  const copies = findCopies(plain);
  const articles = placeByStory(completeByPeers(dateByPeers(plain))).map((article) => ({
    ...article,
    source: { ...article.source, copyOf: copies.get(article.source.id) ?? null },
  }));
  const extracted = articles.flatMap((article) => extractClaims(article));
  const story = reconcile({
    id,
    sources: articles.map(({ source }) => source),
    claims: extracted,
    desk,
    rejected: [...read.rejected, ...dropped],
  });
  const decided = read.files.flatMap(({ file }) => listDecisions(file, deskOf(desk, file)));
  const corrections = [...decided, ...story.corrections];
  return { story: { ...story, corrections }, articles, desk, extracted };
}

/** What the desk says of a source, for the page to show. */
function listDecisions(file: string, decision: DeskSource | undefined): readonly Correction[] {
  const { why = '', ...fields } = decision ?? {};
  return Object.entries(fields).map(([field, value]) => ({
    kind: 'source',
    target: file,
    field,
    value: String(value),
    why,
  }));
}

function dropSources(
  files: readonly RawSource[],
  desk: Desk | null,
): { readonly kept: readonly RawSource[]; readonly dropped: readonly RejectedFile[] } {
  const isDropped = ({ file }: RawSource) => deskOf(desk, file)?.drop === true;
  return {
    kept: files.filter((raw) => !isDropped(raw)),
    dropped: files.filter(isDropped).map(({ file }) => ({
      file,
      reason: `is left out by the desk${toReason(deskOf(desk, file)?.why)}`,
    })),
  };
}

function toReason(why: string | undefined): string {
  return why === undefined ? '' : `: ${why}`;
}

function deskOf(desk: Desk | null, file: string): DeskSource | undefined {
  return desk?.decisions.sources[file];
}

function toSourceDesk(decision: DeskSource | undefined): SourceDesk {
  if (decision === undefined) return {};
  const { title, publisher, url, language, published } = decision;
  return {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    ...(published === undefined ? {} : { published: { date: published, how: 'desk', text: null } }),
  };
}
