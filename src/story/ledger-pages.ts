/** Divides the ledger into pages: by measure, and a measure of many claims into several. */
import type { Claim } from '../model/claim.ts';
import type { Measure } from '../model/measure.ts';
import type { StoryView } from './load-story.ts';
import { limits } from './page-limits.ts';

export interface LedgerPart {
  readonly measure: Measure;
  /** By the day they hold for. */
  readonly claims: readonly Claim[];
}

export interface LedgerPage {
  /** Last part of its address; `null` for the first page. */
  readonly slug: string | null;
  readonly parts: readonly LedgerPart[];
}

type Ledger = Pick<StoryView, 'measures' | 'claim'>;

/**
 * Gives the pages, measures of many claims first.
 *
 * @param most - rows a page holds at most
 */
export function ledgerPages(
  story: Ledger,
  most: number = limits.ledgerRows,
): readonly LedgerPage[] {
  const pages: LedgerPart[][] = [[]];
  for (const part of partsOf(story, most)) {
    const last = pages.at(-1) ?? [];
    if (last.length === 0 || rowsOf(last) + part.claims.length <= most) last.push(part);
    else pages.push([part]);
  }
  const seen = new Map<string, number>();
  return pages.map((parts, index) => {
    const id = parts[0]?.measure.id ?? '';
    const times = seen.get(id) ?? 0;
    seen.set(id, times + 1);
    return { slug: index === 0 ? null : times === 0 ? id : `${id}-part-${times + 1}`, parts };
  });
}

/** Gives the address, below the story's, at which the ledger of a measure begins. */
export function ledgerPath(story: Ledger, measure: string): string {
  const page = ledgerPages(story).find(({ parts }) =>
    parts.some((part) => part.measure.id === measure),
  );
  return `ledger/${page?.slug == null ? '' : `${page.slug}/`}#measure-${measure}`;
}

function partsOf({ measures, claim }: Ledger, most: number): readonly LedgerPart[] {
  return measures
    .map((measure) => ({ measure, claims: measure.claims.map(claim).toSorted(byDay) }))
    .toSorted((a, b) => b.claims.length - a.claims.length)
    .flatMap(({ measure, claims }) =>
      Array.from({ length: Math.ceil(claims.length / most) }, (_, index) => ({
        measure,
        claims: claims.slice(index * most, (index + 1) * most),
      })),
    );
}

function rowsOf(parts: readonly LedgerPart[]): number {
  return parts.reduce((sum, { claims }) => sum + claims.length, 0);
}

function byDay(a: Claim, b: Claim): number {
  const [one = '', two = ''] = [a, b].map(({ asOf }) => asOf?.from ?? '9999');
  return one < two ? -1 : one === two ? 0 : 1;
}
