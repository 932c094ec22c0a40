/** All an editor needs to know about a story, section by section, the most urgent first. */
import type { DeskView } from './desk-view.ts';
import { findBrokenCitations } from './find-broken-citations.ts';
import { findLeftOut } from './find-left-out.ts';
import { findLoneNumbers } from './find-lone-numbers.ts';
import { findMergedSpeakers } from './find-merged-speakers.ts';
import { findNamelessSources } from './find-nameless-sources.ts';
import { findSlips } from './find-slips.ts';
import { findUndated } from './find-undated.ts';
import { findUnexplained } from './find-unexplained.ts';
import { findUnsure } from './find-unsure.ts';
import type { Section } from './section.ts';

/** Takes a story with its explainer; gives every section, also those with nothing in them. */
export function listSections(view: DeskView): readonly Section[] {
  return [
    findBrokenCitations,
    findUnexplained,
    findSlips,
    findLoneNumbers,
    findUnsure,
    findUndated,
    findMergedSpeakers,
    findNamelessSources,
    findLeftOut,
  ].map((find) => find(view));
}
