/** style-is-silent: no number is written by a style, where no source could stand beside it. */
import type { Finding } from '../finding.ts';
import { places } from '../text/places.ts';
import { readNumbers } from '../text/read-numbers.ts';

/** Takes a style sheet; gives a finding for each number in generated content, and each counter that is shown. */
export function styleIsSilent(file: string, css: string): readonly Finding[] {
  const at = places(css);
  return [...css.matchAll(/\bcontent\s{0,9}:([^;}]{1,500})/gu)].flatMap((match) => {
    const value = match[1] ?? '';
    const shown = [...value.matchAll(/"([^"]*)"|'([^']*)'/gu)].map((string) => string[0]).join(' ');
    const numbers = readNumbers(shown.replace(/\\[\da-f]{1,6}/giu, ''), 'en');
    const counter = /\bcounters?\(/u.exec(value)?.[0];
    const [said = counter] = numbers.map(({ text }) => text);
    if (said === undefined) return [];
    return [
      {
        ...{ file, ...at(match.index), ruleId: 'style-is-silent' },
        reason: 'a number that a style writes can have no source',
        actual: said,
        expected: [],
      },
    ];
  });
}
