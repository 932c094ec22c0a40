/** Chooses the measures a draft speaks of: what sources disagree on first, then what most of them count. */
import type { Claim } from '../../src/model/claim.ts';
import type { Disagreement } from '../../src/model/disagreement.ts';
import type { Measure } from '../../src/model/measure.ts';
import { voiceOf, type DraftContext } from './draft-context.ts';
import { isPhrase } from './is-phrase.ts';

/** Letters of the ending of a plural, at most. */
const longestEnding = 2;

/** A measure with what can be compared within it. */
export interface Weighed {
  readonly measure: Measure;
  /** Claims with a figure, of the measure's own scope; copies are left out. */
  readonly claims: readonly Claim[];
  /** Independent sources. */
  readonly voices: number;
  readonly isDisputed: boolean;
  /** True where sources contradict one another beyond doubt, and in figures. */
  readonly isHard: boolean;
  /** False where its label says what kind of thing is counted, but not what happened to it. */
  readonly isTold: boolean;
  /** True where a chart of it has something to show: more than one source or day, more than one number, and no rule. */
  readonly isCourse: boolean;
}

/** Gives the measures of a story, those worth most first. */
export function weighMeasures(context: DraftContext): readonly Weighed[] {
  const { story } = context;
  return story.measures
    .map((measure) => weigh(measure, context))
    .filter(({ claims, isDisputed }) => claims.length > 0 || isDisputed)
    .sort(
      (a, b) =>
        Number(b.isHard) - Number(a.isHard) ||
        Number(b.isTold) - Number(a.isTold) ||
        Number(b.isCourse) - Number(a.isCourse) ||
        b.voices - a.voices ||
        b.claims.length - a.claims.length ||
        (a.measure.id < b.measure.id ? -1 : 1),
    );
}

function weigh(measure: Measure, context: DraftContext): Weighed {
  const disputes = context.story.disagreements.filter(
    (one) => one.kind === 'value' && one.measure === measure.id,
  );
  const claims = measure.claims
    .flatMap((id) => context.claims.get(id) ?? [])
    .filter(({ source, scope }) => voiceOf(source, context) === source && scope === measure.scope)
    .filter((one) => one.value !== null || (one.low !== null && one.high !== null))
    .filter((one) => !isPhrase(one));
  const voices = new Set(claims.map(({ source }) => source)).size;
  const days = new Set(claims.flatMap(({ asOf }) => asOf?.to ?? [])).size;
  const numbers = new Set(claims.map(numberOf)).size;
  return {
    ...{ measure, claims, voices },
    isDisputed: disputes.length > 0,
    isHard: disputes.some((one) => one.severity === 'hard' && isInFigures(one, context)),
    isTold: !isKind(measure),
    isCourse: (voices > 1 || days > 1) && numbers > 1 && !isRule(claims),
  };
}

/** "Workers", or "age" of ages. */
function isKind({ label, unit }: Measure): boolean {
  const [one, many] = [label.toLowerCase(), unit.toLowerCase()];
  return one === many || (many.startsWith(one) && many.length - one.length <= longestEnding);
}

function isInFigures({ claims, pairs }: Disagreement, context: DraftContext): boolean {
  const isFigure = (id: string): boolean => {
    const claim = context.claims.get(id);
    return claim !== undefined && !isPhrase(claim);
  };
  return pairs === undefined
    ? claims.filter(isFigure).length > 1
    : pairs.some((pair) => pair.every(isFigure));
}

/** One number from the first day to the last, whatever others stand beside it: what is needed, what is allowed. */
function isRule(claims: readonly Claim[]): boolean {
  const dated = claims
    .flatMap((claim) => (claim.asOf === null ? [] : [{ claim, day: claim.asOf.to }]))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const [first, last] = [dated[0]?.day, dated.at(-1)?.day];
  if (first === undefined || first === last) return false;
  const groups = [...Map.groupBy(dated, ({ claim }) => numberOf(claim)).values()];
  return groups.some(
    (group) =>
      group.length * 2 > dated.length &&
      group.some(({ day }) => day === first) &&
      group.some(({ day }) => day === last),
  );
}

function numberOf({ value, low, high }: Claim): string {
  return `${value}/${low}/${high}`;
}
