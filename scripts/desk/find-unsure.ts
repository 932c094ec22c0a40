/** Claims the reader was unsure of: what their flags mean, in words. */
import { placeOf, type DeskView } from './desk-view.ts';
import { sayClaim } from './say-claim.ts';
import type { Section } from './section.ts';

const meanings: Readonly<Record<string, string>> = {
  'ambiguous-separator': 'the comma or point may part thousands or decimals',
  'ambiguous-unit': 'the unit can be read in two ways',
  'assumed:dayOrder': 'day and month could be the other way round',
  change: 'from one value to another; both ends were taken as a range',
  complement: 'what is left of another number is meant',
  single: 'one is counted where no number is printed',
  identifier: 'the number may be part of a name or code',
  imprecise: 'the number has more digits than can be kept',
  'mixed-scripts': 'the digits come from more than one script',
  score: 'the number looks like a score',
  'text:garbled': 'the sentence was decoded wrongly before it was saved',
  'text:hidden': 'there are characters in the words that no one sees',
  unreadable: 'the number could not be read',
};

/** Takes claims with flags other than slips, which have their own section, and than the set a number is taken from. */
export function findUnsure(view: DeskView): Section {
  return {
    id: 'unsure-claims',
    title: 'Claims the reading was unsure of',
    why: 'Compare each with its sentence; what was misread can be corrected or dropped in desk.yaml.',
    items: view.story.claims.flatMap((claim) =>
      claim.flags
        .filter((flag) => !flag.startsWith('slip:') && !flag.startsWith('of:'))
        .map((flag) => ({
          about: null,
          ...placeOf(claim, view),
          text: `${sayClaim(claim, view.story)}: ${meanings[flag] ?? flag}`,
        })),
    ),
  };
}
