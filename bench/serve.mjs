// @ts-check
import { readPage } from './corpus.mjs';

/** Keeps the page's own scripts from running while scripting stays on, so that `<noscript>` is parsed as in real use. */
const NO_SCRIPTS = "script-src 'none'";

/**
 * Answers a tab's requests from a corpus: each page of the row stands at its own address. All else fails at once,
 * and a page that tries to send the tab elsewhere stays where it is.
 * @param {import('puppeteer-core').Page} tab
 * @param {string} folder
 * @param {import('./corpus.mjs').Row} row
 * @param {{scripts: boolean}} options
 */
export async function serve(tab, folder, row, { scripts }) {
  const files = new Map([row, ...(row.pages ?? [])].map(({ url, file }) => [address(url), file]));
  let arrived = false;
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const away = request.isNavigationRequest() && request.frame() === tab.mainFrame() && arrived;
    const file = away ? undefined : files.get(address(request.url()));
    if (!file) return void request.abort('aborted').catch(gone);
    if (request.isNavigationRequest()) arrived = true;
    const headers = scripts ? {} : { 'content-security-policy': NO_SCRIPTS };
    const body = readPage(folder, file);
    request.respond({ contentType: 'text/html; charset=utf-8', headers, body }).catch(gone);
  });
}

/**
 * Without the fragment, which isn't sent.
 * @param {string} url
 */
function address(url) {
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed.href;
}

/**
 * A tab that was closed while a request was under way has nothing left to answer. Anything else is told, not thrown:
 * nobody awaits this, and it would be the end of the run.
 * @param {Error} error
 */
function gone(error) {
  if (!/closed|detached|Invalid InterceptionId|not found/i.test(error.message)) console.error(error.message);
}
