// @ts-check
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const targets = /** @type {const} */ ({ chromium: 'chrome', firefox: 'firefox' });

/**
 * Builds the extension and gives its folder. Rejects with what the build printed.
 * In a process of its own: the bundler leaves watchers and settings behind in the one it runs in.
 * @param {import('./browsers.mjs').Kind} kind
 * @param {string} [folder] inside `.output`, so that this build doesn't disturb others
 * @returns {Promise<string>}
 */
export async function buildExtension(kind, folder = '') {
  const program = `import { build } from 'wxt'; build(${JSON.stringify({
    root,
    browser: targets[kind],
    outDirTemplate: join(folder, `${targets[kind]}-mv3`),
  })}).catch(() => process.exit(1));`;
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = /** @type {{stdout?: string, stderr?: string}} */ (error);
    throw new Error(`The build for ${kind} failed:\n${stripVTControlCharacters(stdout + stderr)}`);
  }
  return join(root, '.output', folder, `${targets[kind]}-mv3`);
}
