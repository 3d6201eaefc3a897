// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { sanitize } from '../../../utils/article/sanitize';
import { body, first, page, result } from './sanitized';

describe('what a news article is made of stays', () => {
  it.each([
    ['paragraphs and emphasis', '<p>Kapal <strong>KM Sari</strong> <em>tiba</em>.<br>Selesai.</p>'],
    ['headings', '<h2>Latar</h2><h3>Rincian</h3>'],
    ['nested lists', '<ol start="3" reversed=""><li value="7">satu<ul><li>dua</li></ul></li></ol>'],
    [
      'tables',
      '<table><caption>Tarif</caption><thead><tr><th scope="col">Rute</th></tr></thead><tbody><tr><td colspan="2">A–B</td></tr></tbody></table>',
    ],
    ['quotes', '<blockquote><p>Kami siap.</p><cite>Nahkoda</cite></blockquote><p><q>Ya</q></p>'],
    ['code', '<pre><code>a &lt; b\n  c</code></pre>'],
    ['formula and footnote marks', '<p>H<sub>2</sub>O, 10<sup>3</sup></p>'],
    ['ruby', '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>'],
    [
      'dates and abbreviations',
      '<p><time datetime="2024-05-01">1 Mei</time> <abbr title="Badan SAR">Basarnas</abbr></p>',
    ],
    ['definitions', '<dl><dt>Draf</dt><dd>Kedalaman kapal.</dd></dl>'],
    ['folded parts', '<details open=""><summary>Rincian</summary><p>Isi.</p></details>'],
    ['other scripts', '<p lang="ar" dir="rtl">وصلت <bdi>KM Sari</bdi></p><hr>'],
    ['changes', '<p><del>lama</del> <ins datetime="2024-05-01">baru</ins> <mark>tanda</mark></p>'],
  ])('%s', (_, html) => expect(body(html)).toBe(html));

  it('keeps a figure with its caption, and lets its picture load late and without a referrer', () => {
    const html =
      '<figure><img src="/foto/kapal.jpg" alt="Kapal" width="1200" height="800"><figcaption>Kapal</figcaption></figure>';
    expect(body(html)).toBe(
      '<figure><img src="https://www.kabar.example/foto/kapal.jpg" alt="Kapal" width="1200" height="800" loading="lazy" decoding="async" referrerpolicy="no-referrer"><figcaption>Kapal</figcaption></figure>',
    );
  });

  it('keeps the sources of a picture', () => {
    const html =
      '<picture><source srcset="/a.webp 1x, /b.webp 2x" type="image/webp" media="(min-width: 600px)"><img src="/a.jpg" alt=""></picture>';
    expect(first(html, 'source')?.getAttribute('srcset')).toBe(
      'https://www.kabar.example/a.webp 1x, https://www.kabar.example/b.webp 2x',
    );
  });

  it('keeps a film that is played by hand, and says nothing of what old browsers would', () => {
    const video = first('<video src="/v.mp4" autoplay muted>Perbarui peramban.</video>', 'video');
    expect(video?.outerHTML).toBe(
      '<video controls="" preload="none" src="https://www.kabar.example/v.mp4"></video>',
    );
  });

  it('writes links absolute, and opens them apart', () => {
    expect(body('<p><a href="../darat" onclick="x()" style="color:red">darat</a></p>')).toBe(
      '<p><a href="https://www.kabar.example/darat" rel="noopener noreferrer nofollow" target="_blank">darat</a></p>',
    );
  });

  it('keeps the address of a letter, without what it would be filled with', () => {
    expect(
      first('<a href="mailto:redaksi@kabar.example?subject=x&body=y">surat</a>', 'a')?.getAttribute('href'),
    ).toBe('mailto:redaksi@kabar.example');
  });
});

describe('footnotes and contents', () => {
  it('lead to their places under names that meet none of ours', () => {
    const html = '<p>Teks<a id="r1" href="#c1">1</a></p><p id="c1">Catatan <a href="#r1">↩</a></p>';
    expect(body(html)).toBe(
      '<p>Teks<a id="saring-r1" href="#saring-c1">1</a></p><p id="saring-c1">Catatan <a href="#saring-r1">↩</a></p>',
    );
  });

  it('are found when the link spells the whole address, or the place is an old named anchor', () => {
    const html = `<p><a href="${page}#c%20ü">1</a></p><p><a name="c ü"></a>Catatan</p>`;
    expect(body(html)).toBe('<p><a href="#saring-c-ü">1</a></p><p><a id="saring-c-ü"></a>Catatan</p>');
  });

  it('keep a bare span that is a place, and only then', () => {
    expect(body('<p><span class="x">a</span><a href="#c">1</a></p><p><span id="c">Catatan</span></p>')).toBe(
      '<p>a<a href="#saring-c">1</a></p><p><span id="saring-c">Catatan</span></p>',
    );
  });

  it('that lead nowhere are text, and names nobody points at go', () => {
    expect(body('<p id="x"><a href="#komentar">komentar</a> <a href="#">atas</a></p>')).toBe(
      '<p>komentar atas</p>',
    );
  });
});

describe('what isn’t the article goes', () => {
  it.each([
    [
      'class, style and handlers',
      '<p class="saring bar" style="color:red" onclick="x()" data-x="1" id="y">a</p>',
      '<p>a</p>',
    ],
    [
      'fields and buttons',
      '<p>a <input value="x"><button>Kirim</button><select><option>1</option></select></p>',
      '<p>a </p>',
    ],
    [
      'frames and objects',
      '<p>a</p><iframe src="https://x.example"></iframe><object data="x">b</object>',
      '<p>a</p>',
    ],
    ['drawings', '<p>a <svg><text>b</text></svg></p>', '<p>a </p>'],
    ['an empty link where a picture was', '<p><a href="/x"><img src="javascript:1"></a></p>', ''],
  ])('%s', (_, html, expected) => expect(body(html)).toBe(expected));

  it('takes a form away with its words, but not one that holds the article', () => {
    const form = '<form><label>Surel</label><input name="mail"></form>';
    const long = 'Kapal itu berangkat sebelum fajar dengan muatan beras.';
    expect(body(`<p>${long}</p>${form}`)).toBe(`<p>${long}</p>`);
    expect(body(`<form><input type="hidden"><p>${long}</p><input name="cari"></form>`)).toBe(
      `<div><p>${long}</p></div>`,
    );
  });

  it.each(['button', 'isindex', 'svg><foreignObject', 'object', 'applet'])(
    'keeps the article that an open <%s> has swallowed',
    (open) => {
      const rest = Array.from(
        { length: 5 },
        (_, at) => `<p>Alinea ${at}. Kapal itu berangkat sebelum fajar.</p>`,
      );
      expect(body(`<p>Kapal.</p><${open}>${rest.join('')}`)).toBe(`<p>Kapal.</p>${rest.join('')}`);
    },
  );

  it('says what it took, where a reader could miss it', () => {
    const { removals } = result(
      '<p>a</p><button>Kirim komentar</button><img src="/t.gif" width="1" height="1"><script>x</script>',
    );
    expect(removals).toEqual([
      { step: 'sanitize', rule: 'button', text: 'Kirim komentar' },
      { step: 'sanitize', rule: 'tracking-pixel', text: 'https://www.kabar.example/t.gif' },
    ]);
  });

  it('keeps names of places on different pages apart, however they are called', () => {
    const on = (part: number, name: string) =>
      sanitize(
        new DOMParser().parseFromString(`<p><a href="#${name}">*</a></p><p id="${name}">x</p>`, 'text/html')
          .body,
        { page, part },
      ).body;
    const ids = [on(1, '2-a'), on(2, 'a'), on(12, 'a'), on(1, '12-a')].map(
      (html) => /id="([^"]+)"/.exec(html)?.[1],
    );
    expect(new Set(ids).size).toBe(4);
  });

  it('keeps blocks apart that a page made of its own elements', () => {
    expect(
      body('<kabar-alinea>Satu.</kabar-alinea><kabar-alinea>Dua.</kabar-alinea><p>Ti<x-b>ga</x-b>.</p>'),
    ).toBe('<div>Satu.</div><div>Dua.</div><p>Tiga.</p>');
  });
});
