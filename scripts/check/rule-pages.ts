/** Finds the pages that explain the rules: why, an example and the repair. */
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rules } from './rule-ids.ts';

export interface RulePages {
  /** The page as a path: from the folder one works in where that holds it, else from the root. */
  readonly addressOf: (ruleId: string) => string;
  /** The page, in Markdown. */
  readonly textOf: (ruleId: string) => string;
}

/** Reads the pages of all rules; `here` is the folder one works in. */
export async function readRulePages(here: string): Promise<RulePages> {
  const fileOf = (id: string): string => fileURLToPath(new URL(`rules/${id}.md`, import.meta.url));
  const texts = await Promise.all(
    Object.keys(rules).map(async (id) => [id, await readFile(fileOf(id), 'utf8')] as const),
  );
  const textById = new Map(texts);
  return {
    addressOf: (id) => {
      const near = relative(here, fileOf(id)).replaceAll('\\', '/');
      return near.startsWith('../') ? fileOf(id) : near;
    },
    textOf: (id) => textById.get(id) ?? '',
  };
}
