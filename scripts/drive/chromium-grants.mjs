// @ts-check

/** @typedef {import('puppeteer-core').Browser} Browser */

/**
 * Makes Chromium answer the extension's questions for hosts with yes. A window without a screen shows no question to
 * click on, but none is asked for what its own settings page allows; it takes effect when the extension asks.
 * @param {Browser} browser
 * @param {string} id of the extension
 */
export async function makeWilling(browser, id) {
  await evaluateAt(
    browser,
    'chrome://extensions/',
    `chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, '*://*/*')`,
  );
}

/**
 * Asks for hosts, or gives them back, as if the reader had just clicked in a page of the extension.
 * @param {Browser} browser
 * @param {string} id
 * @param {'request' | 'remove'} how
 * @param {string[]} origins
 */
export async function changeGrants(browser, id, how, origins) {
  const asked = `chrome.permissions.${how}(${JSON.stringify({ origins })})`;
  const done = await evaluateAt(browser, `chrome-extension://${id}/options.html`, asked);
  if (!done) throw new Error(`The browser would not ${how} ${origins}.`);
}

/**
 * @param {Browser} browser
 * @param {string} address
 * @param {string} expression
 */
async function evaluateAt(browser, address, expression) {
  const page = await browser.newPage();
  await page.goto(address);
  const value = await page.evaluate(expression);
  await page.close();
  return value;
}
