/** number-equals-claim: what is printed is what the claim, sum, count, source or note behind it says. */
import type { NumberMention } from '../../grammar/number-mention.ts';
import { evaluateCalc } from '../calc/evaluate-calc.ts';
import type { Finding } from '../finding.ts';
import type { Passage } from '../passages/passage.ts';
import type { StoryRecord } from '../record/story-record.ts';
import { dropEllipses, foldText } from '../text/fold-text.ts';
import type { PlainNumber } from '../text/read-numbers.ts';
import type { Word } from '../text/words.ts';
import { calendarNames } from '../vouch/calendar-names.ts';
import { explainNumbers } from '../vouch/unexplained-numbers.ts';
import { factsOf } from '../vouch/facts.ts';
import { describeVouch } from '../vouch/describe-vouch.ts';
import { readVouched } from '../vouch/read-vouched.ts';
import type { Vouch } from '../vouch/vouch.ts';

/** Takes a passage and what the grammar finds in it; gives a finding for each number that its vouch does not allow. */
export function numberEqualsClaim(
  passage: Passage,
  mentions: readonly NumberMention[],
): readonly Finding[] {
  const vouches = new Set(passage.pieces.map(({ vouch }) => vouch));
  return [...vouches].flatMap((vouch) => (vouch === null ? [] : judge(passage, vouch, mentions)));
}

function judge(
  passage: Passage,
  vouch: Vouch,
  mentions: readonly NumberMention[],
): readonly Finding[] {
  const { story, language } = passage;
  const isQuoted = vouch.quote !== null && passage.kind !== 'attribute';
  if (story === null || isQuoted) return [];
  const text = textUnder(passage, vouch);
  // What is not there vouches for nothing: `claim-exists` says so, once.
  const isUnknown =
    vouch.claims.some((id) => !story.claims.has(id)) ||
    (vouch.calc !== null && !('meaning' in evaluateCalc(vouch.calc, story)));
  if (isUnknown || isOwnQuote(text, vouch, story)) return [];
  const facts = factsOf(vouch, story, language);
  const { numbers, unexplained, used, left } = explainNumbers(text, language, facts);
  const finding = (start: number, reason: string, actual: string): Finding => ({
    file: passage.file,
    ...passage.placeAt(start),
    ruleId: 'number-equals-claim',
    reason,
    actual,
    expected: describeVouch(vouch, story),
  });
  const { misread, fitting } = isOwnText(text, vouch, story)
    ? { misread: [], fitting: [] }
    : readVouched(passage, vouch, story, mentions);
  const misreadings = misread.map(({ start, text, means }) =>
    finding(start, `“${text}” means ${means}, which is not what vouches for it`, text),
  );
  const wrong = unexplained
    .filter((number) => !fitting.some((mention) => isReadAs(number, mention)))
    .map(({ start, text }) => finding(start, `"${text}" is not what vouches for it`, text));
  if (wrong.length > 0) return wrong;
  const misnamed = wrongNames(left, vouch, story, language).map(({ start, word }) =>
    finding(start, `“${word}” is not of the date that vouches for it`, word),
  );
  if (passage.kind !== 'attribute' || numbers === 0) return [...misreadings, ...misnamed];
  const unused = vouch.claims
    .filter((id) => story.claims.has(id) && !used.has(id))
    .map((id) => finding(0, `"${id}" vouches for this text, which does not hold its number`, id));
  return [...misreadings, ...unused];
}

/**
 * True where both readings find the same number in the same place; fractions may be read in per cent. A number within
 * another is no number of its own: the "four" of "one in four".
 */
function isReadAs({ start, end, values }: PlainNumber, mention: NumberMention): boolean {
  const { number, value, low, high } = mention;
  if (number.start < start && end === number.end) return true;
  if (number.start === start && end < number.end) return true;
  const read = [value, low, high].filter((one) => one !== null);
  return (
    start < number.end &&
    end > number.start &&
    values.some((one) => read.includes(one) || read.includes(one * 100))
  );
}

/** Shorter texts are numbers with their units, and have to be the claim's own. */
const fewestWords = 5;

/** A sentence of the claim's quote, verbatim, proves all its numbers, not the claim's alone. */
function isOwnQuote(text: string, { claims }: Vouch, story: StoryRecord): boolean {
  const printed = dropEllipses(foldText(text));
  if (printed.split(' ').length < fewestWords) return false;
  return claims.some((id) =>
    foldText(story.claims.get(id)?.claim.quote.exact ?? '').includes(printed),
  );
}

/** A claim's own words say what it says, in whatever language the page around them is. */
function isOwnText(text: string, { claims }: Vouch, story: StoryRecord): boolean {
  const printed = foldText(text).trim();
  return claims.some((id) => foldText(story.claims.get(id)?.claim.text ?? '').trim() === printed);
}

/** In the words of a date alone, a weekday or a month that is not the date's own. */
function wrongNames(
  left: readonly Word[],
  { claims }: Vouch,
  story: StoryRecord,
  language: string,
): readonly Word[] {
  const isDate = claims.every((id) => story.claims.get(id)?.claim.kind === 'date');
  if (!isDate || claims.length === 0) return [];
  const { months, weekdays } = calendarNames(language);
  return left.filter(({ word }) => months.has(word) || weekdays.has(word));
}

/** The passage with everything blanked that the vouch does not answer for, so that offsets stay. */
function textUnder({ text, pieces }: Passage, vouch: Vouch): string {
  return pieces
    .map((piece) => {
      const own = text.slice(piece.start, piece.end);
      return piece.vouch === vouch ? own : ' '.repeat(own.length);
    })
    .join('');
}
