/** text-is-silent: a file that no other rule reads holds no number, for nothing in it could say where one is from. */
import type { Finding } from '../finding.ts';
import type { BuiltFile } from '../site/built-file.ts';
import { places } from '../text/places.ts';
import { readNumbers } from '../text/read-numbers.ts';

/** Takes a file of the site; gives a finding for its first number. */
export function textIsSilent({ file, text, story }: BuiltFile): readonly Finding[] {
  const [number] = readNumbers(text, story?.language ?? 'en');
  if (number === undefined) return [];
  return [
    {
      ...{ file, ...places(text)(number.start), ruleId: 'text-is-silent' },
      reason: `"${number.text}" stands in a file in which nothing can say where a number is from`,
      ...{ actual: number.text, expected: [] },
    },
  ];
}
