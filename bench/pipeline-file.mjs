// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const built = join(root, '.output/chrome-mv3/pipeline.js');

/**
 * The path of the built pipeline; builds the extension where there is none, and says so on stderr.
 * A build that is there is taken as it is: build again after a change.
 */
export function pipelineFile() {
  if (!existsSync(built)) {
    console.error('No build in .output/chrome-mv3; building.');
    execFileSync('npx', ['wxt', 'build'], { cwd: root, stdio: ['ignore', 2, 2] });
  }
  return built;
}
