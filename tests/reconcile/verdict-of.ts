/** Holds two invented sentences against each other. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import { happeningOf } from '../../scripts/reconcile/lexicon.ts';
import { relateClaims } from '../../scripts/reconcile/relate-claims.ts';
import { makeClaim } from './make-claim.ts';

/** A sentence with its number in brackets. */
export interface Said {
  readonly text: string;
  readonly by?: string;
  readonly side?: ExtractedClaim['side'];
  /** Day or days the number holds for; `null` where nobody says. */
  readonly on?: string | readonly [string, string] | null;
  readonly in?: string;
  readonly modality?: ExtractedClaim['modality'];
  readonly partitive?: boolean;
  readonly flags?: readonly string[];
  readonly unit?: string;
  readonly kind?: ExtractedClaim['kind'];
  readonly tense?: 'past' | 'present' | 'future';
}

function claimOf(said: Said, source: string): ExtractedClaim {
  const printed = said.text.split(/[[\]]/)[1] ?? '';
  const value = Number(printed.replaceAll(/[^\d.]/g, ''));
  const on = said.on === undefined ? '2031-05-04' : said.on;
  const [from, to] = typeof on === 'string' ? [on, on] : (on ?? ['', '']);
  const { modality = 'exact' } = said;
  const isOpenAbove = modality === 'moreThan' || modality === 'atLeast';
  const isOpenBelow = modality === 'upTo' || modality === 'lessThan';
  return makeClaim(
    {
      id: `${source}-${value}`,
      source,
      text: printed,
      sentence: said.text.replaceAll(/[[\]]/g, ''),
      value,
      low: isOpenBelow ? null : value,
      high: isOpenAbove ? null : value,
      modality,
      kind: said.kind ?? 'count',
      unit: said.unit ?? null,
      attributedTo: said.by ?? null,
      side: said.side ?? null,
      flags: [...(said.flags ?? [])],
      asOf: from === '' ? null : { from, to, text: null, how: 'explicit' },
    },
    { partitive: said.partitive ?? false, tense: said.tense ?? 'past' },
  );
}

export function verdictOf(verb: string, a: Said, b: Said): string {
  const claims = [claimOf(a, a.in ?? 'post'), claimOf(b, b.in ?? 'wire')];
  const circumstances = {
    happening: happeningOf(verb, 'en'),
    home: new Set<string>(),
    holdsFor: ({ asOf }: ExtractedClaim) => asOf,
  };
  const { rivals, relations } = relateClaims(claims, circumstances, {
    sources: [],
    language: 'en',
  });
  return rivals[0]?.severity ?? relations[0]?.kind ?? 'nothing';
}
