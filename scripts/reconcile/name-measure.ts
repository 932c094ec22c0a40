/** Names a measure: a short id for links and charts, and a plain label for readers. */
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

/** Takes the groups of a story; gives each a name of its own, in the same order. */
export function nameMeasures(groups: readonly Group[]): MeasureName[] {
  const taken = new Set<string>();
  const isFreed = groups.some(({ subject }) => subject.happening?.id === 'freed');
  return groups.map((group) => {
    const id = uniqueId(idOf(group), taken);
    taken.add(id);
    return { id, label: labelOf(group, isFreed), unit: unitOf(group) };
  });
}

function idOf({ subject, scope }: Group): string {
  const { happening, verb, thing, narrowing, point } = subject;
  const parts = [narrowing, thing === '%' ? 'share' : thing, happening?.id ?? verb, point, scope];
  const slug = toSlug(parts.filter((part) => part !== null).join(' '));
  return slug === '' ? 'count' : slug.slice(0, longestId).replace(/-$/, '');
}

/** Once some are free again, those detained were detained once. */
function labelOf(group: Group, isFreed: boolean): string {
  const { happening, point, thing, narrowing } = group.subject;
  const scope = findNationals(group) === null ? withoutNumbers(group.scope ?? '') : '';
  const where = scope === '' ? '' : `, ${scope}`;
  const units = [narrowing, unitOf(group)].filter(Boolean).join(' ');
  if (happening === null) return `${units}${where}`;
  if (point !== null) {
    return `${happening.label} at the ${point.replace('-of-', ' of the ')}${where}`;
  }
  const isBare = thing === null && narrowing === null;
  if (happening.course === 'state' && (group.claims.some(isLasting) || isFreed)) {
    return `${isBare ? '' : `${units} `}still ${happening.label}${where}`;
  }
  if (happening.id === 'detained' && isFreed && isBare) return `once detained${where}`;
  const label = thing === null ? (happening.labelOfPeople ?? happening.label) : happening.label;
  return `${units} ${label}${where}`;
}

function unitOf(group: Group): string {
  const { subject, claims } = group;
  const { thing } = subject;
  if (thing === '%') return 'share';
  if (thing !== null && /^[A-Z]{3}$/.test(thing)) return 'money';
  if (thing === null) return findNationals(group) ?? 'people';
  const printed = claims.find(({ unit, role }) => unit !== null && role === 'body')?.unit;
  const [noun = thing] = (printed ?? thing).split(' ').slice(-1);
  const plain = withoutNumbers(fold(noun) === thing ? noun : thing);
  return plain === '' ? 'units' : toPlural(plain);
}

function toPlural(noun: string): string {
  if (/(?:ss|[xz]|ch|sh)$/.test(noun)) return `${noun}es`;
  if (noun.endsWith('s')) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

function uniqueId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let next = 2; ; next++) {
    const numbered = `${id}-${next}`;
    if (!taken.has(numbered)) return numbered;
  }
}
