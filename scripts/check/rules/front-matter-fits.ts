/** entry-fits-schema, for explainers: the front matter has the keys that a page needs, each with a value that fits. */
import { parse } from 'yaml';
import { explainerSchema } from '../../../src/model/explainer.ts';
import type { Finding } from '../finding.ts';
import type { Mdx } from '../passages/read-mdx.ts';
import { places } from '../text/places.ts';
import { splitFrontMatter } from '../text/split-front-matter.ts';

/** Takes a parsed explainer; gives a finding for each key that is missing or does not fit, at its line. */
export function frontMatterFits({ file, text }: Mdx): readonly Finding[] {
  const { data, dataStart } = splitFrontMatter(text);
  const parsed = explainerSchema.safeParse(read(data));
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, message }) => {
    const key = path.map(String).join('.');
    const at = `\n${data}`.indexOf(`\n${key}:`);
    return {
      ...{ file, ...places(text)(at < 0 ? 0 : dataStart + at), ruleId: 'entry-fits-schema' },
      reason:
        at < 0
          ? `the front matter has no "${key}"`
          : `"${key}" of the front matter does not fit: ${message}`,
      ...{ actual: key, expected: at < 0 ? [`${key}: … between the two lines of ---`] : [] },
    };
  });
}

function read(yaml: string): unknown {
  try {
    return parse(yaml) ?? {};
  } catch {
    return {};
  }
}
