/** Reads surveys named at the start of a sentence: "In the latest poll, 42 percent …", "By one estimate, …". */
import type { Cue } from './cue.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';

const longest = 16;

/** The cue of a survey or estimate that an introduction names at word `index`, or `null`. */
export function statisticCue(passage: Passage, sentence: Stretch, index: number): Cue | null {
  const { words, lexicon } = passage;
  const { statistic, preposition, agent } = lexicon.classes;
  const first = words[index];
  if (first === undefined || !preposition.has(first.lower)) return null;
  const opens = index === sentence.from;
  if (!opens && !agent.has(first.lower)) return null;
  for (let at = index + 1; at < Math.min(sentence.to, index + longest); at += 1) {
    const word = words[at];
    if (word === undefined || word.kind === 'mark') return null;
    const last = words[at + 1];
    const ends = last === undefined || last.text === ',' || last.text === '.';
    if (!ends) continue;
    const owned = agent.has(first.lower) && lexicon.reportingNouns.has(word.lower);
    return statistic.has(word.lower) || owned
      ? {
          from: index,
          to: at + 1,
          at,
          lemma: word.lower,
          speaker: { from: index + 1, to: at + 1 },
          order: opens ? 'leads' : 'trails',
        }
      : null;
  }
  return null;
}
