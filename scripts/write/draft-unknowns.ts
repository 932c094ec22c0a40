/** Drafts what is not known: each a question with the numbers that raise it, for an editor to keep, change or strike. */
import type { Claim } from '../../src/model/claim.ts';
import { weighMeasures, type Weighed } from './choose-measures.ts';
import { chooseRivals, isDenial, rankDisagreements } from './choose-rivals.ts';
import { voiceOf, type DraftContext } from './draft-context.ts';
import type { DraftTable } from './draft-table.ts';
import { asSentence, fillTemplate, fillWords } from './fill-template.ts';
import { linkedText } from './linked-text.ts';
import { hasSpeaker, nameSpeaker } from './name-speaker.ts';
import { asNoun, labelOf } from './label-of.ts';
import { isPhrase } from './is-phrase.ts';
import { numberRun, sayCount, sayWords } from './say-count.ts';
import type { Run } from './run.ts';
import type { Slots } from './fill-template.ts';

type Kind = keyof DraftTable['unknowns'];

interface Unknown {
  readonly kind: Kind;
  readonly label: string;
  readonly slots: Slots;
}

/** One that is raised once, by these claims. */
interface Asked extends Unknown {
  readonly claims: readonly Claim[];
}

/** Numbers that differ, apart from what is denied. */
const mostApart = 2;

/** More are a complaint. */
const mostUnknowns = 6;

/** Gives the lines of the section, none where nothing is missing. */
export function draftUnknowns(context: DraftContext): readonly string[] {
  const { table } = context;
  const items = findUnknowns(context)
    .slice(0, mostUnknowns)
    .flatMap((unknown) => writeItem(unknown, context) ?? []);
  return items.length === 0 ? [] : [`## ${table.questionsTitle}`, items.join('\n')];
}

function writeItem({ kind, label, slots }: Unknown, context: DraftContext): string | null {
  const [what, how] = context.table.unknowns[kind];
  const mdx = linkedText(asSentence(fillTemplate(how, slots)));
  const asked = linkedText([
    { text: fillWords(what, { label: asNoun(label, context) }), claims: [] },
  ]);
  return mdx === null || asked === null ? null : `- **${asked}** ${mdx}`;
}

function findUnknowns(context: DraftContext): readonly Unknown[] {
  const measures = weighMeasures(context).filter(
    ({ isTold, claims }) => isTold && claims.some(hasNoun),
  );
  const asked = new Set<Claim>();
  const once = (unknowns: readonly Asked[]) =>
    unknowns.filter(({ claims }) => {
      const isNew = !claims.some((claim) => asked.has(claim));
      for (const claim of claims) asked.add(claim);
      return isNew;
    });
  return [
    ...chooseApart(once(findApart(context))),
    ...once(measures.flatMap((one) => findNobody(one, context))).slice(0, 1),
    ...once(measures.flatMap((one) => findOneSided(one, context))).slice(0, 1),
    ...once(measures.flatMap((one) => findUndated(one, context))).slice(0, 1),
    ...once(measures.flatMap((one) => findLone(one, context))).slice(0, 2),
    ...findWhole(weighMeasures(context), context),
  ];
}

/** A number without a noun may be no count at all: "coronavirus 2". */
function hasNoun({ kind, unit }: Claim): boolean {
  return kind !== 'count' || unit !== null;
}

/** As many as fit; what is denied outright is among them. */
function chooseApart(apart: readonly Asked[]): readonly Asked[] {
  const denied = apart.filter(({ kind }) => kind === 'denied').slice(0, 1);
  const others = apart.filter((one) => !denied.includes(one)).slice(0, mostApart);
  return [...others, ...denied];
}

function findApart(context: DraftContext): readonly Asked[] {
  return rankDisagreements(context).flatMap((disagreement): readonly Asked[] => {
    const rivals = chooseRivals(disagreement, context);
    const label = labelOf(disagreement.measure, context);
    if (rivals === null || label === null) return [];
    const [first, second] = rivals;
    const denial = rivals.find(isDenial);
    if (denial !== undefined) return [tellDenial(denial, rivals, label, context)];
    if (rivals.some(isPhrase)) {
      const said = { first: sayAny(first, context), second: sayAny(second, context) };
      return [{ kind: 'worded', label, slots: said, claims: rivals }];
    }
    const slots = { first: [numberRun(first, context)], second: [numberRun(second, context)] };
    return [{ kind: 'apart', label, slots, claims: rivals }];
  });
}

function sayAny(claim: Claim, context: DraftContext): readonly Run[] {
  return isPhrase(claim) ? sayWords(claim, context) : sayCount(claim, context);
}

function tellDenial(
  denial: Claim,
  rivals: readonly Claim[],
  label: string,
  context: DraftContext,
): Asked {
  const [open, close] = context.table.quotes;
  const count = rivals.find((claim) => claim !== denial) ?? denial;
  const slots: Slots = {
    says: sayCount(count, context),
    who: nameSpeaker(denial, context),
    words: [plain(open), numberRun(denial, context), plain(close)],
  };
  return { kind: 'denied', label, slots, claims: rivals };
}

function plain(text: string): Run {
  return { text, claims: [] };
}

/** A number that no other source bears out, where there are others. */
function findLone({ measure, claims, voices }: Weighed, context: DraftContext) {
  const [claim] = claims;
  const label = labelOf(measure.id, context);
  const isAlone = voices === 1 && countVoices(context) > 1;
  if (claims.some((one) => isPrintedElsewhere(one, context))) return [];
  if (claim === undefined || label === null || !isAlone) return [];
  return [
    { kind: 'lone' as const, label, slots: { says: sayCount(claim, context) }, claims: [claim] },
  ];
}

/** Counted as something else, perhaps, but borne out. */
function isPrintedElsewhere({ value, source }: Claim, context: DraftContext): boolean {
  return context.story.claims.some(
    (other) =>
      other.value === value &&
      other.kind !== 'date' &&
      voiceOf(other.source, context) !== voiceOf(source, context),
  );
}

function findNobody({ measure, claims }: Weighed, context: DraftContext) {
  const label = labelOf(measure.id, context);
  const claim = claims.find(({ attributedTo }) => attributedTo === null);
  const isUnsaid = claims.every((one) => !hasSpeaker(one, context));
  if (claim === undefined || label === null || !isUnsaid) return [];
  const slots = { who: nameSpeaker(claim, context), number: [numberRun(claim, context)] };
  return [{ kind: 'nobody' as const, label, slots, claims: [claim] }];
}

function findUndated({ measure, claims }: Weighed, context: DraftContext) {
  const label = labelOf(measure.id, context);
  const claim = claims.find(({ asOf }) => asOf === null);
  const isUndated = claims.every(({ asOf }) => asOf === null);
  if (claim === undefined || label === null || !isUndated) return [];
  return [
    { kind: 'undated' as const, label, slots: { says: sayCount(claim, context) }, claims: [claim] },
  ];
}

/** Several numbers that one kind of party gives, and nobody else. */
function findOneSided({ measure, claims, voices }: Weighed, context: DraftContext) {
  const label = labelOf(measure.id, context);
  const spoken = claims.filter((claim) => hasSpeaker(claim, context));
  const sides = new Set(spoken.map(({ side }) => side));
  const [claim] = spoken;
  if (claim === undefined || label === null || spoken.length < 2 || sides.size > 1 || voices < 2)
    return [];
  if (claim.side === null) return [];
  return [
    {
      ...{ kind: 'oneSided' as const, label, claims: [claim] },
      slots: { says: sayCount(claim, context) },
    },
  ];
}

function findWhole(measures: readonly Weighed[], context: DraftContext): readonly Unknown[] {
  const isApart = measures.length > 0 && measures.every(({ voices }) => voices === 1);
  return [
    ...(context.story.events.length === 0 && context.story.sources.length > 0
      ? [{ kind: 'noDates' as const, label: '', slots: {} }]
      : isMostlyUndated(context.story)
        ? [{ kind: 'noDays' as const, label: '', slots: {} }]
        : []),
    ...(isApart && countVoices(context) > 1
      ? [{ kind: 'unrelated' as const, label: '', slots: {} }]
      : []),
  ];
}

function isMostlyUndated({ sources }: DraftContext['story']): boolean {
  const own = sources.filter(({ copyOf }) => copyOf === null);
  return own.filter(({ published }) => published === null).length * 2 > own.length;
}

function countVoices(context: DraftContext): number {
  return new Set(context.story.sources.map(({ id }) => voiceOf(id, context))).size;
}
