/** Says in a few words what a measure counts: "people freed", "still held", "fall in profit", "deaths per day". */
import type { LabelWords } from '../grammar/languages/label-words.ts';
import { perLanguage } from '../grammar/languages/languages.ts';
import { countingSet } from './counting-sets.ts';
import { isLasting } from './describe-claim.ts';
import { tellingWords } from './telling-words.ts';
import type { Group } from './group-measures.ts';
import { isMoney } from './is-money.ts';
import { happeningOfCount } from './lexicon.ts';
import { nameDeed } from './name-deed.ts';
import { nameUnitInFull } from './name-unit.ts';
import { withoutNumbers } from './plain-words.ts';
import { toPlural } from './to-plural.ts';
import { fold } from './words.ts';
import { wordsAfter } from './words-around.ts';

const lemmaOf = perLanguage(({ lemma }) => lemma);
const carrying = countingSet('auxiliaries');

/**
 * Takes a measure, whether people of its story were freed, and the words of the story's language; gives its label
 * without party and place. Once some are free again, those detained were detained once.
 */
export function nameCount(group: Group, isFreed: boolean, words: LabelWords): string {
  const { happening, thing, topic, change, narrowing, point } = group.subject;
  if (topic !== null) {
    const named = topicOf(group, topic, words);
    return change === null ? named : fill(words[change], { topic: named });
  }
  if (isMoney(thing) && happening?.labelOfMoney !== undefined)
    return words.ofMoney[happening.id] ?? happening.labelOfMoney;
  const alone = thing === null ? happening?.labelOfPeople : undefined;
  if (alone !== undefined) return words.ofPeople[happening?.id ?? ''] ?? alone;
  const noun = unitOf(group, words);
  if (happening === null) return nameUnknown(group, narrowed(group, noun, words));
  const isTime = happening.labelOfTime !== undefined && timeUnits.test(thing ?? '');
  const ofPeople = thing === null ? words.ofPeople[happening.id] : undefined;
  const said = isTime ? undefined : (ofPeople ?? words.happenings[happening.id]);
  const deed = said ?? happening.labelOfTime ?? happening.label;
  const label = agree(deed, noun, words);
  if (narrowing === 'rate')
    return `${fill(words.plain, { units: noun, label })} ${periodOf(group)}`;
  const units = narrowed(group, noun, words);
  if (isCase(group)) return units;
  if (point !== null) {
    const [part = '', period = ''] = point.split('-of-');
    const names = { part: words.parts[part] ?? part, period: words.periods[period] ?? period };
    return fill(words.point, { label, ...names });
  }
  const isBare = thing === null && narrowing === null;
  if (happening.course === 'state' && (group.claims.some(isLasting) || isFreed))
    return fill(isBare ? words.stillBare : words.still, { units, label });
  if (happening.id === 'detained' && isFreed && isBare) return fill(words.once, { label });
  return fill(words.plain, { units, label });
}

const timeUnits = /^(?:year|month|week|day|hour|minute)$/;

/** Where no happening is known, its sources' words say what is counted. */
function nameUnknown(group: Group, units: string): string {
  const { subject, claims, scope } = group;
  const { verb, thing } = subject;
  const isBare = verb === null && (thing === null || thing === '%' || isMoney(thing));
  const [claim] = claims;
  const said = isBare && claim !== undefined ? tellingWords(claim) : '';
  if (said === '' || said === scope || isClause(said, claim?.language ?? 'en'))
    return [units, nameDeed(group)].filter(Boolean).join(' ');
  const isOpen = claims.every(({ predicate }) => (predicate?.head ?? null) === null);
  return subject.isOpen && isOpen ? said : `${units} (${said})`;
}

/** "School took", "government has offered": words that are a clause make no name. */
function isClause(said: string, language: string): boolean {
  return said.split(' ').some((word) => {
    const form = lemmaOf(language)(word)?.form;
    return form === 'past' || form === 'present' || carrying(language).has(fold(word));
  });
}

/** "Suspected cases": where a word narrows it, the noun for the happening itself is the plainer one. */
function isCase({ subject, claims }: Group): boolean {
  const { happening, narrowing, thing } = subject;
  if (narrowing === null || narrowing === 'rate' || thing !== null || happening === null)
    return false;
  return claims.some(({ predicate, language }) => {
    const head = predicate?.head ?? null;
    return head !== null && happeningOfCount(head, language)?.id === happening.id;
  });
}

function unitOf(group: Group, words: LabelWords): string {
  if (!isCase(group)) return nameUnitInFull(group, words);
  const claim = group.claims.find(({ predicate }) => (predicate?.head ?? null) !== null);
  return claim === undefined ? words.people : toPlural(claim.predicate?.head ?? '', claim.language);
}

/** What only adds to a count is "new" of deaths and cases, "more" of people and things. */
function narrowed(group: Group, units: string, words: LabelWords): string {
  const { narrowing } = group.subject;
  if (narrowing === null || narrowing === 'rate') return units;
  const isMore = narrowing === 'new' && !isCase(group);
  return fill(words.narrowed, { narrowing: isMore ? words.more : narrowing, units });
}

/** "per day", in the source's words. */
function periodOf({ claims: [claim] }: Group): string {
  const [first = '', second = ''] = claim === undefined ? [] : wordsAfter(claim, 2);
  return withoutNumbers(
    /^(?:an?|per|por|par|each|every|cada|chaque)$/.test(first) ? `${first} ${second}` : first,
  );
}

function topicOf({ subject: { thing }, claims }: Group, topic: string, words: LabelWords): string {
  const printed = claims.map(({ predicate }) => predicate?.topic ?? '').find((one) => one !== '');
  const name = withoutNumbers(printed ?? topic);
  return name === '' ? (isMoney(thing) ? words.money : words.share) : name;
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
