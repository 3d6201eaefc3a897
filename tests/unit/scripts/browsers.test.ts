import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../../scripts/browsers.mjs';

const machine = (platform: string, env: Record<string, string>, programs: string[]) => ({
  platform,
  env,
  runs: (path: string) => programs.includes(path),
});

describe('finding a browser', () => {
  it.each([
    ['chromium' as const, 'linux', { PATH: '/usr/bin' }, '/usr/bin/chromium'],
    ['chromium' as const, 'linux', { PATH: '/opt/x' }, '/opt/google/chrome/chrome'],
    ['firefox' as const, 'linux', { PATH: '/usr/games:/usr/bin' }, '/usr/bin/firefox-esr'],
    [
      'chromium' as const,
      'darwin',
      { HOME: '/Users/a' },
      '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'firefox' as const,
      'win32',
      { PROGRAMFILES: 'C:\\Program Files' },
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  ])('finds %s on %s', (kind, platform, env, path) => {
    expect(findBrowser(kind, machine(platform, env as Record<string, string>, [path]))).toBe(path);
  });

  it('takes the named program before any other', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/mine' };
    expect(findBrowser('chromium', machine('linux', env, ['/usr/bin/chromium', '/opt/mine']))).toBe(
      '/opt/mine',
    );
  });

  it('says so where the named program is missing, rather than take another', () => {
    const env = { PATH: '/usr/bin', FIREFOX_PATH: '/opt/gone' };
    expect(() => findBrowser('firefox', machine('linux', env, ['/usr/bin/firefox']))).toThrow(
      'FIREFOX_PATH is /opt/gone',
    );
  });

  it('finds nothing on a bare machine', () => {
    expect(findBrowser('firefox', machine('linux', {}, []))).toBeUndefined();
  });
});
