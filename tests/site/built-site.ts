import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { buildFixture } from './fixture-site.ts';
import { startBrowser } from './open-page.ts';
import { serveFolder } from './serve-folder.ts';

/** What a test of a site in a browser needs; each part is there once the tests of the file run. */
export interface BuiltSite {
  /** Folder of the built pages. */
  readonly dist: string;
  /** Where they are served, without a slash at the end. */
  readonly origin: string;
  readonly browser: Browser;
}

/** Builds and serves the fixture story and starts a browser before the tests of a file, and ends all of it after them. */
export function useBuiltSite(): BuiltSite {
  let built: BuiltSite | undefined;
  const parts = new AsyncDisposableStack();
  beforeAll(async () => {
    const { dist } = parts.use(await buildFixture());
    const { origin } = parts.use(await serveFolder(dist));
    const browser = parts.adopt(await startBrowser(), (started) => started.close());
    built = { dist, origin, browser };
  });
  afterAll(() => parts.disposeAsync());
  const need = (): BuiltSite => {
    if (built === undefined) throw new Error('nothing is built before the tests run');
    return built;
  };
  return {
    get dist() {
      return need().dist;
    },
    get origin() {
      return need().origin;
    },
    get browser() {
      return need().browser;
    },
  };
}
