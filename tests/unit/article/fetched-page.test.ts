// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { charsetOf } from '../../../utils/article/fetched/charset';
import { type GetHtml, pagesBy } from '../../../utils/article/fetched-page';
import { PageError } from '../../../utils/article/page-error';

const url = 'https://kabar.example/kota/pasar/2';
const open = () => new AbortController().signal;
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const sends = (html: string, type = 'text/html') =>
  vi.fn<GetHtml>().mockResolvedValue({ ok: true, bytes: bytesOf(html), type, url });

describe('a fetched page', () => {
  it('resolves its relative addresses as if it were open', async () => {
    const pages = pagesBy(sends('<title>x</title><p><img src="../foto.jpg">'), 'utf-8', open());
    const { page } = await pages(url, open());
    expect(page.querySelector('img')?.src).toBe('https://kabar.example/kota/foto.jpg');
  });

  it('keeps the base it names itself, seen from its own place', async () => {
    const pages = pagesBy(sends('<base href="aset/"><p><a href="x">'), 'utf-8', open());
    const { page } = await pages(url, open());
    expect(page.querySelector('a')?.href).toBe('https://kabar.example/kota/pasar/aset/x');
  });

  it('runs no script', async () => {
    const { page } = await pagesBy(
      sends('<script>window.pwned = true</script>'),
      'utf-8',
      open(),
    )(url, open());
    expect(page.querySelector('script')).not.toBeNull();
    expect('pwned' in window).toBe(false);
  });

  it('is asked for once, and given unchanged the second time', async () => {
    const get = sends('<p>Dua');
    const pages = pagesBy(get, 'utf-8', open());
    (await pages(url, open())).page.body.replaceChildren();
    expect((await pages(url, open())).page.body.textContent).toBe('Dua');
    expect(get).toHaveBeenCalledTimes(1);
  });

  it('is asked for again where it failed, and says why it did', async () => {
    const get = sends('<p>Dua').mockResolvedValueOnce({ ok: false, why: 'too-large', detail: 'big' });
    const pages = pagesBy(get, 'utf-8', open());
    const failed = await pages(url, open()).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(PageError);
    expect(failed).toMatchObject({ why: 'too-large', message: 'big' });
    expect((await pages(url, open())).page.body.textContent).toBe('Dua');
  });

  it('stays away once the reader is closed', async () => {
    const closed = new AbortController();
    const get = vi.fn<GetHtml>((_, signal) => {
      closed.abort();
      return Promise.resolve({ ok: false, why: 'failed', detail: String(signal.aborted) });
    });
    await expect(pagesBy(get, 'utf-8', closed.signal)(url, open())).rejects.toThrow('true');
  });
});

describe('the characters of a page', () => {
  it.each([
    ['its byte order mark', '\xef\xbb\xbf<meta charset=latin1>', 'text/html; charset=latin1', 'utf-8'],
    ['the header before its own word', '<meta charset=utf-8>', 'text/html; charset=Shift_JIS', 'shift_jis'],
    [
      'its own word',
      '<meta http-equiv="content-type" content="text/html; charset=euc-kr">',
      'text/html',
      'euc-kr',
    ],
    ['no commented word', '<!-- <meta charset=koi8-r> --><meta charset="iso-8859-1">', '', 'windows-1252'],
    ['the open page where it says nothing', '<p>', 'text/html', 'windows-1251'],
    [
      'the open page where it says nonsense',
      '<meta charset=utf9>',
      'text/html; charset=klingon',
      'windows-1251',
    ],
    ['its letters, which can not be UTF-16', '<meta charset=utf-16>', '', 'utf-8'],
  ])('are told by %s', (_, html, type, charset) => {
    expect(charsetOf(bytesOf(html), type, 'windows-1251')).toBe(charset);
  });
});
