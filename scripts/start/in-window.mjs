// @ts-check
import { launchBrowser } from '../drive/launch.mjs';
import { clickAndWait, go } from './go.mjs';

/**
 * Opens a window to play in, with the reader on the page, and waits until it is closed.
 * @param {import('../drive/types').LaunchOptions} options
 * @param {string} address
 */
export async function playInWindow(options, address) {
  const drive = await launchBrowser({ ...options, headless: false });
  const over = new Promise((resolve) => drive.browser.once('disconnected', resolve));
  const ended = waitForLastTab(drive.browser);
  try {
    const page = (await drive.browser.pages())[0] ?? (await drive.newPage());
    await go(page, address);
    const said = await clickAndWait(drive, page);
    console.log(
      said ??
        'The reader is open. Esc closes it; the Saring button (maybe behind the puzzle piece) opens it again.',
    );
    console.log('Browse on as you like. Close the window, or press Ctrl+C here, to quit.');
    await Promise.race([over, ended]);
  } finally {
    if (drive.browser.connected) await drive.close();
  }
}

/**
 * Resolves once no tab is left: on macOS a browser without a window goes on.
 * @param {import('puppeteer-core').Browser} browser
 */
function waitForLastTab(browser) {
  return new Promise((resolve) => {
    browser.on('targetdestroyed', async () => {
      if (!browser.connected || (await browser.pages()).length === 0) resolve(undefined);
    });
  });
}
