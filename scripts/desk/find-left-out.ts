/** Articles left out, and why: unreadable or dropped, copies of others, or about something else. */
import { placeOfSource, type DeskView } from './desk-view.ts';
import type { Item, Section } from './section.ts';

/** Takes files that gave no source, sources that are copies, and sources of which no number is counted. */
export function findLeftOut(view: DeskView): Section {
  const { rejected, sources, claims } = view.story;
  const files: readonly Item[] = rejected.map(({ file, reason }) => ({
    about: 'Not part of the story',
    ...{ claim: null, source: null, file: `${view.folder}/${file}`, line: 1, text: reason },
  }));
  const copies: readonly Item[] = sources.flatMap((source) => {
    const original = sources.find(({ id }) => id === source.copyOf);
    if (original === undefined) return [];
    const text = `copies ${original.file}`;
    return [{ about: 'Counted once with the original', ...placeOfSource(source, view), text }];
  });
  const counted = new Set(claims.filter(({ measure }) => measure !== null).map((it) => it.source));
  const silent: readonly Item[] = sources
    .filter(({ id, copyOf }) => copyOf === null && !counted.has(id))
    .map((source) => ({
      about: 'Listed as a source, but none of its numbers is part of a measure',
      ...placeOfSource(source, view),
      text: source.title,
    }));
  return {
    id: 'left-out',
    title: 'Articles left out',
    why: 'They add nothing to the counts. Check that this is right; an article that does not belong can be dropped in desk.yaml.',
    items: [...files, ...copies, ...silent],
  };
}
