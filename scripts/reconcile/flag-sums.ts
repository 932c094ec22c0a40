/** Flags numbers of one sentence that cannot all be right: parts that miss their whole, names that miss their count, shares beyond a whole. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import { comparingSet } from './comparing-set.ts';
import { countingSet } from './counting-sets.ts';
import { isOfKind } from './kind-of.ts';
import { fold, wordsOf } from './words.ts';

/** Whole numbers that a list of names is read beside: longer lists are cut short. */
const longestList = 9;

/** Shares are rounded, each by itself. */
const largestShares = 101;

const sumBefore = /^[^,;:.()\d–—]{0,60}(?:,|:|\s\(|\s[–—])\s?$/u;
const joint = /^(?:,\s|,?\s(?:and|e|et|und|y)\s)$/;
const closing = /^\s*(?:[.,;:)–—]|$)/;
const taken = /(?:^|\s)(?:of|de|sur|von)\s(?:the\s|les\s|los\s|las\s)?$/i;
const listBefore = /^(?:\s\p{L}+){0,3}(?::|\s\(|\s[–—])\s?/u;
const fullName =
  /^\p{Lu}[\p{L}'’.-]*(?:\s(?:al|bin|da|de|del|dos|la|van|von))*(?:\s\p{Lu}[\p{L}'’.-]*)+$/u;

const opposites = comparingSet('opposites');
const anyPeople = countingSet('anyPeople');

/** Takes the claims of a story; gives them with "slip:sum", "slip:list" and "slip:share" where a sentence is at odds with itself. */
export function flagSums(claims: readonly ExtractedClaim[]): readonly ExtractedClaim[] {
  const slips = new Map<ExtractedClaim, string>();
  const sentences = Map.groupBy(claims.filter(isExact), ({ source, quote }) =>
    JSON.stringify([source, quote.start]),
  );
  for (const own of sentences.values()) {
    for (const claim of own.flatMap((_, at) => wrongSum(own.slice(at)))) slips.set(claim, 'sum');
    for (const claim of own.filter(isWrongList)) slips.set(claim, 'list');
    for (const claim of wrongShares(own)) slips.set(claim, 'share');
  }
  return claims.map((claim) => {
    const slip = slips.get(claim);
    return slip === undefined ? claim : { ...claim, flags: [...claim.flags, `slip:${slip}`] };
  });
}

function isExact({ kind, modality, value, role }: ExtractedClaim): boolean {
  const isNumber = kind === 'count' || kind === 'percent';
  return isNumber && modality === 'exact' && value !== null && role === 'body';
}

/** The first claim and those that follow it as its parts, where they do not add up to it: "12 dead, 5 men and 6 women". */
function wrongSum([whole, ...rest]: readonly ExtractedClaim[]): ExtractedClaim[] {
  const [first] = rest;
  if (whole?.kind !== 'count' || first === undefined || !sumBefore.test(between(whole, first)))
    return [];
  if (taken.test(before(whole)) || !(whole.unit === null || isOfPeople(whole))) return [];
  const last = rest.findIndex((part, at) => {
    const next = rest[at + 1];
    return next === undefined || !joint.test(between(part, next));
  });
  const parts = rest.slice(0, last + 1);
  const units = new Set(parts.map(({ unit }) => unit));
  const arePeople = parts.every((part) => part.kind === 'count' && isOfPeople(part));
  const isWhole = parts.length > 1 && arePeople && units.size === parts.length;
  const end = parts.at(-1);
  if (!isWhole || units.has(whole.unit) || end === undefined || !closing.test(after(end)))
    return [];
  const sum = parts.reduce((total, { value }) => total + (value ?? 0), 0);
  return sum === whole.value ? [] : [whole, ...parts];
}

/** "Three drivers: Ana Ruiz, Bo Lind, Cy Tran and Di Moss"; only full names, since "Trinidad and Tobago" is one. */
function isWrongList(claim: ExtractedClaim): boolean {
  const rest = after(claim);
  const [lead] = listBefore.exec(rest) ?? [];
  if (lead === undefined || claim.kind !== 'count' || (claim.value ?? 0) > longestList)
    return false;
  const [list = ''] = rest.slice(lead.length).split(/[;)–—]/, 1);
  const names = list
    .trimEnd()
    .replace(/\.$/, '')
    .split(/,\s(?:(?:and|e|et|und|y)\s)?|\s(?:and|e|et|und|y)\s/);
  return (
    names.length > 1 && names.every((name) => fullName.test(name)) && names.length !== claim.value
  );
}

/** "62 percent for and 51 percent against". */
function wrongShares(own: readonly ExtractedClaim[]): readonly ExtractedClaim[] {
  const shares = own.filter(({ kind }) => kind === 'percent');
  const [one, other] = shares;
  if (one === undefined || other === undefined || shares.length > 2) return [];
  const sum = (one.value ?? 0) + (other.value ?? 0);
  const first = wordsOf(fold(between(one, other)));
  const [clause = ''] = after(other).split(/[,;:.()–—]/, 1);
  const second = wordsOf(fold(clause)).slice(0, 4);
  const areOpposed = [...opposites(one.language)].some((pair) => {
    const [pro = '', contra = ''] = pair.split('/');
    return first.slice(0, 4).includes(pro) && second.includes(contra);
  });
  return areOpposed && sum > largestShares ? shares : [];
}

function isOfPeople({ unit, language }: ExtractedClaim): boolean {
  const words = wordsOf(fold(unit ?? ''));
  return words.some((word) => isOfKind(word, 'people') || anyPeople(language).has(word));
}

function between(a: ExtractedClaim, b: ExtractedClaim): string {
  return a.quote.exact.slice(a.end - a.quote.start, Math.max(a.end, b.start) - a.quote.start);
}

function before({ quote, start }: ExtractedClaim): string {
  return quote.exact.slice(0, Math.max(0, start - quote.start));
}

function after({ quote, end }: ExtractedClaim): string {
  return quote.exact.slice(Math.max(0, end - quote.start));
}
