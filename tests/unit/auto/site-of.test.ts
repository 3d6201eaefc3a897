import { describe, expect, it } from 'vitest';
import { siteOf, siteTyped } from '../../../utils/site-of';

describe('the site of an address', () => {
  it.each([
    ['https://nasional.kompas.com/read/1', 'kompas.com'],
    ['http://www.bbc.co.uk:8080/news', 'bbc.co.uk'],
    ['https://warta.desa.go.id/', 'desa.go.id'],
    ['https://someone.github.io/blog', 'someone.github.io'],
    ['https://kabar.bücher.example/a', 'xn--bcher-kva.example'],
    ['https://www.kompas.com./', 'kompas.com'],
    ['http://localhost:3000/a', 'localhost'],
    ['http://127.0.0.1:8080/a', '127.0.0.1'],
  ])('of %s is %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  it.each([
    'file:///home/a.html',
    'about:blank',
    'chrome://extensions',
    'moz-extension://x/a',
    'kompas.com',
    '',
  ])('is nothing for %s', (url) => {
    expect(siteOf(url)).toBeUndefined();
  });
});

describe('a site as it is typed', () => {
  it.each([
    [' kompas.com ', 'kompas.com'],
    ['www.Tempo.co/politik', 'tempo.co'],
    ['https://news.detik.com/x', 'detik.com'],
    ['localhost', 'localhost'],
  ])('%j means %s', (typed, site) => {
    expect(siteTyped(typed)).toBe(site);
  });

  it.each(['', 'kompas', 'two words', 'ftp://kompas.com', 'javascript:alert(1)', '*.com/*'])(
    '%j means none',
    (typed) => {
      expect(siteTyped(typed)).toBeUndefined();
    },
  );
});
