/** The fixture story with every kind of chart in its explainer, in a browser. */
import type { Browser, Locator, Page } from 'playwright-core';
import { buildFixture, story } from './fixture-site.ts';
import { openPage, type PageOptions, startBrowser } from './open-page.ts';
import { serveFolder } from './serve-folder.ts';

/** Placed beside what the fixture's explainer has: counts over time, estimates, the timeline, the first graphic. */
const more = `<Chart measure="cancelled" form="dots" />

<Chart form="who-says-what" />

<Chart form="delay" />

<Timeline />`;

/** A claim that counts as one of the other measure: who says what wants two that two reports count. */
const moved = 'island-post-280-310';

export interface ChartSite extends AsyncDisposable {
  /** Folder of the built pages. */
  readonly dist: string;
  readonly browser: Browser;
  readonly open: (options?: PageOptions) => Promise<Page>;
}

export async function openChartSite(): Promise<ChartSite> {
  const site = await buildFixture('/', addCharts);
  const served = await serveFolder(site.dist);
  const browser = await startBrowser();
  return {
    dist: site.dist,
    browser,
    open: async (options) => (await openPage(browser, `${served.origin}/${story}/`, options)).page,
    [Symbol.asyncDispose]: async () => {
      await browser.close();
      await served[Symbol.asyncDispose]();
      await site[Symbol.asyncDispose]();
    },
  };
}

/** The charts with their captions, each by its title. */
export async function figuresOf(page: Page): Promise<readonly (readonly [string, Locator])[]> {
  const figures = await page.locator('figure.chart-figure').all();
  return Promise.all(
    figures.map(
      async (figure) => [await figure.locator('.figure-title').innerText(), figure] as const,
    ),
  );
}

function addCharts(text: string, file: string): string {
  if (file.startsWith('explainers')) return text.replace('<Timeline />', more);
  if (file.endsWith(`${moved}.json`)) return text.replace('"cancelled"', '"stranded"');
  if (file.endsWith('/cancelled.json')) return text.replace(`"${moved}",`, '');
  return text.replace('"port-ledger-2000"\n', `"port-ledger-2000", "${moved}"\n`);
}
