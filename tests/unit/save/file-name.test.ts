import { describe, expect, it } from 'vitest';
import { fileName } from '../../../utils/save/file-name';

const named = (title: string, siteName = 'Kabar Nusa', published?: string) =>
  fileName({ title, siteName, published }, 'html');

describe("a saved article's name", () => {
  it('is site, date and title', () => {
    expect(named('Pasar lama dibuka lagi', 'Kabar Nusa', '2021-11-27T20:23:00+07:00')).toBe(
      'Kabar Nusa 2021-11-27 Pasar lama dibuka lagi.html',
    );
  });

  it('leaves out what the page does not tell', () => {
    expect(named('Judul', '')).toBe('Judul.html');
    expect(named('', '')).toBe('article.html');
  });

  it.each([
    ['a path out of the folder', '../../etc/passwd', 'Kabar Nusa etc passwd.html'],
    ['characters that Windows forbids', 'What? "Yes": a|b <c> *d*', 'Kabar Nusa What Yes a b c d.html'],
    ['control characters and line ends', 'a\u0000b\r\nc\u2028d', 'Kabar Nusa a b c d.html'],
    ['marks that turn the writing', 'photo\u202egpj.exe', 'Kabar Nusa photogpj.exe.html'],
    ['an ending in dots and blanks', 'Wait for it... ', 'Kabar Nusa Wait for it.html'],
    ['half a surrogate pair', 'a\ud800b', 'Kabar Nusa a\ufffdb.html'],
  ])('is safe with %s', (_, title, expected) => {
    expect(named(title)).toBe(expected);
  });

  it('never names a device of Windows', () => {
    expect(named('CON', '')).toBe('_CON.html');
    expect(named('lpt1.txt', '')).toBe('_lpt1.txt.html');
    expect(named('console', '')).toBe('console.html');
  });

  it('keeps letters of every script whole, and within the length that file systems take', () => {
    const long = named('日本語の見出し👩‍👩‍👧'.repeat(60), '新聞');
    expect(new TextEncoder().encode(long).length).toBeLessThanOrEqual(255);
    expect(long).toMatch(/^新聞 日本語の見出し/);
    expect(long.isWellFormed()).toBe(true);
    expect(long.replace(/\.html$/, '')).not.toMatch(/\u200d$/);
  });
});
