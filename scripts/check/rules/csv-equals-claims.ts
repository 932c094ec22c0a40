/** csv-equals-claims: every cell of a table of claims is what content/ states of its claim. */
import type { Claim } from '../../../src/model/claim.ts';
import type { Source } from '../../../src/model/source.ts';
import type { Finding } from '../finding.ts';
import type { BuiltFile } from '../site/built-file.ts';
import { readCsv } from '../text/read-csv.ts';

/** What each column holds, read from the claim independently of what wrote the file. */
const columns: Readonly<
  Record<string, (claim: Claim, source: Source | undefined) => string | number | null | undefined>
> = {
  id: ({ id }) => id,
  source: ({ source }) => source,
  file: ({ file }) => file,
  text: ({ text }) => text,
  kind: ({ kind }) => kind,
  value: ({ value }) => value,
  low: ({ low }) => low,
  high: ({ high }) => high,
  modality: ({ modality }) => modality,
  unit: ({ unit }) => unit,
  measure: ({ measure }) => measure,
  scope: ({ scope }) => scope,
  attributedTo: ({ attributedTo }) => attributedTo,
  side: ({ side }) => side,
  cue: ({ cue }) => cue,
  asOfFrom: ({ asOf }) => asOf?.from,
  asOfTo: ({ asOf }) => asOf?.to,
  eventFrom: ({ event }) => event?.from,
  eventTo: ({ event }) => event?.to,
  start: ({ start }) => start,
  end: ({ end }) => end,
  quote: ({ quote }) => quote.exact,
  flags: ({ flags }) => flags.join(' '),
  value_low: ({ low }) => low,
  value_high: ({ high }) => high,
  said_by: ({ attributedTo }) => attributedTo,
  as_of_from: ({ asOf, event }) => (asOf ?? event)?.from,
  as_of_to: ({ asOf, event }) => (asOf ?? event)?.to,
  source_url: (_, source) => source?.url,
  published: (_, source) => source?.published?.date,
};

/** Takes a table of claims; gives a finding for each cell that content/ states otherwise, and each row too many or, of the story's own table, too few. */
export function csvEqualsClaims({ path, file, text, story }: BuiltFile): readonly Finding[] {
  if (story === null) return [];
  const claims = [...story.claims.values()].map(({ claim }) => claim);
  const [header, ...rows] = readCsv(text);
  const names = header?.cells ?? [];
  const finding = (line: number, reason: string, actual: string, expected: string): Finding => ({
    ...{ file, line, column: 1, ruleId: 'csv-equals-claims', reason, actual },
    expected: expected === '' ? [] : [expected],
  });
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const cells = rows.flatMap(({ cells: row, line }) => {
    const id = row[names.indexOf('id')] ?? '';
    const claim = byId.get(id);
    if (claim === undefined) return [finding(line, `content/ holds no claim "${id}"`, id, '')];
    return names.flatMap((name, index) => {
      const read = columns[name];
      const actual = row[index] ?? '';
      if (read === undefined) return [finding(line, `no column is called "${name}"`, name, '')];
      const expected = String(read(claim, story.sources.get(claim.source)?.source) ?? '');
      // An apostrophe in front keeps a spreadsheet from calculating the cell.
      if (actual === expected || actual === `'${expected}`) return [];
      return [finding(line, `${name} of ${id} is not what content/ states`, actual, expected)];
    });
  });
  const missing =
    claims.length - new Set(rows.map(({ cells: row }) => row[names.indexOf('id')])).size;
  const isWhole = path === `${story.id}/claims.csv`;
  const short =
    isWhole && missing > 0 ? [finding(1, `${String(missing)} claims are missing`, '', '')] : [];
  return [...cells, ...short];
}
