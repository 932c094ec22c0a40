import type { ChartInput } from '../../src/charts/chart-input.ts';
import { chartWords } from '../../src/charts/chart-words.ts';
import type { Claim } from '../../src/model/claim.ts';

/** A claim of an invented flood, exact and undated unless said otherwise. */
export function claimOf(id: string, said: Partial<Claim> = {}): Claim {
  const value = said.value === undefined ? 12 : said.value;
  return {
    id,
    source: id.split('-')[0] ?? id,
    file: `${id}.txt`,
    text: String(value),
    start: 0,
    end: 2,
    quote: { exact: 'Twelve people moved.', prefix: '', suffix: '', start: 0, end: 20 },
    kind: 'count',
    value,
    low: value,
    high: value,
    modality: 'exact',
    unit: 'person',
    measure: 'moved',
    scope: null,
    attributedTo: 'the river board',
    side: 'official',
    cue: 'said',
    asOf: null,
    event: null,
    flags: [],
    ...said,
  };
}

/** Days as an explicit `asOf`. */
export function on(from: string, to: string = from): NonNullable<Claim['asOf']> {
  return { from, to, text: null, how: 'explicit' };
}

export function inputOf(
  claims: readonly Claim[],
  disagreements: ChartInput['disagreements'] = [],
): ChartInput {
  return {
    measure: {
      id: 'moved',
      label: 'people moved',
      unit: 'person',
      scope: null,
      claims: [],
      relations: [],
    },
    claims,
    disagreements,
    sources: [],
    locale: 'en-GB',
    words: chartWords('en'),
    href: ({ id }) => `#${id}`,
  };
}
