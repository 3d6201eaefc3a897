// @ts-check
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../build.mjs';

/** The longest a tool may take, in minutes: a browser that hangs must not hang the whole, a slow machine may take its time. */
const PATIENCE = 30;

/**
 * Runs a tool of the project's packages, its output on ours. Rejects with a sentence where it fails.
 * @param {string} name
 * @param {string[]} words
 * @param {Record<string, string>} [env] besides our own
 * @param {number} [minutes] the longest it may take
 * @returns {Promise<void>}
 */
export function runTool(name, words, env = {}, minutes = PATIENCE) {
  const windows = process.platform === 'win32';
  const program = join(root, 'node_modules', '.bin', windows ? `${name}.cmd` : name);
  return run(name, program, words, { env, shell: windows, minutes });
}

/**
 * Runs a script of the project in Node, likewise.
 * @param {string} script path from the top
 * @returns {Promise<void>}
 */
export function runNode(script) {
  return run(script, process.execPath, [join(root, script)], { env: {}, shell: false, minutes: PATIENCE });
}

/**
 * @param {string} name
 * @param {string} program
 * @param {string[]} words
 * @param {{env: Record<string, string>, shell: boolean, minutes: number}} options
 * @returns {Promise<void>}
 */
function run(name, program, words, { env, shell, minutes }) {
  const end = Date.now() + minutes * 60_000;
  return new Promise((resolve, reject) => {
    const tool = spawn(program, words, {
      cwd: root,
      env: { ...process.env, ...env },
      // Our own output stays one stream, so that what is last is last.
      stdio: ['ignore', 'inherit', process.stdout],
      shell,
      timeout: minutes * 60_000,
    });
    tool.on('error', (error) => reject(new Error(`${name} did not start: ${error.message}`)));
    tool.on('close', (code) => {
      if (code === 0) return resolve();
      const ended = Date.now() >= end;
      const why = ended ? `took more than ${minutes} minutes and was ended` : `failed (${code ?? 'ended'})`;
      reject(new Error(`${name} ${why}.`));
    });
  });
}
