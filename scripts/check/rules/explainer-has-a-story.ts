/** explainer-has-a-story: every explainer is about articles that are there. */
import type { Finding } from '../finding.ts';
import type { StoryRecord } from '../record/story-record.ts';

/** Takes an explainer's file and its story; gives a finding where the story has no source. */
export function explainerHasAStory(file: string, story: StoryRecord): readonly Finding[] {
  if (story.sources.size > 0) return [];
  return [
    {
      ...{ file, line: 1, column: 1, ruleId: 'explainer-has-a-story' },
      reason: `no articles were read for it: put them into the folder "${story.id}" of the seeds, or remove the explainer`,
      ...{ actual: story.id, expected: [] },
    },
  ];
}
