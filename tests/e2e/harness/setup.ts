import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Kind } from '../../../scripts/browsers.mjs';
import { buildExtension } from '../../../scripts/build.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built extension, by browser. */
    extensions: Record<Kind, string>;
    kind: Kind;
  }
}

/** Builds for both browsers once, into a folder of its own; E2E_BUILDS names a folder with builds instead. */
export default async function setup(project: TestProject) {
  const made = process.env.E2E_BUILDS;
  const into = made || (await mkdtemp(join(tmpdir(), 'saring-e2e-')));
  const folder = (kind: Kind) =>
    made ? join(made, kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3') : buildExtension(kind, into);
  project.provide('extensions', { chromium: await folder('chromium'), firefox: await folder('firefox') });
  return made ? undefined : () => rm(into, { recursive: true, force: true });
}
