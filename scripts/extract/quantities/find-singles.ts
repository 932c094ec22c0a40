/** Finds one person counted beside others in words without a number: "a child was also freed", "one of them", "one death". */
import { nounKinds } from '../../grammar/en/noun-kinds.ts';
import { perLanguage } from '../../grammar/languages/languages.ts';
import type { Passage } from './passage.ts';
import type { Quantity } from './quantity.ts';

/** Words from an article to its noun. */
const reach = 3;

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean));

const english = toSet(nounKinds.people);

const lexiconOf = perLanguage(({ tag, counting, speech: { classes }, numbers, happenings }) => ({
  articles: new Set(
    [...toSet(classes.indefinite)].filter((word) => /^(?:an?|un|ein|um)/.test(word)),
  ),
  people: new Set([...(tag === 'en' ? english : []), ...toSet(counting.carried)]),
  joining: toSet(counting.joining),
  events: toSet(
    Object.values(happenings)
      .map(({ counts = '' }) => counts)
      .join(' '),
  ),
  ones: new Set(Object.keys(numbers.numberWords).filter((word) => numbers.numberWords[word] === 1)),
  anaphors: toSet(`${classes.group} ${classes.relative}`),
}));

/** Takes a passage; gives its singles, kind `count`, value 1, flag `single`, in order. */
export function findSingles(passage: Passage): Quantity[] {
  const { tokens, language } = passage;
  const lexicon = lexiconOf(language);
  const isJoined = tokens.some(({ key }) => lexicon.joining.has(key));
  return tokens.flatMap((token, at) => {
    if (lexicon.ones.has(token.key)) {
      const isOfThem =
        passage.nouns.isOf(tokens[at + 1]?.key) && lexicon.anaphors.has(tokens[at + 2]?.key ?? '');
      if (isOfThem) return [toQuantity(passage, at, at + 3, null)];
      const next = tokens[at + 1];
      if (next?.type === 'word' && lexicon.events.has(next.key))
        return [toQuantity(passage, at, at + 2, next.key)];
    }
    if (!isJoined || !lexicon.articles.has(token.key)) return [];
    for (let to = at + 1; to <= at + reach; to += 1) {
      const noun = tokens[to];
      if (noun?.type !== 'word' || passage.nouns.isStop(noun.key)) return [];
      if (lexicon.people.has(noun.key)) return [toQuantity(passage, at, to + 1, noun.key)];
    }
    return [];
  });
}

function toQuantity(
  { text, offset, tokens, sentence }: Passage,
  from: number,
  to: number,
  head: string | null,
): Quantity {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return {
    start: start + offset,
    end: end + offset,
    text: text.slice(start, end),
    number: { start: start + offset, end: end + offset },
    value: 1,
    low: 1,
    high: 1,
    modality: 'exact',
    kind: 'count',
    unit: head,
    flags: ['single'],
    head,
    modifiers: [],
    partitive: false,
    sentence,
  };
}
