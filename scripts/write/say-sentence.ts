/** Lets an article speak: its name and a sentence of it, verbatim. */
import type { DraftContext } from './draft-context.ts';
import { asSentence, fillTemplate } from './fill-template.ts';
import type { Quote } from './mark-quote.ts';
import { nameSource } from './name-source.ts';
import type { Run } from './run.ts';

/**
 * Gives `Harbor Post says: “Over 40 crews had stopped work.”`.
 *
 * @param quote - where the sentence stands
 * @param runs - its words
 */
export function saySentence(
  { source }: Quote,
  runs: readonly Run[],
  context: DraftContext,
): readonly Run[] {
  const { quotes, reports } = context.table;
  const [open, close] = quotes;
  return [
    ...asSentence(fillTemplate(reports, { who: nameSource(source, context) })),
    { text: ` ${open}`, claims: [] },
    ...runs,
    { text: close, claims: [] },
  ];
}
