/** Takes invented articles down the road to what they count. */
import { extractClaims } from '../../../scripts/extract/extract-claims.ts';
import { normalizeSource } from '../../../scripts/normalize/normalize-source.ts';
import { reconcile } from '../../../scripts/reconcile/reconcile.ts';

export interface Told {
  /** Labels with the numbers grouped under them, as printed. */
  readonly measures: Readonly<Record<string, readonly string[]>>;
  /** The numbers of each disagreement about a value. */
  readonly disputed: readonly (readonly string[])[];
}

/** Each article is a title, an empty line and a body; all appeared on one day. */
export function tellMeasures(...articles: readonly string[]): Told {
  return tellMeasuresIn('en', ...articles);
}

/** The same for articles in another language, given by its BCP 47 tag. */
export function tellMeasuresIn(language: string, ...articles: readonly string[]): Told {
  const read = articles.map((text, at) =>
    normalizeSource(
      { file: `${at}.txt`, text, encoding: 'utf-8', sha256: String(at).repeat(64) },
      `paper${at}`,
      { language, published: { date: '2031-05-04', how: 'desk', text: null } },
    ),
  );
  const story = reconcile({
    id: 'story',
    sources: read.map(({ source }) => source),
    claims: read.flatMap(extractClaims),
    desk: null,
    rejected: [],
  });
  const printed = new Map(story.claims.map(({ id, text }) => [id, text]));
  const texts = (ids: readonly string[]): string[] => ids.flatMap((id) => printed.get(id) ?? []);
  return {
    measures: Object.fromEntries(story.measures.map(({ label, claims }) => [label, texts(claims)])),
    disputed: story.disagreements
      .filter(({ kind }) => kind === 'value')
      .map(({ claims }) => texts(claims)),
  };
}
