// @ts-check
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const targets = /** @type {const} */ ({ chromium: 'chrome', firefox: 'firefox' });

/**
 * Builds the extension and gives its folder. Rejects with what the build printed.
 * In a process of its own: the bundler leaves watchers and settings behind in the one it runs in.
 * @param {import('./browsers.mjs').Kind} kind
 * @param {string} [into] folder for builds; `.output` where left out
 * @returns {Promise<string>}
 */
export async function buildExtension(kind, into = join(root, '.output')) {
  const program = `import { build } from 'wxt'; await build(${JSON.stringify({
    root,
    outDir: into,
    browser: targets[kind],
  })});`;
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = /** @type {{stdout?: string, stderr?: string}} */ (error);
    throw new Error(`The build for ${kind} failed:\n${stdout}${stderr}`);
  }
  return join(into, `${targets[kind]}-mv3`);
}
