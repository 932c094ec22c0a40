/** Numbers in words that only sources may stand behind. */
import type { StoryRecord } from '../record/story-record.ts';
import type { PlainNumber } from '../text/read-numbers.ts';
import { factsOf } from './facts.ts';
import type { Fact } from './facts.ts';
import { explainNumbers } from './unexplained-numbers.ts';
import { noVouch } from './vouch.ts';

/** Gives the numbers of a text that are no part of the name of a source of the story. */
export function strayNumbers(text: string, story: StoryRecord): readonly PlainNumber[] {
  return explainNumbers(text, story.language, factsOfSources(story)).unexplained;
}

const listed = new WeakMap<StoryRecord, readonly Fact[]>();

function factsOfSources(story: StoryRecord): readonly Fact[] {
  const known = listed.get(story);
  if (known !== undefined) return known;
  const facts = [...story.sources.keys()].flatMap((source) =>
    factsOf({ ...noVouch, source }, story, story.language),
  );
  listed.set(story, facts);
  return facts;
}
