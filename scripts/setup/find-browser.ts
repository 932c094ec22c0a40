/** Finds a Chromium to drive: an installed one, else the one that ships inside a package from npm. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];

const installedElsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Nothing phones home, nothing needs a GPU or a privileged sandbox. */
const quietArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Gives the path of a browser and the arguments to start it with.
 *
 * @param path - folders to look in, joined as in the PATH variable
 * @throws an error that says what to install, where there is none and the packaged one does not run here
 */
export async function findBrowser(path: string = process.env['PATH'] ?? ''): Promise<Browser> {
  const inPath = path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const installed = [...inPath, ...installedElsewhere].find(isExecutable);
  if (installed !== undefined) return { executablePath: installed, args: quietArgs };
  return packagedBrowser();
}

async function packagedBrowser(): Promise<Browser> {
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    // Its own arguments are for one short page in a cloud function: they end the browser with its first page.
    return { executablePath: await chromium.executablePath(), args: quietArgs };
  } catch (cause) {
    throw new Error(
      'no browser found: install Google Chrome or Chromium and put it on the PATH, then run the tests again',
      { cause },
    );
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
