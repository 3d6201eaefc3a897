// @ts-check
import puppeteer from 'puppeteer-core';
import { needBrowser } from '../browsers.mjs';
import { chromeScope } from './firefox-chrome.mjs';
import { callOnReader, callSource, MARK, readerValue } from './source.mjs';

/** @typedef {import('./types').Drive} Drive */
/** @typedef {import('puppeteer-core').Page} Page */

const ID = 'saring@saring.example';
/** Firefox draws a random one for each profile; ours is fixed so that the extension's address is known. */
const UUID = '5a5a5a5a-5a5a-45a5-a5a5-5a5a5a5a5a5a';

/**
 * @param {import('./types').LaunchOptions} options
 * @returns {Promise<Drive>}
 */
export async function launchFirefox({
  extension,
  headless = true,
  proxyPort,
  hosts,
  profile,
  downloads,
  willing,
  inPrivate = false,
}) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      // A temporary extension leaves at the end; in a kept profile its storage stays.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...(inPrivate ? { 'browser.privatebrowsing.autostart': true } : {}),
      ...(willing ? { 'extensions.webextOptionalPermissionPrompts': false } : {}),
      ...(headless ? { 'intl.locale.requested': 'en-US', 'intl.accept_languages': 'en-US' } : {}),
      ...(proxyPort ? proxyPrefs(proxyPort) : {}),
      ...(hosts ? hostPrefs(hosts) : {}),
      ...(downloads ? downloadPrefs(downloads) : {}),
    },
  });
  await browser.installExtension(extension);
  const origin = `moz-extension://${UUID}`;
  const chrome = await chromeScope(browser, ID);
  if (inPrivate) await chrome.allowPrivate();

  /**
   * Our elements on a page, by what says in their shadow roots what they are. `call` runs an expression that may say `root`.
   * @param {Page} page
   */
  async function hostsOn(page) {
    const target = { context: contextOf(page), sandbox: 'saring-tests' };
    const found = await chrome.send('script.evaluate', {
      expression: `[...document.querySelectorAll('html > div, body > div')]`,
      target,
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    const hosts = [];
    for (const { value } of found.result?.value ?? []) {
      const sharedId = value?.shadowRoot?.sharedId;
      if (!sharedId) continue;
      const call = async (/** @type {string} */ expression) => {
        const answer = await chrome.send('script.callFunction', {
          functionDeclaration: `(root) => ${expression}`,
          target,
          arguments: [{ sharedId }],
          awaitPromise: true,
        });
        if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
        return answer.result.value;
      };
      const kind = await call(`root.querySelector('[${MARK}]')?.getAttribute('${MARK}')`);
      if (kind) hosts.push({ kind: /** @type {string} */ (kind), call });
    }
    return hosts;
  }

  return {
    kind: 'firefox',
    browser,
    origin,
    newPage: () => browser.newPage(),
    async clickButton(page) {
      await page.bringToFront();
      await chrome.clickButton();
    },
    buttonOpens: () => chrome.buttonOpens(),
    badge: () => chrome.badge(),
    async update() {
      await browser.installExtension(extension);
    },
    endBackground: () => chrome.endBackground(),
    disable: () => chrome.ofAddon('disable'),
    enable: () => chrome.ofAddon('enable'),
    remove: () => chrome.ofAddon('uninstall'),
    refuse: () => chrome.refuse(),
    async inReader(page, run, ...args) {
      for (const { kind, call } of await hostsOn(page)) {
        if (kind === 'reader') return readerValue(await call(callOnReader('root', run, args)));
      }
      return undefined;
    },
    hosts: async (page) => (await hostsOn(page)).map(({ kind }) => kind),
    async inContentScript(page, run, ...args) {
      await page.bringToFront();
      return chrome.inContentScript(run, args);
    },
    async popup() {
      const address = await chrome.popupAddress();
      if (address?.startsWith(origin)) {
        return {
          address,
          inTab: false,
          evaluate: (run, ...args) => chrome.inPopup(run, args),
          close: () => chrome.closePopup(),
        };
      }
      const page = (await browser.pages()).find((one) => one.url().startsWith(`${origin}/popup.html`));
      if (!page) return undefined;
      return {
        address: page.url(),
        inTab: true,
        evaluate: (run, ...args) => /** @type {Promise<any>} */ (page.evaluate(callSource(run, args))),
        close: () => page.close(),
      };
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      // Firefox never reports such a page as loaded.
      await page.goto(`${origin}/${path}`, { waitUntil: [] });
      await page.waitForSelector('#root > *');
      return page;
    },
    pressCommand: (name) => chrome.pressCommand(name),
    pickMenu: (id, linkUrl) => chrome.pickMenu(id, linkUrl),
    grant: (origins) => chrome.changeGrants('add', origins),
    revoke: (origins) => chrome.changeGrants('remove', origins),
    problems: () => chrome.problems(origin),
    log: () => [],
    close: () => browser.close(),
  };
}

/**
 * The page's id in the protocol, which Puppeteer keeps inside.
 * @param {import('puppeteer-core').Page} page
 * @returns {string}
 */
const contextOf = (page) => /** @type {{_id: string}} */ (/** @type {unknown} */ (page.mainFrame()))._id;

/** @param {number} port */
const proxyPrefs = (port) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
});

/**
 * Port 80 of every host goes to the server, so a site without https can't be visited in that window.
 * @param {{names: string[], port: number}} hosts
 */
const hostPrefs = ({ names, port }) => ({
  'network.dns.localDomains': names.join(','),
  'network.socket.forcePort': `80=${port}`,
});

/** @param {string} folder */
const downloadPrefs = (folder) => ({
  'browser.download.dir': folder,
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false,
  'browser.helperApps.neverAsk.saveToDisk': 'text/html',
});
