/** Composes what the extractors found in an article into its claims. */
import type { Article, ExtractedClaim, Sentence, Span } from '../../src/model/article.ts';
import { assignClaimIds, type Draft } from './assign-claim-ids.ts';
import { extractDates, type DateMention } from './extract-dates.ts';
import { extractPredicate } from './extract-predicates.ts';
import { extractQuantities, type Quantity } from './extract-quantities.ts';
import { extractSpeakers, type Attribution } from './extract-speakers.ts';
import { extractTelling } from './extract-tellings.ts';
import { findAsOf } from './find-as-of.ts';
import { findWholes } from './find-wholes.ts';
import { flagText } from './flag-text.ts';
import { groupBySentence } from './group-by-sentence.ts';
import { makeQuote } from './make-quote.ts';

type Unnamed = Draft['claim'];

/** Everything found in one sentence. */
interface Findings {
  readonly sentence: Sentence;
  readonly quote: Unnamed['quote'];
  readonly isTable: boolean;
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly attributions: readonly Attribution[];
}

/** No sentence of prose has as many numbers; a table that lost its line ends has, and there no verb or date governs a number. */
const mostNumbers = 100;

/** Takes an article; gives its claims in the order of the text, dates of its header and dateline included. */
export function extractClaims(article: Article): readonly ExtractedClaim[] {
  const drafts = groupFindings(article).flatMap((findings) => [
    ...findings.dates.map((date) => draftDate(article, findings, date)),
    ...findings.quantities
      .filter((quantity) => !isDate(quantity, findings.dates))
      .filter((quantity) => !isDenial(quantity) || isSaid(quantity, findings.attributions))
      .map((quantity) => draftQuantity(article, findings, quantity))
      .filter(({ claim }) => !isBareSingle(claim)),
  ]);
  const claims = assignClaimIds(
    article.source.id,
    drafts.sort(({ claim: a }, { claim: b }) => a.start - b.start || a.end - b.end),
  );
  return findWholes(claims);
}

function groupFindings(article: Article): readonly Findings[] {
  const { sentences, text } = article;
  const dates = groupBySentence(sentences, extractDates(article));
  const quantities = groupBySentence(sentences, extractQuantities(article));
  const attributions = groupBySentence(sentences, extractSpeakers(article));
  return sentences.map((sentence) => {
    const counted = quantities.get(sentence)?.filter(beginsIn(sentence)) ?? [];
    const dated = dates.get(sentence)?.filter(beginsIn(sentence)) ?? [];
    const found = {
      dates: dated.filter((date) => !isMeasured(date, counted)),
      quantities: counted,
      attributions: attributions.get(sentence) ?? [],
    };
    const isTable = found.dates.length + found.quantities.length > mostNumbers;
    return { sentence, quote: makeQuote(text, sentence), isTable, ...found };
  });
}

/** What runs over the end of a sentence that was cut for its length belongs to the first part. */
function beginsIn(sentence: Span): (span: Span) => boolean {
  return ({ start }) => start >= sentence.start && start < sentence.end;
}

/** What a unit measures is no year: "a hall of 1520 sq m". */
const measured: readonly Quantity['kind'][] = ['measure', 'money', 'percent'];

function isMeasured(date: Span, quantities: readonly Quantity[]): boolean {
  return quantities.some(({ number, kind }) => measured.includes(kind) && overlaps(number, date));
}

/** The number of a date is no quantity; a duration is one beside the date it leads to ("five days after …"). */
function isDate({ number, kind }: Quantity, dates: readonly Span[]): boolean {
  return kind !== 'duration' && dates.some((date) => overlaps(number, date));
}

/** What nobody is quoted as denying is no denial: "no arrests were made" may change within the hour. */
function isDenial({ flags }: Quantity): boolean {
  return flags.includes('denial');
}

/** "One of them" says something of a set only where it says who was with her. */
function isBareSingle({ flags, unit, predicate }: Unnamed): boolean {
  return flags.includes('single') && unit === null && predicate?.companion == null;
}

function isSaid({ number }: Quantity, attributions: readonly Attribution[]): boolean {
  return attributions.some((said) => said.attributedTo !== null && overlaps(said, number));
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function draftDate(article: Article, findings: Findings, date: DateMention): Draft {
  const { sentence } = findings;
  const isTold = sentence.role !== 'header' && sentence.role !== 'dateline';
  const counted = { ...date, head: null, modifiers: [], partitive: false };
  const claim: Unnamed = {
    ...draftCommon(article, findings, date),
    kind: 'date',
    value: null,
    low: null,
    high: null,
    modality: 'exact',
    unit: null,
    asOf: null,
    event: date.event,
    flags: [
      ...(isTold ? date.flags : keepCalendar(date.flags)),
      ...flagText(findings.quote.exact, date.text),
    ],
    predicate: isTold && !findings.isTable ? extractPredicate(article, sentence, counted) : null,
    telling: isTold && !findings.isTable ? extractTelling(article, sentence, date) : null,
  };
  return { claim, number: date.text };
}

/** A page may be updated after it was published; of the slips of its head only those against the calendar are any. */
function keepCalendar(flags: readonly string[]): readonly string[] {
  return flags.filter((flag) => flag !== 'slip:afterPublication' && flag !== 'slip:tense');
}

function draftQuantity(article: Article, findings: Findings, quantity: Quantity): Draft {
  const { kind, value, low, high, modality, unit, flags } = keepFinite(quantity);
  const { isTable } = findings;
  const claim: Unnamed = {
    ...draftCommon(article, findings, quantity),
    kind,
    value,
    low,
    high,
    modality,
    unit,
    asOf: findAsOf(article, quantity.number, isTable ? [] : findings.dates),
    event: null,
    flags: [...flags, ...flagText(findings.quote.exact, quantity.text)],
    predicate: isTable ? null : extractPredicate(article, findings.sentence, quantity),
    telling: isTable ? null : extractTelling(article, findings.sentence, quantity),
  };
  const { start, end } = isDenial(quantity) ? quantity : quantity.number;
  const isRest = flags.includes('complement');
  return { claim, number: article.text.slice(isRest ? quantity.start : start, end) };
}

/** A number past what a double holds ("1e308 million") has no value in JSON; the words stay, with a flag. */
function keepFinite(quantity: Quantity): Quantity {
  const isSafe = [quantity.value, quantity.low, quantity.high].every(
    (value) => value === null || Number.isFinite(value),
  );
  if (isSafe) return quantity;
  const flags = [...quantity.flags, 'unreadable'];
  return { ...quantity, value: null, low: null, high: null, flags };
}

type Common = 'source' | 'file' | 'text' | 'start' | 'end' | 'quote' | 'role' | 'language';
type Voice = 'attributedTo' | 'side' | 'cue';

function draftCommon(
  { source, text }: Article,
  { sentence, quote, attributions }: Findings,
  span: Span & { readonly text: string; readonly number?: Span },
): Pick<Unnamed, Common | Voice | 'measure' | 'scope'> {
  const { start, end } = span;
  const said = attributions.find((attribution) => overlaps(attribution, span.number ?? span));
  return {
    source: source.id,
    file: source.file,
    text: span.text,
    start,
    end,
    quote: end <= quote.end ? quote : makeQuote(text, { start: sentence.start, end }),
    measure: null,
    scope: null,
    attributedTo: said?.attributedTo ?? null,
    side: said?.side ?? null,
    cue: said?.cue ?? null,
    role: sentence.role,
    language: source.language,
  };
}
