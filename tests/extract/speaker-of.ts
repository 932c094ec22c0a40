/** Asks who says something in an invented text. */
import { expect } from 'vitest';
import { extractSpeakers } from '../../scripts/extract/extract-speakers.ts';
import { articleOf } from './article-of.ts';

/** Who says `words`, with side and cue; `null` where nobody does. */
export function speakerOf(words: string, text: string, language = 'en') {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`invalid words: ${words}`);
  const found = extractSpeakers(articleOf(text, language)).filter(
    ({ start, end }) => start < at + words.length && at < end,
  );
  expect(found.length).toBeLessThanOrEqual(1);
  const [one] = found;
  return one === undefined ? null : [one.attributedTo, one.side, one.cue];
}
