/** Addresses within the site, which may stand at a domain's root or below a path. */

/** Gives the address of a path that is written from the site's root, without a leading slash. */
export function sitePath(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}
