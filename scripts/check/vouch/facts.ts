/** What a vouch allows to be printed: word sequences and numbers, each with the id that allows it. */
import type { Claim } from '../../../src/model/claim.ts';
import { collections } from '../record/story-record.ts';
import type { SourceRecord, StoryRecord } from '../record/story-record.ts';
import { wordsOf } from '../text/words.ts';
import { dateWords } from './date-words.ts';
import type { Days } from './date-words.ts';
import { evaluateCalc } from '../calc/evaluate-calc.ts';
import { isPercent } from '../calc/unit-of-claim.ts';
import type { Vouch } from './vouch.ts';

/** `words` allow a whole sequence, where `once` a single time, and only where `once` is set within a date; `values` allow numbers in this order, where `alone` only as all that is printed. */
export type Fact =
  | { readonly by: string; readonly words: readonly string[]; readonly once?: boolean }
  | { readonly by: string; readonly values: readonly number[]; readonly alone: boolean };

/** Gives the facts behind a vouch; ids that do not exist give none (`claim-exists` names them). */
export function factsOf(vouch: Vouch, story: StoryRecord, language: string): readonly Fact[] {
  const claims = vouch.claims.flatMap((id) => {
    const record = story.claims.get(id);
    return record === undefined ? [] : known(record.claim, language, claimFacts);
  });
  const source = vouch.source === null ? undefined : story.sources.get(vouch.source);
  return [
    ...claims,
    ...(vouch.calc === null ? [] : calcFacts(vouch.calc, story)),
    ...(vouch.count === null ? [] : countFacts(vouch.count, story)),
    ...(source === undefined ? [] : known(source, language, sourceFacts)),
    ...(vouch.furniture === null ? [] : furnitureFacts(vouch, story, language)),
  ];
}

/** How many entries a collection of the story has; `null` for a name that is no collection. */
export function countOf(name: string, story: StoryRecord): number | null {
  const collection = collections.find((one) => one === name);
  if (collection === undefined) return null;
  const entries = story[collection];
  return 'size' in entries ? entries.size : entries.length;
}

/** Why a number may be furniture, each with what it must equal. */
export const furnitureReasons: Readonly<Record<string, string>> = {
  note: 'the number of the note that it leads to or stands at',
  published: 'a date of the explainer’s front matter: first published or updated',
  desk: 'words of the story’s desk.yaml, a key or a value as it stands there',
  address: 'the address of a page or file of this site',
  'code-height': 'the height that the embed states of itself at some width',
  'code-width': 'the width of a frame: all of the column, or one for which the height is known',
  drawing: 'the markup of the chart’s drawing, as its file holds it',
};

const listed = new WeakMap<object, Map<string, readonly Fact[]>>();

/** The facts of a claim or a source are the same wherever it is cited. */
function known<Named extends object>(
  named: Named,
  language: string,
  list: (named: Named, language: string) => readonly Fact[],
): readonly Fact[] {
  const byLanguage = listed.get(named) ?? new Map<string, readonly Fact[]>();
  listed.set(named, byLanguage);
  const facts = byLanguage.get(language) ?? list(named, language);
  byLanguage.set(language, facts);
  return facts;
}

function claimFacts(claim: Claim, language: string): readonly Fact[] {
  const by = claim.id;
  const printed = [claim.text, claim.attributedTo, claim.scope, claim.unit, claim.asOf?.text];
  const facts: Fact[] = printed
    .filter((text) => text !== null && text !== undefined)
    .map((text) => ({
      by,
      words: wordList(text),
      ...(claim.kind === 'date' ? { once: false } : {}),
    }));
  const ends = [claim.low, claim.high].filter((end) => end !== null);
  const isRange = claim.value === null && ends.length === 2 && claim.low !== claim.high;
  if (claim.value !== null) facts.push({ by, values: [claim.value], alone: false });
  if (claim.value !== null && isPercent(claim))
    facts.push({ by, values: [claim.value / 100], alone: false });
  // One end of a range is not what it says: where it may stand alone, nobody could tell which.
  if (isRange) facts.push({ by, values: ends, alone: false });
  else for (const end of ends) facts.push({ by, values: [end], alone: false });
  if (claim.event !== null) {
    facts.push({ by, words: wordList(claim.event.from), once: false });
    facts.push(...dayFacts(by, claim.event, language));
    facts.push(...soloDays(by, claim.event));
  }
  if (claim.asOf !== null) facts.push(...dayFacts(by, claim.asOf, language));
  return facts;
}

function dayFacts(by: string, days: Days, language: string): readonly Fact[] {
  return dateWords(days, language).map((words) => ({ by, ...words }));
}

/** A tick of a time axis may be the day or the year alone. */
function soloDays(by: string, { from, to }: Days): readonly Fact[] {
  if (from !== to) return [];
  return [from.slice(8), from.slice(0, 4)].map((part) => ({
    by,
    values: [Number(part)],
    alone: true,
  }));
}

function calcFacts(by: string, story: StoryRecord): readonly Fact[] {
  const result = evaluateCalc(by, story);
  if (!('meaning' in result)) return [];
  const { low, high } = result.meaning;
  const ends = [...new Set([low, high])].filter((end) => end !== null);
  // "Half" is read as 0.5 of what is 50 per cent.
  const forms = result.isPercent ? [ends, ends.map((end) => end / 100)] : [ends];
  return forms.filter(({ length }) => length > 0).map((values) => ({ by, values, alone: false }));
}

function countFacts(name: string, story: StoryRecord): readonly Fact[] {
  const count = countOf(name, story);
  return count === null ? [] : [{ by: name, values: [count], alone: false }];
}

function sourceFacts({ source, path }: SourceRecord, language: string): readonly Fact[] {
  const { id, title, publisher, url, file, sha256, published } = source;
  const host = url === null ? null : URL.parse(url)?.host;
  const printed = [id, title, publisher, url, host, file, path, sha256, 'SHA-256', published?.text];
  const words = printed
    .filter((text) => text !== null && text !== undefined)
    .map((text) => ({ by: source.id, words: wordList(text) }));
  const date = published?.date;
  if (date === undefined) return words;
  return [...words, ...dayFacts(source.id, { from: date, to: date }, language)];
}

function furnitureFacts(vouch: Vouch, story: StoryRecord, language: string): readonly Fact[] {
  const by = vouch.furniture ?? '';
  if (by === 'note' || by === 'address' || by === 'drawing' || by.startsWith('code-')) {
    return vouch.target === null ? [] : [{ by, words: wordList(vouch.target) }];
  }
  if (by === 'desk') return story.desk.map((text) => ({ by, words: wordList(text) }));
  if (by !== 'published' || story.dates === null) return [];
  const { published, updated } = story.dates;
  const dates = { published: [published], updated: [updated] }[vouch.target ?? ''];
  return (dates ?? [published, updated]).flatMap((date) =>
    dayFacts(by, { from: date, to: date }, language),
  );
}

function wordList(text: string): readonly string[] {
  return wordsOf(text).map(({ word }) => word);
}
