// @ts-check
import { callSource } from './source.mjs';

/**
 * Firefox's own window, reached through the protocol's chrome scope. The protocol knows no toolbar button and no
 * popup, so these go by the window's document. Needs `--remote-allow-system-access`.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} id of the extension
 */
export async function chromeScope(browser, id) {
  const widget = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  const connection = /** @type {{connection: {send(method: string, params: object): Promise<any>}}} */ (
    /** @type {unknown} */ (browser)
  ).connection;
  /** @type {(method: string, params: object) => Promise<any>} */
  const send = async (method, params) => (await connection.send(method, params)).result;
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = contexts.find((/** @type {{url: string}} */ one) =>
    one.url.endsWith('browser.xhtml'),
  )?.context;
  if (!context) throw new Error('Firefox has no window.');

  /**
   * Runs a function's source in the window and gives what it returns, as JSON carries it.
   * @param {Function | string} run
   * @param {...unknown} args
   */
  async function inWindow(run, ...args) {
    const answer = await send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${run})(...${JSON.stringify(args)})) ?? 'null')()`,
      target: { context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(`In Firefox's window: ${answer.exceptionDetails.text}`);
    return JSON.parse(answer.result.value);
  }

  return {
    send,
    inWindow,
    clickButton: () => inWindow(CLICK, widget),
    /** @returns {Promise<string>} */
    buttonOpens: () => inWindow(OPENS, id),
    /** @returns {Promise<string>} */
    badge: () => inWindow(BADGE, id),
    /** @returns {Promise<void>} */
    allowPrivate: () => inWindow(PRIVATE, id),
    /** @returns {Promise<void>} */
    endBackground: () => inWindow(END, id),
    /**
     * @param {'disable' | 'enable' | 'uninstall'} what
     * @returns {Promise<void>}
     */
    ofAddon: (what) => inWindow(ADDON, id, what),
    /** @returns {Promise<void>} */
    refuse: () => inWindow(REFUSE),
    /** @returns {Promise<string | null>} */
    popupAddress: () => inWindow(ADDRESS),
    closePopup: () => inWindow(CLOSE),
    /**
     * @param {Function} run
     * @param {unknown[]} args
     */
    async inPopup(run, args) {
      const { value, error } = JSON.parse(await inWindow(ASK, callSource(run, args)));
      if (error) throw new Error(`In the popup: ${error}`);
      return value;
    },
    /**
     * In the tab in front.
     * @param {Function} run
     * @param {unknown[]} args
     */
    async inContentScript(run, args) {
      const { value, error } = JSON.parse(await inWindow(ASK_SCRIPT, id, callSource(run, args)));
      if (error) throw new Error(`In the content script: ${error}`);
      return value;
    },
    /** @param {string} name */
    pressCommand: (name) => inWindow(COMMAND, id, name),
    /**
     * @param {string} entry
     * @param {string | undefined} linkUrl
     */
    pickMenu: (entry, linkUrl) => inWindow(MENU, id, entry, linkUrl),
    /**
     * @param {'add' | 'remove'} how
     * @param {string[]} origins
     */
    changeGrants: (how, origins) => inWindow(GRANTS, id, how, origins),
    /**
     * @param {string} origin
     * @returns {Promise<string[]>}
     */
    problems: (origin) => inWindow(PROBLEMS, origin),
  };
}

const CLICK = `(widget) => {
  const area = CustomizableUI.getPlacementOfWidget(widget)?.area;
  if (area !== CustomizableUI.AREA_NAVBAR) CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
  document.querySelector('#' + CSS.escape(widget) + ' .unified-extensions-item-action-button').click();
}`;

const COMMAND = `async (id, name) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  const commands = await extension.shortcuts.commands;
  const withKeys = [...commands].filter(([, { shortcut }]) => shortcut).map(([each]) => each);
  const set = [...document.querySelectorAll('keyset')].find((one) => one.id.startsWith('ext-keyset-id'));
  set.children[withKeys.indexOf(name)].doCommand();
}`;

const MENU = `(id, menuItemId, linkUrl) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  const tab = gBrowser.selectedTab;
  extension.tabManager.addActiveTabPermission(tab);
  const hand = window.windowUtils.setHandlingUserInput(true);
  extension.emit('webext-menu-menuitem-click', { menuItemId, linkUrl, modifiers: [], editable: false }, tab);
  hand.destruct();
}`;

const GRANTS = `async (id, how, origins) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions[how](id, { permissions: [], origins, data_collection: [] }, extension);
}`;

const OPENS = `(id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const button = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  return button.action.getProperty(gBrowser.selectedTab, 'popup') ?? '';
}`;

const BADGE = `(id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const button = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  return button.action.getProperty(gBrowser.selectedTab, 'badgeText') ?? '';
}`;

/** Takes effect when the extension starts anew. */
const PRIVATE = `async (id) => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
}`;

const END = `async (id) => {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  });
}`;

const ADDON = `async (id, what) => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id))[what]();
}`;

const REFUSE = `() => new Promise((resolve) => {
  const look = () => {
    const shown = document.getElementById('addon-webext-permissions-notification');
    if (!shown || PopupNotifications.panel.state !== 'open') return setTimeout(look, 30);
    shown.secondaryButton.click();
    resolve();
  };
  look();
})`;

const BROWSER = `document.querySelector('#customizationui-widget-panel browser')`;

const ADDRESS = `() => {
  const popup = ${BROWSER};
  const panel = popup?.closest('panel');
  return panel?.state === 'open' ? popup.currentURI?.spec ?? null : null;
}`;

const CLOSE = `() => ${BROWSER}?.closest('panel').hidePopup()`;

/** The popup's document is in another process; a frame script carries the question there and the answer back. */
const ASK = `(source) => new Promise((resolve) => {
  const { messageManager } = ${BROWSER};
  const name = 'saring-tests:' + Math.random();
  messageManager.addMessageListener(name, ({ data }) => resolve(data));
  const script = (name, source) => {
    const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
    const expression = '(async () => JSON.stringify({ value: await ' + source + ' }))()';
    // As if a hand did it: some questions are only allowed then.
    const hand = content.windowUtils.setHandlingUserInput(true);
    const answer = Cu.evalInSandbox(expression, sandbox);
    hand.destruct();
    Promise.resolve(answer)
      .catch((error) => JSON.stringify({ error: String(error) }))
      .then((answer) => sendAsyncMessage(name, answer));
  };
  const call = '(' + script + ')(' + JSON.stringify(name) + ',' + JSON.stringify(source) + ')';
  messageManager.loadFrameScript('data:,' + encodeURIComponent(call), false);
})`;

/** Our content script's world on the page is in another process too; likewise. */
const ASK_SCRIPT = `(id, source) => new Promise((resolve) => {
  const { messageManager } = gBrowser.selectedBrowser;
  const name = 'saring-tests:' + Math.random();
  messageManager.addMessageListener(name, ({ data }) => resolve(data));
  const script = (name, id, source) => {
    const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
    const world = ExtensionContent.getContextByExtensionId(id, content)?.cloneScope;
    const expression = '(async () => JSON.stringify({ value: await ' + source + ' }))()';
    Promise.resolve(world ? Cu.evalInSandbox(expression, world) : '{}')
      .catch((error) => JSON.stringify({ error: String(error) }))
      .then((answer) => sendAsyncMessage(name, answer));
  };
  const call = '(' + script + ')(' + [name, id, source].map((one) => JSON.stringify(one)).join() + ')';
  messageManager.loadFrameScript('data:,' + encodeURIComponent(call), false);
})`;

/**
 * Script errors of all processes, among them rejections that nothing handled. Left out are reports of a page's
 * policy, and what Firefox says of a question whose page was closed before the answer came.
 */
const PROBLEMS = `(origin) =>
  Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
    .filter(({ sourceName, errorMessage }) => (sourceName + errorMessage).includes(origin))
    .filter(({ category, errorMessage }) =>
      !category.startsWith('CSP') && !/^Promise re(?:solved|jected) (?:after context unloaded|while context is inactive)/.test(errorMessage))
    .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' (' + sourceName + ':' + lineNumber + ')')`;
