/** What `npm run desk` says of one story: the JSON it prints, and what its text and its page are made of. */
import { citedClaims, type DeskView } from './desk-view.ts';
import { listSections } from './list-sections.ts';
import type { Section } from './section.ts';

export interface Report {
  readonly story: string;
  /** Path of the explainer, or `null` where there is none. */
  readonly explainer: string | null;
  /** One line: how much the story holds. */
  readonly summary: string;
  readonly sections: readonly Section[];
}

/** Takes a story with its explainer. */
export function makeReport(view: DeskView): Report {
  const { story, explainer } = view;
  const ids = citedClaims(view);
  const existing = story.claims.filter(({ id }) => ids.has(id)).length;
  const cited = explainer === null ? '' : `; the explainer cites ${count(existing, 'claim')}`;
  return {
    story: story.id,
    explainer: explainer?.file ?? null,
    summary: `${count(story.sources.length, 'source')}, ${count(story.claims.length, 'claim')}, ${count(story.measures.length, 'measure')}, ${count(story.disagreements.length, 'disagreement')}${cited}.`,
    sections: listSections(view),
  };
}

function count(many: number, noun: string): string {
  return `${many} ${noun}${many === 1 ? '' : 's'}`;
}
