/** Gives an officer of a body the body's side: "The miners' union struck. Pensions officer Ana Ruiz said …". */
import type { Passage } from './passage.ts';
import { strongSideOf } from './side-of.ts';
import type { Speaker } from './speaker.ts';
import type { Stretch } from './stretch.ts';

/** `speaker`, with the side of the last body in `recent` where its own role only says that it belongs to one. */
export function withAffiliation(
  { words, lexicon }: Passage,
  { from, to }: Stretch,
  speaker: Speaker,
  recent: readonly Speaker[],
): Speaker {
  const { affiliate, spokes, nounLink } = lexicon.classes;
  const own = words.slice(from, to);
  if (own.some(({ lower }) => nounLink.has(lower))) return speaker;
  const serves = own.some(
    ({ lower, capital }) => spokes.has(lower) || (!capital && affiliate.has(lower)),
  );
  if (!serves || strongSideOf(lexicon, speaker.name) !== null) return speaker;
  const body = recent.find(({ kind, side }) => kind === 'body' && side !== null);
  return body === undefined ? speaker : { ...speaker, side: body.side };
}
