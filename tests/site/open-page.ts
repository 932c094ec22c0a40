import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/setup/find-browser.ts';

/** What a page did besides showing itself. */
export interface Watched {
  readonly page: Page;
  /** Addresses asked for elsewhere. */
  readonly foreign: readonly string[];
  /** Errors and warnings of the console, broken security policies among them. */
  readonly complaints: readonly string[];
}

export interface PageOptions {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly javaScriptEnabled?: boolean;
  readonly forcedColors?: 'active' | 'none';
  readonly media?: 'screen' | 'print';
  /** False where the site's scripts do not arrive; a test can still run its own. */
  readonly scripts?: boolean;
  /** True for a finger instead of a mouse. */
  readonly touch?: boolean;
  /** True for a reader who has not asked for less motion. */
  readonly motion?: boolean;
}

/** Starts the browser of this machine. */
export async function startBrowser(): Promise<Browser> {
  const { executablePath, args } = await findBrowser();
  return chromium.launch({ executablePath, args: [...args] });
}

/** Opens an address in a window of its own and keeps watch. */
export async function openPage(
  browser: Browser,
  url: string,
  {
    width = 1280,
    colorScheme = 'light',
    javaScriptEnabled = true,
    forcedColors = 'none',
    media = 'screen',
    scripts = true,
    touch = false,
    motion = false,
  }: PageOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme,
    javaScriptEnabled,
    forcedColors,
    hasTouch: touch,
    reducedMotion: motion ? 'no-preference' : 'reduce',
  });
  const page = await context.newPage();
  await page.emulateMedia({ media });
  if (!scripts) await page.route('**/*.js', (route) => route.abort());
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(url);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  await page.locator(':root:not(.arriving)').waitFor({ state: 'attached' });
  return { page, foreign, complaints };
}
