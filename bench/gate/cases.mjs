// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The cases beside the project, tried by the checker beside them on the build in `.output`: `passed` is the share of
 * those it tried; undefined where there are none. What isn't right goes to stderr.
 * @param {string} shared folder with `cases`
 * @param {string} root the project's
 */
export function readCases(shared, root) {
  const folder = join(shared, 'cases');
  const checker = join(folder, 'check.mjs');
  if (!existsSync(checker)) return undefined;
  const ran = spawnSync(process.execPath, [realpathSync(checker), folder], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  console.error(ran.stderr + ran.stdout.replace(/^ok .*\n/gm, ''));
  return shareOf(ran.stdout);
}

/**
 * What the checker's last line says: "12 passed, 38 failed".
 * @param {string} told
 */
export function shareOf(told) {
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(told) ?? [];
  return passed && failed ? { passed: Number(passed) / (Number(passed) + Number(failed)) } : {};
}
