// @ts-check
import puppeteer from 'puppeteer-core';
import { needBrowser } from '../browsers.mjs';
import { changeGrants, makeWilling } from './chromium-grants.mjs';
import { allowPrivate, newPrivatePage } from './chromium-private.mjs';
import { callOnReader, callSource, MARK, readerValue } from './source.mjs';
import { leaveAlone } from './unwatched.mjs';

/** @typedef {import('./types').Drive} Drive */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').Target} Target */

const POPUP = '/popup.html';

/** @param {string} expression that may say `tab`, for the tab in front */
const inFront = (expression) =>
  `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => { ${expression}; })`;

const LISTENS = 'chrome.action.onClicked.hasListeners()';

const BADGE = `chrome.tabs
  .query({ active: true, lastFocusedWindow: true })
  .then(([tab]) => chrome.action.getBadgeText({ tabId: tab?.id }))`;

const BUTTON_OPENS = `chrome.tabs
  .query({ active: true, lastFocusedWindow: true })
  .then(([tab]) => chrome.action.getPopup({ tabId: tab?.id }))`;

/** Our elements on a page, by what says in their shadow roots what they are. */
const ALL_OURS = `[...document.querySelectorAll('html > div, body > div')].flatMap((host) => {
  const root = chrome.dom.openOrClosedShadowRoot(host);
  const kind = root?.querySelector('[${MARK}]')?.getAttribute('${MARK}');
  return kind ? [{ kind, root }] : [];
})`;
const OURS = `${ALL_OURS}.filter(({ kind }) => kind === 'reader')`;

/**
 * @param {import('./types').LaunchOptions} options
 * @returns {Promise<Drive>}
 */
export async function launchChromium({
  extension,
  headless = true,
  proxyPort,
  hosts,
  profile,
  downloads,
  willing,
  unwatched = false,
  inPrivate = false,
}) {
  // Being let into private windows starts the worker anew, under whatever question it was asked.
  const leftAlone = unwatched || inPrivate;
  const args = ['--no-first-run', '--no-default-browser-check', '--disable-search-engine-choice-screen'];
  // In private windows it asks before it opens a site without https, and tests have no other.
  if (inPrivate) args.push('--disable-features=HttpsFirstModeIncognito,HttpsFirstBalancedMode');
  // Chromium refuses its sandbox to root.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (proxyPort) args.push(`--proxy-server=http://127.0.0.1:${proxyPort}`);
  if (hosts) {
    const rules = hosts.names.map((name) => `MAP ${name}:80 127.0.0.1:${hosts.port}`);
    args.push(`--host-resolver-rules=${rules.join(', ')}`);
  }
  if (headless) args.push('--lang=en-US');
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    args,
    ...(leftAlone ? { targetFilter: (target) => target.type() !== 'service_worker' } : {}),
    // The language by its own variable: where no such locale is installed, Chromium would save files under no name.
    env: headless ? { ...process.env, LANGUAGE: 'en_US', LC_ALL: 'C.UTF-8' } : process.env,
  });
  const id = await browser.installExtension(extension);
  const origin = `chrome-extension://${id}`;
  const heard = { problems: /** @type {string[]} */ ([]), log: /** @type {string[]} */ ([]) };
  // What is neither page nor worker is listened to for its errors only; a line to it makes a worker wait for a debugger.
  const kinds = leftAlone ? ['page'] : ['page', 'service_worker', 'other'];
  /** @param {Target} target */
  const hear = (target) => (kinds.includes(target.type()) ? listen(target, origin, heard) : undefined);
  browser.on('targetcreated', hear);
  await Promise.all(browser.targets().map(hear));
  if (inPrivate) await allowPrivate(browser, id);
  const alone = leftAlone ? await leaveAlone(browser, origin) : undefined;
  /** @param {string} expression */
  const ask = (expression) => alone?.ask(expression) ?? askWorker(browser, origin, expression);
  const listens = () => alone?.listens() ?? askWorker(browser, origin, LISTENS);
  // A click before the worker listens is lost.
  while (!(await listens())) await pause();
  if (willing) await makeWilling(browser, id);
  if (downloads) {
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  }

  return {
    kind: 'chromium',
    browser,
    origin,
    newPage: () => (inPrivate ? newPrivatePage(browser, ask) : browser.newPage()),
    async clickButton(page) {
      await page.bringToFront();
      const installed = (await browser.extensions()).get(id);
      if (!installed) throw new Error('The extension is gone.');
      await installed.triggerAction(page);
    },
    buttonOpens: () => ask(BUTTON_OPENS),
    badge: () => ask(BADGE),
    async update() {
      await browser.installExtension(extension);
      while (!(await listens())) await pause();
    },
    async endBackground() {
      if (!alone) throw new Error('A worker that is watched does not start again: launch with `unwatched`.');
      await alone.end();
    },
    disable: () => Promise.reject(new Error('Chromium can not turn an extension on again here.')),
    enable: () => Promise.reject(new Error('Nothing was turned off.')),
    remove: () => browser.uninstallExtension(id),
    refuse: () => Promise.reject(new Error('Chromium shows no question without a screen.')),
    async inReader(page, run, ...args) {
      const realm = await realmOf(page, id);
      return realm && readerValue(await realm.evaluate(callOnReader(`${OURS}.at(-1)?.root`, run, args)));
    },
    async hosts(page) {
      const realm = await realmOf(page, id);
      return /** @type {string[]} */ ((await realm?.evaluate(`${ALL_OURS}.map(({ kind }) => kind)`)) ?? []);
    },
    async inContentScript(page, run, ...args) {
      for (const realm of page.extensionRealms()) {
        if ((await realm.extension())?.id !== id) continue;
        return /** @type {any} */ (await realm.evaluate(callSource(run, args)));
      }
      return undefined;
    },
    async popup() {
      const target = browser.targets().find((one) => one.url().startsWith(origin + POPUP));
      if (!target) return undefined;
      const page = await target.asPage();
      return {
        address: target.url(),
        inTab: (await browser.pages()).includes(page),
        evaluate: (run, ...args) => /** @type {Promise<any>} */ (page.evaluate(callSource(run, args))),
        close: () => page.close(),
      };
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`${origin}/${path}`);
      await page.waitForSelector('#root > *');
      return page;
    },
    async pressCommand(name) {
      await askWorker(browser, origin, inFront(`chrome.commands.onCommand.dispatch('${name}', tab)`));
    },
    async pickMenu(id, linkUrl) {
      const info = JSON.stringify({ menuItemId: id, linkUrl });
      await askWorker(browser, origin, inFront(`chrome.contextMenus.onClicked.dispatch(${info}, tab)`));
    },
    grant: (origins) => changeGrants(browser, id, 'request', origins),
    revoke: (origins) => changeGrants(browser, id, 'remove', origins),
    problems: async () => heard.problems,
    log: () => heard.log,
    close: () => browser.close(),
  };
}

/**
 * Asks the extension's worker. The browser stops it when it is idle and starts it again, so each question goes over
 * a line of its own.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 * @param {string} expression
 * @returns {Promise<any>} undefined where the worker ended meanwhile
 */
async function askWorker(browser, origin, expression) {
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith(origin),
  );
  try {
    const session = await worker.createCDPSession();
    const question = { expression, awaitPromise: true, returnByValue: true };
    const { result } = await session.send('Runtime.evaluate', question);
    await session.detach();
    return result.value;
  } catch {
    return undefined;
  }
}

/**
 * Where our content scripts run in a page; undefined where none has run yet. The last one: an update leaves the older one's.
 * @param {Page} page
 * @param {string} id
 */
async function realmOf(page, id) {
  let found;
  for (const realm of page.extensionRealms()) if ((await realm.extension())?.id === id) found = realm;
  return found;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

/**
 * A line to a target. For a page the one that is there: Chromium draws no page ahead where a second one is open.
 * @param {Target} target
 * @returns {Promise<import('puppeteer-core').CDPSession>}
 */
async function sessionOf(target) {
  const page = target.type() === 'page' ? await target.page() : undefined;
  const own = /** @type {{_client?: () => import('puppeteer-core').CDPSession} | undefined} */ (page);
  return own?._client?.() ?? target.createCDPSession();
}

/**
 * Collects uncaught errors that come from the extension's files, and what its worker writes to the console.
 * @param {Target} target
 * @param {string} origin
 * @param {{problems: string[], log: string[]}} heard
 */
async function listen(target, origin, { problems, log }) {
  try {
    const session = await sessionOf(target);
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: thrown }) => {
      const { exception, text, url, stackTrace } = thrown;
      const told = `${text} ${exception?.description ?? exception?.value ?? ''}`;
      const from = [url, told, ...(stackTrace?.callFrames ?? []).map((call) => call.url)];
      if (from.some((place) => place?.includes(origin))) problems.push(told);
    });
    if (target.type() === 'service_worker') {
      session.on('Runtime.consoleAPICalled', ({ args }) => {
        log.push(args.map(({ value, description }) => value ?? description).join(' '));
      });
    }
    await session.send('Runtime.enable');
  } catch {
    // The target went before it could be listened to.
  }
}
