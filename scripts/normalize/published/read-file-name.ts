/** Reads the day in the name of a file: "2031-05-06_harbor-post.txt". */
import type { Source } from '../../../src/model/source.ts';
import { toDay } from '../../grammar/dates/calendar.ts';

/**
 * Takes a file's path below its story; gives the day its name carries, as `inferred` (it may be the day the article was saved), or `null`
 * where it carries none that the calendar has.
 */
export function readFileName(file: string): Source['published'] {
  const match = /(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/.exec(file);
  if (!match) return null;
  const day = toDay(Number(match[1]), Number(match[3]), Number(match[4]));
  return day && { date: day.from, how: 'inferred', text: null };
}
