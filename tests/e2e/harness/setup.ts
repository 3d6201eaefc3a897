import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Kind } from '../../../scripts/browsers.mjs';
import { buildExtension, root } from '../../../scripts/build.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built extension, by browser. */
    extensions: Record<Kind, string>;
    kind: Kind;
  }
}

/** Builds for both browsers once, into a folder of its own; E2E_BUILDS names a folder with builds instead. */
export default async function setup(project: TestProject) {
  const { E2E_BUILDS } = process.env;
  if (E2E_BUILDS) {
    const made = resolve(E2E_BUILDS);
    project.provide('extensions', { chromium: join(made, 'chrome-mv3'), firefox: join(made, 'firefox-mv3') });
    return undefined;
  }
  const folder = `e2e-${process.pid}`;
  project.provide('extensions', {
    chromium: await buildExtension('chromium', folder),
    firefox: await buildExtension('firefox', folder),
  });
  return () => rm(join(root, '.output', folder), { recursive: true, force: true });
}
