/** Names a measure: a short id for links and charts, and a plain label for readers. */
import type { LabelWords } from '../grammar/languages/label-words.ts';
import { perLanguage } from '../grammar/languages/languages.ts';
import type { Group } from './group-measures.ts';
import { isLasting } from './describe-claim.ts';
import { findNationals } from './find-nationals.ts';
import { withoutNumbers } from './plain-words.ts';
import { fold, toSlug } from './words.ts';

/** Characters of an id that is still typable. */
const longestId = 60;

export interface MeasureName {
  readonly id: string;
  readonly label: string;
  /** What is counted, plural. */
  readonly unit: string;
}

/** Takes the groups of a story and its BCP 47 language; gives each a name of its own, in the same order. */
export function nameMeasures(groups: readonly Group[], language: string): MeasureName[] {
  const taken = new Set<string>();
  const words = labelWords(language);
  const isFreed = groups.some(({ subject }) => subject.happening?.id === 'freed');
  return groups.map((group) => {
    const id = uniqueId(idOf(group), taken);
    taken.add(id);
    return { id, label: labelOf(group, isFreed, words), unit: unitOf(group, words) };
  });
}

const labelWords = perLanguage(({ labels }) => labels);

function idOf({ subject, scope }: Group): string {
  const { happening, verb, thing, narrowing, point } = subject;
  const parts = [narrowing, thing === '%' ? 'share' : thing, happening?.id ?? verb, point, scope];
  const slug = toSlug(parts.filter((part) => part !== null).join(' '));
  return slug === '' ? 'count' : slug.slice(0, longestId).replace(/-$/, '');
}

/** Once some are free again, those detained were detained once. */
function labelOf(group: Group, isFreed: boolean, words: LabelWords): string {
  const { happening, point, thing, narrowing } = group.subject;
  const scope = findNationals(group) === null ? withoutNumbers(group.scope ?? '') : '';
  const where = scope === '' ? '' : `, ${scope}`;
  const noun = unitOf(group, words);
  const units = narrowing === null ? noun : fill(words.narrowed, { narrowing, units: noun });
  if (happening === null) return `${units}${where}`;
  const said = words.happenings[happening.id] ?? happening.label;
  const label = agree(said, noun, words);
  if (point !== null) {
    const [part = '', period = ''] = point.split('-of-');
    const names = { part: words.parts[part] ?? part, period: words.periods[period] ?? period };
    return `${fill(words.point, { label, ...names })}${where}`;
  }
  const isBare = thing === null && narrowing === null;
  if (happening.course === 'state' && (group.claims.some(isLasting) || isFreed)) {
    return `${fill(isBare ? words.stillBare : words.still, { units, label })}${where}`;
  }
  if (happening.id === 'detained' && isFreed && isBare) {
    return `${fill(words.once, { label })}${where}`;
  }
  const ofPeople = thing === null ? words.ofPeople[happening.id] : undefined;
  return `${fill(words.plain, { units, label: ofPeople ?? label })}${where}`;
}

function fill(template: string, parts: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
}

/** Puts the ending that agrees with a noun where the label has a star. */
function agree(
  label: string,
  noun: string,
  { agreement, feminine, share, money }: LabelWords,
): string {
  const isOne = noun === share || noun === money;
  const ending = agreement[(isOne ? 0 : 2) + (feminine.test(noun) ? 1 : 0)] ?? '';
  return label.replaceAll('*', ending);
}

function unitOf(group: Group, words: LabelWords): string {
  const { subject, claims } = group;
  const { thing } = subject;
  if (thing === '%') return words.share;
  if (thing !== null && /^[A-Z]{3}$/.test(thing)) return words.money;
  if (thing === null) return findNationals(group) ?? words.people;
  const printed = claims.find(({ unit, role }) => unit !== null && role === 'body');
  const [noun = thing] = (printed?.unit ?? thing).split(' ').slice(-1);
  const plain = withoutNumbers(fold(noun) === thing ? noun : thing);
  if (plain === '') return words.units;
  const { plurals } = labelWords((printed ?? claims[0])?.language ?? 'en');
  const rule = plurals.find(([ending]) => ending.test(plain));
  return rule === undefined ? plain : plain.replace(rule[0], rule[1]);
}

function uniqueId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let next = 2; ; next++) {
    const numbered = `${id}-${next}`;
    if (!taken.has(numbered)) return numbered;
  }
}
