// @ts-check

/** How long a page may take, in ms. Its advertising may still be loading then; the article is there. */
const PATIENCE = 30_000;
const SETTLE = 8_000;

/**
 * Opens an address in a tab. Rejects with a sentence where nothing can be fetched.
 * @param {import('puppeteer-core').Page} page
 * @param {string} address
 */
export async function go(page, address) {
  const answer = await page
    .goto(address, { waitUntil: 'domcontentloaded', timeout: PATIENCE })
    .catch((error) => {
      throw new Error(`${address} could not be fetched: ${error.message.replace(/ at \S+$/, '')}.`);
    });
  if (answer && answer.status() >= 400) {
    throw new Error(`${address} could not be fetched: the server answered ${answer.status()}.`);
  }
  await page
    .waitForFunction(() => document.readyState === 'complete', { timeout: SETTLE })
    .catch(() => console.log('The page is still loading; reading what is there.'));
}

/**
 * Clicks the toolbar button and waits for what comes of it: undefined where the reader opened, else what the popup says.
 * @param {import('../drive/types').Drive} drive
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<string | undefined>}
 */
export async function clickAndWait(drive, page) {
  await drive.clickButton(page);
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    if (await drive.inReader(page, ({ dialog }) => dialog.open)) return undefined;
    const said = await (await drive.popup())?.evaluate(
      () => document.querySelector('[role=alert]')?.textContent,
    );
    if (said) return said;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return 'Nothing came of the click on the button.';
}
