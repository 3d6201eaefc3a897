// @ts-check

import { findBrowser } from '../browsers.mjs';
import { buildExtension } from '../build.mjs';
import { startServer } from '../serve.mjs';
import { HELP, readArguments } from './arguments.mjs';
import { readHeadless } from './headless.mjs';
import { playInWindow } from './in-window.mjs';
import { findTarget } from './target.mjs';

/**
 * Builds the extension, opens a page in a browser that has it, and reads the page. Whatever goes wrong is told in
 * a sentence.
 * @param {string[]} words of the command line
 * @returns {Promise<number>} exit code
 */
export async function start(words) {
  try {
    const { help, firefox, headless, page } = readArguments(words);
    if (help) {
      console.log(HELP);
      return 0;
    }
    const target = await findTarget(page);
    const kind = firefox ? 'firefox' : availableBrowser();
    console.log(`Building the extension for ${kind === 'firefox' ? 'Firefox' : 'Chromium'} …`);
    const extension = await buildExtension(kind);
    const server = target.answer && (await startServer(target.answer));
    const port = server?.port ?? 0;
    const options = { kind, extension, hosts: target.hosts && { names: target.hosts, port } };
    const address = target.address(port);
    try {
      await (headless || !hasDisplay() ? readHeadless(options, address) : playInWindow(options, address));
    } finally {
      await server?.close();
    }
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

/**
 * Chromium, unless only Firefox is here. Where neither is, Chromium is what will be installed or asked for.
 * @returns {import('../browsers.mjs').Kind}
 */
const availableBrowser = () => (!findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium');

const hasDisplay = () =>
  ['darwin', 'win32'].includes(process.platform) ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
