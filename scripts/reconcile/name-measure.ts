/** Names a measure: a short id for links and charts, and a plain label for readers. */
import type { LabelWords } from '../grammar/languages/label-words.ts';
import { perLanguage } from '../grammar/languages/languages.ts';
import { distinguish } from './distinguish.ts';
import { findNationals } from './find-nationals.ts';
import type { Group } from './group-measures.ts';
import { nameCount } from './name-count.ts';
import { nameUnit } from './name-unit.ts';
import { withoutNumbers } from './plain-words.ts';
import { toSlug } from './words.ts';

/** Characters of an id that is still typable. */
const longestId = 60;

export interface MeasureName {
  readonly id: string;
  /** No other measure of the story has it. */
  readonly label: string;
  /** What is counted, plural. */
  readonly unit: string;
}

const labelWords = perLanguage(({ labels }) => labels);

/** Takes the groups of a story and its BCP 47 language; gives each a name of its own, in the same order. */
export function nameMeasures(groups: readonly Group[], language: string): MeasureName[] {
  const taken = new Set<string>();
  const words = labelWords(language);
  const isFreed = groups.some(({ subject }) => subject.happening?.id === 'freed');
  const labels = distinguish(groups, (group) => labelOf(group, isFreed, words));
  return groups.map((group, at) => {
    const id = uniqueId(idOf(group), taken);
    taken.add(id);
    return { id, label: labels[at] ?? id, unit: nameUnit(group, words) };
  });
}

function idOf({ subject, scope }: Group): string {
  const { happening, verb, thing, topic, change, narrowing, point, actor } = subject;
  const counted = thing === '%' && topic?.startsWith('share') !== true ? 'share' : thing;
  const parts = [narrowing, counted, change, topic, happening?.id ?? verb, point, actor, scope];
  const slug = toSlug([...new Set(parts)].filter((part) => part !== null).join(' '));
  return slug === '' ? 'count' : slug.slice(0, longestId).replace(/-$/, '');
}

function labelOf(group: Group, isFreed: boolean, words: LabelWords): string {
  const { actor, happening, verb, topic } = group.subject;
  const scope = findNationals(group) === null ? withoutNumbers(group.scope ?? '') : '';
  const name = withoutNumbers(actor ?? '');
  const isDone = topic === null && (happening !== null || verb !== null);
  const by = name === '' ? '' : isDone ? words.by.replace('{name}', name) : `, ${name}`;
  const where = scope === '' ? '' : `, ${scope}`;
  return `${nameCount(group, isFreed, words)}${by}${where}`;
}

function uniqueId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let next = 2; ; next++) {
    const numbered = `${id}-${next}`;
    if (!taken.has(numbered)) return numbered;
  }
}
