// @ts-check
import { parseArgs } from 'node:util';

export const HELP = `npm start                       reads the bundled sample article
npm start -- https://…          reads a page of the web
npm start -- page.html          reads a page you have saved
npm start -- --firefox [page]   the same in Firefox
npm start -- --headless [page]  without a window: pictures and the saved article go into out/`;

/**
 * Reads the command line. Throws a sentence where it can't be understood.
 * @param {string[]} words
 * @returns {{help: boolean, firefox: boolean, headless: boolean, page: string | undefined}}
 */
export function readArguments(words) {
  const { values, positionals } = parse(words);
  if (positionals.length > 1) throw new Error(`One page at a time, please.\n\n${HELP}`);
  const { help = false, firefox = false, headless = false } = values;
  return { help, firefox, headless, page: positionals[0] };
}

/** @param {string[]} words */
function parse(words) {
  const flag = /** @type {const} */ ({ type: 'boolean' });
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: { help: { ...flag, short: 'h' }, firefox: flag, headless: flag },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
  }
}
