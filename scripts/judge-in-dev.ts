/** Judges an explainer whenever the development server reads it: what is wrong is shown in the browser, at its place. */
import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { checkExplainers } from './check/check-explainers.ts';
import { describeFinding } from './check/describe-finding.ts';
import type { Finding, Place } from './check/finding.ts';
import { readTree } from './check/read-tree.ts';
import { rules } from './check/rule-ids.ts';

type Vite = NonNullable<AstroInlineConfig['vite']>;

/** Gives the settings of Vite that refuse an explainer with a finding; Astro then lays it over the page. */
export function judgeInDev(seeds: string, content: string): Vite {
  const explainers = resolve(content, 'explainers') + sep;
  return {
    plugins: [
      {
        name: 'sourceline-judge',
        enforce: 'pre',
        async transform(_, id) {
          const [file = ''] = id.split('?');
          if (!file.startsWith(explainers)) return;
          const [first, ...more] = await findingsIn(file, seeds, content);
          if (first !== undefined) throw toError(file, await readFile(file, 'utf8'), first, more);
        },
      },
    ],
  };
}

async function findingsIn(
  file: string,
  seeds: string,
  content: string,
): Promise<readonly Finding[]> {
  const { findings } = checkExplainers({
    seeds: await readTree(seeds),
    content: await readTree(content),
  });
  return findings.filter((finding) => resolve(finding.file) === file);
}

/**
 * The overlay reads a message as Markdown, in which a link to paste would be a link to follow, and an article's text
 * whatever it says; the stack it shows as it is, with a button that copies it.
 */
function toError(file: string, text: string, first: Finding, more: readonly Finding[]): Error {
  const { line, column, ruleId } = first;
  const all = [first, ...more];
  const hint = all.some(({ expected }) => expected.length > 0)
    ? ['What may be meant stands below, ready to paste.']
    : [];
  return Object.assign(
    new Error([...all.map(({ reason, ...at }) => `${say(at)} ${reason}`), ...hint].join('\n')),
    {
      name: ruleId,
      title: rules[ruleId],
      ...{ id: file, loc: { file, line, column }, fullCode: text },
      stack: all.map((one) => `${say(one)} ${one.ruleId} ${describeFinding(one)}`).join('\n'),
    },
  );
}

function say({ line, column }: Place): string {
  return `${String(line)}:${String(column)}`;
}
