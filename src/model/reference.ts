/** Something that can be cited, as a bibliography names it: a source, an explainer, a chart. */
import type { Source } from './source.ts';

export interface Reference {
  /** Key of its entry. */
  readonly id: string;
  /** A type of the Citation Style Language. */
  readonly type: 'article-newspaper' | 'webpage' | 'graphic';
  readonly title: string;
  /** As printed: a person or a desk. */
  readonly author: string | null;
  /** Name of the publication. */
  readonly publisher: string | null;
  readonly url: string | null;
  /** ISO date. */
  readonly date: string | null;
  /** BCP 47. */
  readonly language: string;
}

/** Gives a source as it is cited; who wrote it is not known. */
export function sourceReference({
  id,
  title,
  publisher,
  url,
  published,
  language,
}: Source): Reference {
  const date = published?.date ?? null;
  return { id, type: 'article-newspaper', title, author: null, publisher, url, date, language };
}
