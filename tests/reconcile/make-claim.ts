import type { ExtractedClaim, Predicate } from '../../src/model/article.ts';
import type { Source } from '../../src/model/source.ts';

const noWords: Predicate = {
  verb: null,
  tense: 'past',
  negated: false,
  head: null,
  modifiers: [],
  qualifiers: [],
  place: null,
  partitive: false,
  companion: null,
  relation: null,
  form: null,
  agent: null,
  topic: null,
  change: null,
};

interface Parts extends Partial<Omit<ExtractedClaim, 'predicate'>> {
  readonly source: string;
  readonly text: string;
  readonly sentence: string;
}

/** A claim of one sentence; what a test does not care about is filled in. */
export function makeClaim(parts: Parts, words: Partial<Predicate> | null = {}): ExtractedClaim {
  const { sentence, ...rest } = parts;
  const at = sentence.indexOf(parts.text);
  if (at < 0) throw new Error(`invalid fixture: ${parts.text}`);
  const value = rest.value ?? null;
  const isDate = rest.kind === 'date';
  return {
    id: `${parts.source}-${value ?? rest.event?.from ?? 'vague'}`,
    file: `${parts.source}.txt`,
    start: 1000 + at,
    end: 1000 + at + parts.text.length,
    quote: { exact: sentence, prefix: '', suffix: '', start: 1000, end: 1000 + sentence.length },
    kind: 'count',
    value,
    low: isDate ? null : value,
    high: isDate ? null : value,
    modality: 'exact',
    unit: null,
    measure: null,
    scope: null,
    attributedTo: null,
    side: null,
    cue: null,
    asOf: null,
    event: null,
    flags: [],
    role: 'body',
    language: 'en',
    predicate: words === null ? null : { ...noWords, ...words },
    telling: null,
    ...rest,
  };
}

export function makeSource(id: string, published: string | null): Source {
  return {
    id,
    file: `${id}.txt`,
    title: id,
    publisher: null,
    url: null,
    published: published === null ? null : { date: published, how: 'text', text: null },
    language: 'en',
    sha256: '0'.repeat(64),
    copyOf: null,
  };
}
