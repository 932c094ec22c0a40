/** Composes what the extractors found in an article into its claims. */
import type { Article, ExtractedClaim, Sentence } from '../../src/model/article.ts';
import { assignClaimIds } from './assign-claim-ids.ts';
import { extractDates, type DateMention } from './extract-dates.ts';
import { groupBySentence } from './group-by-sentence.ts';
import { makeQuote } from './make-quote.ts';

type Draft = Omit<ExtractedClaim, 'id'>;

/** Takes an article; gives its claims in the order of the text, dates of its header and dateline included. */
export function extractClaims(article: Article): readonly ExtractedClaim[] {
  const dates = groupBySentence(article.sentences, extractDates(article));
  const drafts = article.sentences.flatMap((sentence) =>
    (dates.get(sentence) ?? []).map((date) => draftDate(article, sentence, date)),
  );
  return assignClaimIds(
    article.source.id,
    drafts.sort((a, b) => a.start - b.start || a.end - b.end),
  );
}

function draftDate(article: Article, sentence: Sentence, date: DateMention): Draft {
  const { source, text } = article;
  return {
    source: source.id,
    file: source.file,
    text: date.text,
    start: date.start,
    end: date.end,
    quote: makeQuote(text, sentence),
    kind: 'date',
    value: null,
    low: null,
    high: null,
    modality: 'exact',
    unit: null,
    measure: null,
    scope: null,
    attributedTo: null,
    side: null,
    cue: null,
    asOf: null,
    event: date.event,
    flags: [...date.flags],
    predicate: null,
    role: sentence.role,
  };
}
