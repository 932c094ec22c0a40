/** Addresses as other sites must write them. */

/** Gives the whole address of a path of the site; the path itself where nobody said where the site will stand. */
export function absolute(path: string, site: URL | undefined): string {
  return site === undefined ? path : new URL(path, site).href;
}
