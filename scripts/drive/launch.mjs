// @ts-check
import { launchChromium } from './chromium.mjs';
import { launchFirefox } from './firefox.mjs';

/**
 * Starts a browser with the extension in it. Rejects with a sentence where there is no such browser.
 * @param {import('./types').LaunchOptions} options
 * @returns {Promise<import('./types').Drive>}
 */
export function launchBrowser(options) {
  return options.kind === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
