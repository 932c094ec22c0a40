/** Turns the slips that were flagged into disagreements of a source with the calendar or itself. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { Disagreement } from '../../src/model/disagreement.ts';
import { perLanguage } from '../grammar/languages/languages.ts';

const prefix = 'slip:';

/** Slips of a sentence that holds more than one of the claims. */
const shared: ReadonlySet<string> = new Set(['sum', 'share']);

const summaries = perLanguage(({ statements }) => statements.slips);

/** Takes the claims of a story and its language; gives one slip for each flag, or for all of a sentence that slip together. */
export function findSlips(claims: readonly ExtractedClaim[], language: string): Disagreement[] {
  const words = summaries(language);
  const slips = claims.flatMap((claim) =>
    claim.flags
      .filter((flag) => flag.startsWith(prefix))
      .map((flag) => ({ claim, name: flag.slice(prefix.length) })),
  );
  const together = Map.groupBy(slips, ({ claim: { id, source, quote }, name }) =>
    JSON.stringify([name, shared.has(name) ? [source, quote.start] : id]),
  );
  return [...together.values()].flatMap((own): Disagreement[] => {
    const [first] = own;
    if (first === undefined) return [];
    const { claim, name } = first;
    return [
      {
        id: `slip-${claim.id}${name === 'weekday' ? '' : `-${name.toLowerCase()}`}`,
        measure: claim.measure,
        kind: 'slip',
        severity: 'hard',
        claims: own.map(({ claim: { id } }) => id),
        summary: words[name] ?? words['other'] ?? '',
      },
    ];
  });
}
