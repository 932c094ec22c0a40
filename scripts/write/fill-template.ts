/** Fills the slots of a template with words and with numbers that are links. */
import type { Run } from './run.ts';

/** What stands in a slot: words of the draft, or runs. */
export type Slots = Readonly<Record<string, string | readonly Run[]>>;

/**
 * Gives the template with each `{name}` replaced; a slot without a value is empty.
 *
 * @param template - of a draft's table
 * @param slots - by name
 */
export function fillTemplate(template: string, slots: Slots): readonly Run[] {
  return template.split(/\{(\w+)\}/).flatMap((part, index): readonly Run[] => {
    if (index % 2 === 0) return [{ text: part, claims: [] }];
    const value = slots[part] ?? '';
    return typeof value === 'string' ? [{ text: value, claims: [] }] : value;
  });
}

/** Gives a template as plain text; its slots hold words only. */
export function fillWords(template: string, slots: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '');
}

/** Gives the runs with a capital at the start. */
export function asSentence(runs: readonly Run[]): readonly Run[] {
  const first = runs.findIndex(({ text }) => text !== '');
  return runs.map((run, index) => (index === first ? { ...run, text: capitalize(run.text) } : run));
}

/** Gives the text with a capital at the start; an address keeps its own. */
export function capitalize(text: string): string {
  if (/^[a-z0-9-]+\.[a-z]/.test(text)) return text;
  const [letter = ''] = text;
  return letter.toUpperCase() + text.slice(letter.length);
}
