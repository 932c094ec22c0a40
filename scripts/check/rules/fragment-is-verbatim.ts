/** fragment-is-verbatim: what a link asks a browser to find at the publisher's stands in a seed. */
import type { Finding } from '../finding.ts';
import { sourceOfQuotation } from '../passages/mark-quotations.ts';
import { placeOf } from '../passages/locate.ts';
import { attributeOf, elementsOf } from '../passages/page.ts';
import type { Page } from '../passages/page.ts';
import { gap } from '../record/source-record.ts';
import type { StoryRecord } from '../record/story-record.ts';

/** Takes a page and its story; gives a finding for each end of a `#:~:text=` (WICG Text Fragments) that no seed holds. */
export function fragmentIsVerbatim(page: Page, story: StoryRecord | null): readonly Finding[] {
  // Where articles are not at hand, nobody can say what they do not hold.
  if (story === null || hasGaps(story)) return [];
  return elementsOf(page).flatMap((element) =>
    textsOf(attributeOf(element, 'href') ?? '')
      .filter((text) => sourceOfQuotation(text, story) === null)
      .map((text) => ({
        file: page.file,
        ...placeOf(page, element, 'href'),
        ruleId: 'fragment-is-verbatim',
        reason: 'the link asks for words that no seed holds',
        actual: text,
        expected: [],
      })),
  );
}

function hasGaps({ sources }: StoryRecord): boolean {
  return [...sources.values()].some(({ text }) => text?.includes(gap));
}

/** The start and the end of each text directive; a prefix and a suffix count too. */
function textsOf(href: string): readonly string[] {
  const [, directives] = href.split(':~:');
  if (directives === undefined) return [];
  return directives
    .split('&')
    .filter((directive) => directive.startsWith('text='))
    .flatMap((directive) => directive.slice('text='.length).split(','))
    .map((part) => decode(part.replace(/^-|-$/gu, '')));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
