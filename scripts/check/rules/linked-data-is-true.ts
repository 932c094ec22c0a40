/** quote-is-verbatim and link-resolves, in JSON-LD: its quotations are slices of their sources, its addresses are the site's. */
import { lazyPlace } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { placeOf } from '../passages/locate.ts';
import type { Page } from '../passages/page.ts';
import type { LinkedData } from '../passages/read-json-ld.ts';
import type { StoryRecord } from '../record/story-record.ts';
import { addressIsOwn } from './link-resolves.ts';
import type { SiteMap } from './link-resolves.ts';
import { quoteIsVerbatim } from './quote-is-verbatim.ts';

/** Takes what the data scripts of a page say; `map` is `null` where the page may lead to what is gone. */
export function linkedDataIsTrue(
  { quotes, addresses }: LinkedData,
  page: Page,
  story: StoryRecord | null,
  map: SiteMap | null,
): readonly Finding[] {
  return [
    ...quotes.flatMap(({ element, quote, text }) =>
      quoteIsVerbatim(
        quote,
        text,
        story,
        lazyPlace(page.file, () => placeOf(page, element)),
      ),
    ),
    ...addresses
      .filter(({ address }) => map !== null && !addressIsOwn(address, map))
      .map(({ element, address }) => ({
        ...{ file: page.file, ...placeOf(page, element), ruleId: 'link-resolves' as const },
        ...{ reason: `"${address}" is no address of this site`, actual: address, expected: [] },
      })),
  ];
}
