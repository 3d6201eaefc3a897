// @ts-check
import { execFileSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} Kind */

/**
 * Where each browser usually is. Bare names are looked up in PATH; the rest are full paths.
 * Chromium comes before Chrome: both load an unpacked extension over the debugging pipe.
 * @type {Record<Kind, {variable: string, names: string[], mac: string[], windows: string[], packages: string[], advice: string}>}
 */
const kinds = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    mac: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ],
    windows: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
    packages: ['chromium', 'chromium-browser'],
    advice: 'install Chromium or Google Chrome, or set CHROME_PATH to its program',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    mac: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
    packages: ['firefox-esr', 'firefox'],
    advice: 'install Firefox 142 or newer, or set FIREFOX_PATH to its program',
  },
};

/**
 * The machine as the finder sees it; a test gives its own.
 * @typedef {object} Machine
 * @property {string} platform as in process.platform
 * @property {Record<string, string | undefined>} env
 * @property {(path: string) => boolean} runs is there a program, and does it start
 */

/** @type {Machine} */
const thisMachine = { platform: process.platform, env: process.env, runs };

/**
 * The path of a browser's program, or undefined where there is none.
 * A path in CHROME_PATH or FIREFOX_PATH comes first, and throws where no program is there.
 * @param {Kind} kind
 * @param {Machine} [machine]
 * @returns {string | undefined}
 */
export function findBrowser(kind, machine = thisMachine) {
  const named = machine.env[kinds[kind].variable];
  if (named && !machine.runs(named)) {
    throw new Error(`${kinds[kind].variable} is ${named}, but no program that starts is there.`);
  }
  return named || candidates(kind, machine).find((path) => machine.runs(path));
}

/**
 * The path of a browser's program; on Debian and its kin, as root, it is installed where missing.
 * Throws one line that says what to install.
 * @param {Kind} kind
 * @returns {string}
 */
export function needBrowser(kind) {
  const found = findBrowser(kind) ?? (canInstall() ? install(kind) : undefined);
  if (found) return found;
  throw new Error(
    `No ${kind === 'firefox' ? 'Firefox' : 'Chromium or Chrome'} found: ${kinds[kind].advice}.`,
  );
}

/**
 * @param {Kind} kind
 * @param {Machine} machine
 * @returns {string[]}
 */
function candidates(kind, { platform, env }) {
  const { names, mac, windows } = kinds[kind];
  if (platform === 'darwin') return [...mac, ...mac.map((path) => join(env.HOME ?? '', path))];
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? windows.map((path) => `${root}\\${path}`) : []));
  }
  const folders = (env.PATH ?? '')
    .split(delimiter)
    .concat('/usr/bin', '/usr/local/bin', '/opt/google/chrome');
  return names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}

/**
 * On Linux the program is started once: Ubuntu leaves a `chromium-browser` that only advertises the snap.
 * On macOS and Windows it is only looked for; there `--version` may open a window.
 * @param {string} path
 */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    if (process.platform === 'linux') execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && isDebian();
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/**
 * @param {Kind} kind
 * @returns {string | undefined}
 */
function install(kind) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ ...words) =>
    execFileSync('apt-get', ['-q', '-y', ...words], { stdio: ['ignore', 'ignore', 'inherit'], env });
  console.log(`No ${kind} here; installing it with apt-get (a few minutes).`);
  try {
    apt('update');
  } catch {
    console.log('apt-get update failed; trying with the lists that are here.');
  }
  for (const name of kinds[kind].packages) {
    try {
      apt('install', '--no-install-recommends', name);
    } catch {
      console.log(`apt-get could not install ${name}.`);
    }
    const found = findBrowser(kind);
    if (found) return found;
  }
  return undefined;
}
