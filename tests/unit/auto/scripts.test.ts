import { describe, expect, it } from 'vitest';
import { scriptsFor } from '../../../entrypoints/background/scripts';
import { patternOf } from '../../../utils/permissions';
import type { Sites } from '../../../utils/sites';

const sites: Sites = {
  'tempo.co': { read: 'always' },
  'kompas.com': { read: 'always' },
  'tv.kompas.com': { read: 'never' },
  'detik.com': { read: 'never' },
  'antaranews.com': { quiet: false },
};
const ground = { sites, grants: { holds: () => true }, paused: false, theme: 'dark' as const };

describe('the scripts that run by themselves', () => {
  it('are for sites that are always to be read, and for none that never is', () => {
    const [auto] = scriptsFor(ground);
    expect(auto).toMatchObject({
      matches: ['*://*.kompas.com/*', '*://*.tempo.co/*'],
      excludeMatches: ['*://*.detik.com/*', '*://*.tv.kompas.com/*'],
      runAt: 'document_start',
    });
  });

  it('are for sites only that the browser allows', () => {
    const grants = { holds: (site: string) => site === 'tempo.co' };
    expect(scriptsFor({ ...ground, grants }).find(({ id }) => id === 'auto')?.matches).toEqual([
      '*://*.tempo.co/*',
    ]);
    expect(scriptsFor({ ...ground, grants: { holds: () => false } })).toEqual([]);
  });

  it('don’t open readers while originals are asked for', () => {
    expect(scriptsFor({ ...ground, paused: true }).filter(({ id }) => id === 'auto')).toEqual([]);
  });

  it('know the theme before anything is painted', () => {
    expect(scriptsFor(ground)[0]?.js[0]).toBe('/theme/dark.js');
  });
});

describe('the pattern of a site', () => {
  it.each([
    ['kompas.com', '*://*.kompas.com/*'],
    ['localhost', '*://localhost/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
    ['[::1]', '*://[::1]/*'],
    ['warung.github.io', '*://*.warung.github.io/*'],
    // A leave for what stands at a public suffix is none for everybody below it.
    ['github.io', '*://github.io/*'],
    ['gov.uk', '*://gov.uk/*'],
  ])('%s', (site, pattern) => {
    expect(patternOf(site)).toBe(pattern);
  });
});
