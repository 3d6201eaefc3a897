import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';

const folder = inject('extensions')[inject('kind')];
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

/**
 * kB of 1000 bytes, gzipped. What is injected on a click is to stay small: raise a budget only with the reason in the
 * commit. Of the pipeline, Readability and DOMPurify are 23, the lexicon of 24 languages 57, pictures and the table of
 * services 10, detection 7, what tells the story's own links, notes and sections 5, what makes large pages bearable 2, what sites taught 5, what is seen and shadow trees 3. Of the background, the Public Suffix List is 48, the table of
 * services, by which it knows what a page says that it plays, 3, what messages have to look like 2, and what learns sites and keeps that 4, of which idb is 1.3. What runs on chosen sites by itself is detection,
 * messages, the curtain and a count of what is stopped. Of the cleaner, words of 24 languages are 6 and the polyfill 3. What answers consent walls is
 * loaded only where one is seen on a granted site: 51 are its rules, and 4 of the background its snippets.
 */
const budgets = {
  'pipeline.js': 198,
  'reader.js': 42,
  'background.js': 80,
  'auto.js': 14,
  'cleaner.js': 24,
  'consent.js': 86,
};

describe('the built extension', () => {
  it('asks at its installation for nothing that a browser warns of, and for no host', () => {
    expect(manifest.permissions.toSorted()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'declarativeNetRequestWithHostAccess',
      'scripting',
      'storage',
    ]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
  });

  it('shows a page nothing by which it could be found', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('names everybody whose work is in it, with their licence', () => {
    const lock: { packages: Record<string, { license?: string; dependencies?: Record<string, string> }> } =
      JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const shipped = new Set(['webextension-polyfill']); // by way of the module that WXT brings
    const take = (path: string) => {
      for (const name of Object.keys(lock.packages[path]?.dependencies ?? {})) {
        // Types alone, and programs that others run.
        if (shipped.has(name) || !lock.packages[`node_modules/${name}`]) continue;
        shipped.add(name);
        take(`node_modules/${name}`);
      }
    };
    take('');
    const listed = readFileSync(join(folder, 'third-party.txt'), 'utf8');
    for (const name of shipped) {
      const { license } = lock.packages[`node_modules/${name}`] ?? {};
      expect(listed).toMatch(new RegExp(`^${name} [\\d.]+\nLicence: .*\nSource: https://`, 'm'));
      expect(listed).toContain(`Licence: ${license}`);
    }
    expect(listed.match(/Mozilla Public License Version 2\.0/g)?.length).toBeGreaterThanOrEqual(2);
  });

  it('reads on a click: no popup stands in the way', () => {
    expect(manifest.action).toBeDefined();
    expect(manifest.action).not.toHaveProperty('default_popup');
  });

  it.each(Object.entries(budgets))('keeps %s below %i kB gzipped', (file, budget) => {
    expect(gzipSync(readFileSync(join(folder, file))).length / 1000).toBeLessThan(budget);
  });

  it("opens no connection but one: for further pages of an article, from the page's own site", () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    const asking = scripts.flatMap((name) => {
      const code = readFileSync(join(folder, name), 'utf8');
      expect(code, name).not.toMatch(/XMLHttpRequest|sendBeacon|WebSocket|EventSource/);
      return [...code.matchAll(/\bfetch\(.{0,60}/g)].map(([call]) => `${name}: ${call}`);
    });
    // The second asks the same address first, whether the browser would ask for a password.
    const sameOrigin = (more = '') =>
      expect.stringMatching(
        new RegExp(`^pipeline\\.js: fetch\\(\\w+,\\s*\\{\\s*${more}mode:\\s*[\`'"]same-origin[\`'"]`),
      );
    expect(asking.toSorted()).toEqual([sameOrigin('method:\\s*[`\'"]HEAD[`\'"],\\s*'), sameOrigin()]);
  });
});
