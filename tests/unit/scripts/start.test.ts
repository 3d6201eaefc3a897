import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../scripts/start/arguments.mjs';
import { findTarget } from '../../../scripts/start/target.mjs';

const asking = (path: string) => ({
  method: 'GET',
  url: new URL(path, 'http://127.0.0.1:1/'),
  headers: {},
});

describe('the command line of npm start', () => {
  it('reads the sample where nothing is named', () => {
    expect(readArguments([])).toEqual({ help: false, firefox: false, headless: false, page: undefined });
  });

  it('takes a page and a browser', () => {
    expect(readArguments(['--firefox', 'https://www.kabarnusa.co.id/1'])).toMatchObject({
      firefox: true,
      page: 'https://www.kabarnusa.co.id/1',
    });
  });

  it('explains itself where it does not understand', () => {
    expect(() => readArguments(['--safari'])).toThrow(/--safari[\s\S]*npm start --/);
    expect(() => readArguments(['a.html', 'b.html'])).toThrow('One page at a time');
  });
});

describe('what npm start reads', () => {
  it('serves a file with what lies beside it, and nothing above it', async () => {
    const { address, answer } = await findTarget('scripts/sample/page.html');
    expect(address(8080)).toBe('http://127.0.0.1:8080/page.html');
    expect(await answer?.(asking('/page.html'))).toMatchObject({ headers: { 'content-type': 'text/html' } });
    expect(await answer?.(asking('/perahu.svg'))).toMatchObject({
      headers: { 'content-type': 'image/svg+xml' },
    });
    expect(await answer?.(asking('/%2e%2e%2f%2e%2e%2fpackage.json'))).toBeUndefined();
  });

  it.each([
    ['ftp://kabarnusa.co.id/a', 'Only http and https'],
    ['https://', 'not an address'],
    ['gone.html', 'There is no file'],
    ['scripts', 'is not a file'],
  ])('says what is wrong with %s', async (page, sentence) => {
    await expect(findTarget(page).then(({ address }) => address(1))).rejects.toThrow(sentence);
  });
});
