// @ts-check
import puppeteer from 'puppeteer-core';
import { needBrowser } from '../scripts/browsers.mjs';

/**
 * A Chromium that gives one fresh tab after another. It is started anew after `discard`, as after a crash or a hang.
 * Nothing leaves the machine: names don't resolve.
 */
export class Tabs {
  /** @type {Promise<import('puppeteer-core').Browser> | undefined} */
  #browser;

  async open() {
    this.#browser ??= launch();
    const browser = await this.#browser;
    if (!browser.connected) this.#browser = launch();
    return (await this.#browser).newPage();
  }

  /** Ends the browser without asking it: one that hangs wouldn't answer. */
  async discard() {
    const browser = await this.#browser;
    this.#browser = undefined;
    browser?.process()?.kill('SIGKILL');
  }

  async close() {
    const browser = await this.#browser;
    this.#browser = undefined;
    await browser?.close();
  }
}

function launch() {
  const args = ['--host-resolver-rules=MAP * ~NOTFOUND', '--disable-background-networking', '--mute-audio'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return puppeteer.launch({
    executablePath: needBrowser('chromium'),
    headless: true,
    pipe: true,
    protocolTimeout: 600_000, // a page of the largest takes minutes on a busy machine
    args,
    defaultViewport: { width: 1280, height: 900 },
  });
}
