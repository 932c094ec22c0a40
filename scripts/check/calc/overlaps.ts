/** Tells which claims count the same things, so that their sum would count them twice. */
import type { StoryRecord } from '../record/story-record.ts';

const reasons: Readonly<Record<string, string>> = {
  subset: 'one is a part of the other',
  revision: 'one is a later count of the other',
  rounding: 'one is the other, rounded',
  agreement: 'both say the same',
  otherUnit: 'both say the same in other units',
};

/** Gives why two claims may not be added; `null` where nothing in the story speaks against it. */
export function overlapOf(a: string, b: string, story: Related): string | null {
  if (a === b) return 'it is one claim';
  const holds = ({ claims }: { readonly claims: readonly string[] }): boolean =>
    claims.includes(a) && claims.includes(b);
  const relation = story.measures.flatMap(({ relations }) => relations).find(holds);
  const reason = reasons[relation?.kind ?? ''];
  if (reason !== undefined) return reason;
  const isRival = story.disagreements.some((one) => one.kind === 'value' && holds(one));
  if (isRival) return 'they are rival counts of one thing';
  const [one, other] = [a, b].map((id) => story.claims.get(id)?.claim);
  const isSame =
    one !== undefined &&
    other !== undefined &&
    one.measure !== null &&
    one.measure === other.measure &&
    one.scope === other.scope &&
    (one.asOf?.from ?? null) === (other.asOf?.from ?? null) &&
    (one.asOf?.to ?? null) === (other.asOf?.to ?? null);
  return isSame ? 'they count the same, of the same days' : null;
}

/** What of a story is asked. */
export type Related = Pick<StoryRecord, 'claims' | 'measures' | 'disagreements'>;
