// @ts-check

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */

/**
 * Lets the extension into private windows, as its own settings page would. The browser starts it anew for that.
 * @param {Browser} browser
 * @param {string} id of the extension
 */
export async function allowPrivate(browser, id) {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  // Without it the extension, which comes from no store, stays off when it is started anew.
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  const change = JSON.stringify({ extensionId: id, incognitoAccess: true });
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`);
  await page.evaluate(`(async () => {
    for (;;) {
      const { state, incognitoAccess } = await chrome.developerPrivate.getExtensionInfo(${JSON.stringify(id)});
      if (state === 'ENABLED' && incognitoAccess.isActive) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })()`);
  await page.close();
}

/**
 * Opens a private window, by the extension, and gives its tab.
 * @param {Browser} browser
 * @param {(expression: string) => Promise<unknown>} ask of the extension
 * @returns {Promise<Page>}
 */
export async function newPrivatePage(browser, ask) {
  const known = new Set(browser.targets());
  const coming = browser.waitForTarget((target) => target.type() === 'page' && !known.has(target));
  await ask(`chrome.windows.create({ incognito: true, url: 'about:blank' }).then(() => true)`);
  return (await coming).asPage();
}
