/** Finds what one party counts and another says has not happened. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { Disagreement } from '../../src/model/disagreement.ts';
import type { Happening } from '../grammar/en/happenings.ts';
import type { NamedGroup } from './assign-measures.ts';
import { daysBetween } from './days.ts';
import type { Circumstances } from './circumstances.ts';
import { intervalOf } from './interval.ts';
import { isPlanned } from './is-planned.ts';
import { happeningOf, happeningOfPhrase } from './lexicon.ts';
import { fillIn, listNames, nameParties, statementsOf } from './name-parties.ts';
import type { Telling } from './name-parties.ts';
import { wordsOf } from './words.ts';
import { wordsAfter } from './words-around.ts';

/** Words from a denial to what is denied. */
const reach = 14;

/** A count this many days from a denial or less is what it denies; one told later may have come true since. */
const memoryDays = 7;

export interface Denied {
  readonly disagreement: Disagreement;
  /** The claims that deny. */
  readonly denials: readonly ExtractedClaim[];
  /** The measure in which most of what they deny is counted. */
  readonly measure: string;
}

interface Pair {
  readonly denial: ExtractedClaim;
  readonly count: ExtractedClaim;
  readonly group: NamedGroup;
}

/** A measure with those of its claims that stand for themselves. */
interface Studied {
  readonly group: NamedGroup;
  readonly independent: readonly ExtractedClaim[];
}

/**
 * Takes the claims of a story, its measures, the days each claim holds for and how to tell of them; gives one
 * disagreement for each happening that some count and others deny.
 */
export function findDenials(
  claims: readonly ExtractedClaim[],
  studied: readonly Studied[],
  holdsFor: Circumstances['holdsFor'],
  telling: Telling,
): Denied[] {
  const denials = claims.filter(({ flags }) => flags.includes('denial'));
  const isDenying = ({ source, quote }: ExtractedClaim): boolean =>
    denials.some((denial) => denial.source === source && denial.quote.start === quote.start);
  const byHappening = Map.groupBy(denials, happeningDenied);
  return [...byHappening].flatMap(([happening, own]): Denied[] => {
    // Who denies that it holds people for their views may well hold them.
    if (happening?.course !== 'adds') return [];
    const pairs = own.flatMap((denial) =>
      studied.flatMap(({ group, independent }) =>
        independent
          .filter((count) => !isDenying(count) && isCountBefore(count, denial, holdsFor))
          .filter((count) => group.subject.happening === happening || tellsOf(count, happening))
          .map((count): Pair => ({ denial, count, group })),
      ),
    );
    const [most] = [...Map.groupBy(pairs, ({ group }) => group)].sort(
      ([a, some], [b, others]) =>
        Number(b.subject.happening === happening) - Number(a.subject.happening === happening) ||
        others.length - some.length,
    );
    if (most === undefined) return [];
    const [{ name }] = most;
    const disagreement = toDisagreement(pairs, name, telling);
    return [{ disagreement, denials: pairs.map(({ denial }) => denial), measure: name.id }];
  });
}

/** What the words of a denial, or those after it, say has not happened. */
function happeningDenied(denial: ExtractedClaim): Happening | null {
  const { text, language } = denial;
  const words = [...wordsOf(text), ...wordsAfter(denial, reach)];
  return words.map((word) => happeningOf(word, language)).find((found) => found !== null) ?? null;
}

/** A count by somebody else, of about the day it was denied or before. */
function isCountBefore(
  count: ExtractedClaim,
  denial: ExtractedClaim,
  holdsFor: Circumstances['holdsFor'],
): boolean {
  const { kind, modality, attributedTo } = count;
  const isCount = kind === 'count' && modality !== 'vague' && (intervalOf(count)?.low ?? 0) > 0;
  const isOther = attributedTo !== null && attributedTo !== denial.attributedTo;
  return isCount && isOther && !isPlanned(count) && isInTime(holdsFor(count), holdsFor(denial));
}

/** A sentence may tell of more than one happening: "the handing over of four was part of the deal". */
function tellsOf({ quote, language }: ExtractedClaim, happening: Happening): boolean {
  const words = wordsOf(quote.exact);
  return words.some(
    (word, at) =>
      happeningOf(word, language) === happening ||
      happeningOfPhrase(words.slice(at).join(' '), language) === happening,
  );
}

function isInTime(
  counted: ReturnType<Circumstances['holdsFor']>,
  denied: ReturnType<Circumstances['holdsFor']>,
): boolean {
  if (counted === null || denied === null) return true;
  const isLater = counted.from > denied.to;
  return daysBetween(counted, denied) <= (isLater ? 1 : memoryDays);
}

function toDisagreement(
  pairs: readonly Pair[],
  { id, label }: NamedGroup['name'],
  telling: Telling,
): Disagreement {
  const denials = [...new Set(pairs.map(({ denial }) => denial))];
  const counts = [...new Set(pairs.map(({ count }) => count))];
  const say = (own: readonly ExtractedClaim[]): string =>
    listNames(nameParties(own, telling), telling.language);
  const { denied } = statementsOf(telling.language);
  return {
    id: `denied-${id}`,
    measure: id,
    kind: 'value',
    severity: 'soft',
    claims: [...denials, ...counts].map((claim) => claim.id),
    ...(pairs.length === 1
      ? {}
      : { pairs: pairs.map(({ denial, count }): [string, string] => [denial.id, count.id]) }),
    summary: fillIn(denied, { label, high: say(counts), low: say(denials) }),
  };
}
