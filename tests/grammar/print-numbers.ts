import { findNumbers } from '../../scripts/grammar/find-numbers.ts';

/** The numbers of a text, one string each: text | value or interval | modality, where not exact | kind | unit | flags. */
export function printNumbers(text: string, language = 'en'): string[] {
  return findNumbers(text, language).map((mention) => {
    if (text.slice(mention.start, mention.end) !== mention.text) throw new Error('wrong offsets');
    const { value, low, high, modality, kind, unit, flags } = mention;
    const interval = `${low ?? ''}..${high ?? ''}`;
    const parts = [
      mention.text,
      value === null ? interval : String(value),
      ...(modality === 'exact' ? [] : [modality]),
      kind,
      ...(unit === null ? [] : [unit]),
      ...flags,
    ];
    return parts.join(' | ');
  });
}
