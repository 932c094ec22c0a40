/** Numbers in words that only sources may stand behind. */
import type { StoryRecord } from '../record/story-record.ts';
import type { PlainNumber } from '../text/read-numbers.ts';
import { factsOf } from './facts.ts';
import { explainNumbers } from './unexplained-numbers.ts';
import { noVouch } from './vouch.ts';

/** Gives the numbers of a text that are no part of the name of a source of the story. */
export function strayNumbers(text: string, story: StoryRecord): readonly PlainNumber[] {
  const facts = [...story.sources.keys()].flatMap((source) =>
    factsOf({ ...noVouch, source }, story, story.language),
  );
  return explainNumbers(text, story.language, facts).unexplained;
}
