/** Tells whether stories from elsewhere are about to be written among those of the project. */
import { resolve } from 'node:path';

/**
 * True for the project's own `content` with seeds that are not its own: what is not among these seeds is not gone.
 *
 * @param seeds - folder of stories
 * @param content - folder of the collections
 */
export function sharesContent(seeds: string, content: string): boolean {
  return resolve(content) === resolve('content') && resolve(seeds) !== resolve('seeds');
}
