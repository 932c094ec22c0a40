/** `npm run read`: reads one article or many from standard input and prints the claims in them. */
import { once } from 'node:events';
import { stdin, stdout } from 'node:process';
import { parseArgs } from 'node:util';

const usage = `Usage: npm run --silent read < article.txt
       npm run --silent read < articles.ndjson

Prints the numbers, dates and speakers of news articles as JSON, one line an article.
  One article: plain text in, {"id":null,"claims":[…]} out.
  Many: the first line is a JSON object with "text". Each line {"id","text","published"} gives
  one line {"id","claims"}, in the same order; "published" is an ISO date or null.
Exit code: 0, 1 where a line could not be read (it gives no claims and a message), 2 for a wrong option.
`;

try {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
  if (values.help === true) stdout.write(usage);
  else await readInput();
} catch (error) {
  console.error(`npm run read: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}

async function readInput(): Promise<void> {
  stdout.on('error', leaveQuietly);
  const { readRows } = await import('./read/read-rows.ts');
  const { readText } = await import('./read-text.ts');
  for await (const row of readRows(stdin)) {
    const isRow = 'text' in row;
    if (!isRow) {
      console.error(`npm run read: ${row.reason}`);
      process.exitCode = 1;
    }
    const line = isRow
      ? { id: row.id, claims: readText(row.text, row.published) }
      : { id: null, claims: [] };
    if (!stdout.write(`${JSON.stringify(line)}\n`)) await once(stdout, 'drain');
  }
}

/** Whoever reads the output may close it early, as `head` does. */
function leaveQuietly(error: Error): void {
  if ('code' in error && error.code === 'EPIPE') process.exit();
  throw error;
}
