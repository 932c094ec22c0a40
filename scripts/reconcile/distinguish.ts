/** Makes labels of one story differ: a reader who meets two must see that they are two. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { Group } from './group-measures.ts';
import { withoutNumbers } from './plain-words.ts';
import { clauseAfter, clauseBefore, wordsBefore } from './words-around.ts';

/** Words of a source that are enough to tell two measures apart. */
const telling = 4;

const smallWords =
  /^(?:a|an|the|and|or|of|in|on|at|to|by|with|for|from|as|that|who|which|was|were|is|are|be|been|have|has|had|it|its|their|his|her|this|these|more|than|less|fewer|least|most|about|around|over|up|some|nearly|almost|only|just)$/i;

/**
 * Takes the groups of a story and the way to name one; gives a label for each, in order. Those that would have the
 * same are told apart by their sources' own words after the number, then before it, and at last by letters.
 */
export function distinguish(
  groups: readonly Group[],
  nameOf: (group: Group) => string,
): readonly string[] {
  const labels = groups.map(nameOf);
  const taken = new Set<string>();
  return groups.map((group, at) => {
    const label = labels[at] ?? '';
    const isShared = labels.filter((other) => other === label).length > 1;
    const choices = isShared ? [...wordingsOf(group, label), label] : [label];
    const found = choices.find((choice) => !taken.has(choice)) ?? lettered(label, taken);
    taken.add(found);
    return found;
  });
}

function wordingsOf({ claims }: Group, label: string): string[] {
  return claims.flatMap((claim) => wordsBeside(claim).map((words) => `${label} (${words})`));
}

/** Takes a claim; gives the words of its clause that say most of it, or none. */
export function tellingWords(claim: ExtractedClaim): string {
  return wordsBeside(claim)[0] ?? '';
}

function wordsBeside(claim: ExtractedClaim): string[] {
  const beside = [clauseAfter(claim, telling), clauseBefore(claim, telling)];
  return [...beside, wordsBefore(claim, telling + 1)]
    .map((words) => trim(withoutNumbers(words.join(' ')).split(' ')))
    .filter((words) => words !== '');
}

/** Small words at either end say nothing. */
function trim(words: readonly string[]): string {
  const first = words.findIndex((word) => !smallWords.test(word));
  const last = words.findLastIndex((word) => !smallWords.test(word));
  return first < 0 ? '' : words.slice(first, last + 1).join(' ');
}

function lettered(label: string, taken: ReadonlySet<string>): string {
  for (let letters = 'b'; ; letters += 'b') {
    const name = `${label} (${letters})`;
    if (!taken.has(name)) return name;
  }
}
