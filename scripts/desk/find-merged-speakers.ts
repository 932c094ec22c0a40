/** Names that were taken for one speaker, and why. */
import { placeOf, type DeskView } from './desk-view.ts';
import type { Section } from './section.ts';

const grounds: Readonly<Record<string, string>> = {
  spelling: 'spelled alike',
  name: 'the same name',
  initials: 'its initials',
  'short name': 'a short form of the name',
  role: 'the same office',
  'only one': 'nobody else it could mean',
};

/** Takes the speakers that articles name in more than one way; the form the others joined is not listed. */
export function findMergedSpeakers(view: DeskView): Section {
  const claims = new Map(view.story.claims.map((claim) => [claim.id, claim]));
  return {
    id: 'merged-speakers',
    title: 'Names taken for one speaker',
    why: 'A name wrongly joined puts words into somebody’s mouth. Under speakers in desk.yaml, a name with its aliases is a speaker of its own.',
    items: view.speakers.flatMap(({ name, mentions }) =>
      mentions.flatMap(({ form, ground, claims: [first = ''] }) => {
        const claim = claims.get(first);
        if (ground === null || form === name || claim === undefined) return [];
        return [
          { about: name, ...placeOf(claim, view), text: `${form}: ${grounds[ground] ?? ground}` },
        ];
      }),
    ),
  };
}
