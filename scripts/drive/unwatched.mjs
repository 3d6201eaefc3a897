// @ts-check

/**
 * Asks the extension without its worker, and ends that: one which a debugger watches doesn't end by itself, nor start
 * again at a click. A page of the extension in the browser's first tab is asked instead.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 */
export async function leaveAlone(browser, origin) {
  const [page] = await browser.pages();
  if (!page) throw new Error('The browser has no tab.');
  await page.goto(`${origin}/options.html`);
  const session = await page.createCDPSession();
  /** @type {Map<string, string>} how each version of the worker is, by its id */
  const workers = new Map();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) workers.set(versionId, runningStatus);
  });
  await session.send('ServiceWorker.enable');
  return {
    /**
     * @param {string} expression
     * @returns {Promise<any>}
     */
    ask: (expression) => page.evaluate(expression),
    /** Whether the worker hears what the extension is told. */
    listens: () => page.evaluate('chrome.runtime.sendMessage({}).then(() => true, () => false)'),
    /** Ends the worker, and resolves when it has ended. */
    async end() {
      const running = [...workers].filter(([, status]) => status !== 'stopped').map(([id]) => id);
      await Promise.all(running.map((versionId) => session.send('ServiceWorker.stopWorker', { versionId })));
    },
  };
}
