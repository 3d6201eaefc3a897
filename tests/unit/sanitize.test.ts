// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { sanitize } from '../../utils/article/sanitize';

const page = 'https://www.kabar.example/laut/kapal?hal=1';

function result(html: string, at = page) {
  const content = new DOMParser().parseFromString(html, 'text/html').body;
  return sanitize(content, { page: at });
}

const body = (html: string, at = page): string => result(html, at).body;

/** An element of the sanitized body, to look at. */
function first(html: string, selector: string, at = page): Element | null {
  return new DOMParser().parseFromString(body(html, at), 'text/html').querySelector(selector);
}

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

describe('formulas', () => {
  const formula = (html: string) => first(`<p>Jadi ${html}.</p>`, 'math')?.innerHTML;

  it('stay, with their source', () => {
    const html =
      '<p>Jadi <math display="block" alttext="E = mc^2"><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></math>.</p>';
    expect(body(html)).toBe(html);
  });

  it('keep fractions, roots, limits, matrices and how they stand', () => {
    const html =
      '<math><mrow><munderover><mo largeop="true" stretchy="false">∑</mo><mi>i</mi><mi>n</mi></munderover><mfrac linethickness="0"><mn>1</mn><msqrt><mi mathvariant="normal">x</mi></msqrt></mfrac><mspace width="0.2em"></mspace><mtable columnalign="left right"><mtr><mtd columnspan="2"><mtext>a &lt; b</mtext></mtd></mtr></mtable></mrow></math>';
    expect(body(`<p>${html}</p>`)).toBe(`<p>${html}</p>`);
  });

  it('show one of several forms, and never the source beside it', () => {
    expect(
      formula(
        '<math><semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">x</annotation><annotation-xml encoding="MathML-Content"><ci>x</ci></annotation-xml></semantics></math>',
      ),
    ).toBe('<mrow><mi>x</mi></mrow>');
    expect(formula('<math><maction actiontype="toggle"><mi>a</mi><mi>b</mi></maction></math>')).toBe(
      '<mi>a</mi>',
    );
  });

  it('keep the brackets and commas that browsers no longer draw by themselves', () => {
    expect(formula('<math><mfenced open="["><mi>a</mi><mi>b</mi></mfenced></math>')).toBe(
      '<mrow><mo>[</mo><mi>a</mi><mo>,</mo><mi>b</mi><mo>)</mo></mrow>',
    );
  });

  it('hold no links, handlers, names, colours, glyphs, drawings or HTML', () => {
    const html =
      '<math href="javascript:x()" id="a" class="b" style="color:red" onclick="x()"><mi xlink:href="https://x.example" mathcolor="red" mathbackground="url(x)">y</mi><mtext>a<b>b</b><img src=x onerror=x()><mglyph src="https://x.example/g.png" alt="g"></mglyph><svg><a href="x">z</a></svg></mtext><mspace width="900em"></mspace></math>';
    expect(body(`<p>${html}</p>`)).toBe('<p><math><mi>y</mi><mtext>ab</mtext><mspace></mspace></math></p>');
  });

  it('are read out where nothing could be drawn, or one would stand where parsers move it', () => {
    expect(body('<p><math alttext="x + 1"><apply><plus></plus><ci>x</ci></apply></math></p>')).toBe(
      '<p>x + 1</p>',
    );
    const content = new DOMParser().parseFromString('<table><tbody></tbody></table>', 'text/html').body;
    const math = document.createElementNS('http://www.w3.org/1998/Math/MathML', 'math');
    math.append(Object.assign(document.createElementNS(math.namespaceURI, 'mi'), { textContent: 'x' }));
    content.querySelector('tbody')?.append(math);
    expect(sanitize(content, { page }).body).not.toContain('<math');
  });

  it('too large or deep are letters', () => {
    expect(body(`<p><math>${'<mrow>'.repeat(60)}<mi>x</mi>${'</mrow>'.repeat(60)}</math></p>`)).toBe(
      '<p>x</p>',
    );
    expect(body(`<p><math>${'<mi>x</mi>'.repeat(4000)}</math></p>`)).not.toContain('<math');
  });
});

describe('pictures', () => {
  const shown = (html: string, at = page) => first(html, 'img', at) !== null;

  it.each([
    ['a counter of a pixel', '<img src="https://x.example/a.gif" width="1" height="1">'],
    ['a counter without size', '<img src="https://pixel.wp.com/g.gif?v=ext">'],
    ['a counter of the writers’ society', '<img src="https://vg08.met.vgwort.de/na/abc">'],
    ['a counter of an analytics server', '<img src="https://kabar.example/matomo.php?idsite=1">'],
    ['a blank', '<img src="https://cdn.example/img/spacer.gif">'],
    ['one that style hides', '<img src="https://x.example/a.gif" style="position:absolute; left:-9999px">'],
    ['an empty placeholder', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'],
    ['a drawing in the address', '<img src="data:image/svg+xml,<svg onload=x>">'],
    ['one with name and password', '<img src="https://a:b@x.example/a.jpg">'],
    ['a broken address', '<img src="https://[">'],
    ['no address', '<img alt="x">'],
  ])('leaves out %s', (_, html) => expect(shown(html)).toBe(false));

  it.each([
    ['of a statistics office', '<img src="https://stats.example/chart/2024.png">'],
    ['of a telephone of that name', '<img src="https://x.example/google-pixel.png">'],
    ['with a narrow but visible size', '<img src="/a.jpg" width="40" height="600">'],
    ['in a box that keeps its place', '<div style="height:0;padding-bottom:56%"><img src="/a.jpg"></div>'],
    ['given by srcset alone', '<img srcset="/a.jpg 640w, /b.jpg 1280w" sizes="100vw">'],
  ])('keeps one %s', (_, html) => expect(shown(html)).toBe(true));

  it('keeps small pictures that come in the address, not huge ones', () => {
    const picture = (length: number) => `<img src="data:image/png;base64,${'A'.repeat(length)}">`;
    expect(shown(picture(2000))).toBe(true);
    expect(shown(picture(2_000_000))).toBe(false);
  });

  it('reads a srcset as browsers do, commas in addresses and all', () => {
    const srcset =
      'https://p.example/w_300,h_200/a.jpg 300w,https://p.example/w_600/a.jpg 600w, javascript:x 2x, https://p.example/b.jpg';
    expect(first(`<img src="/a.jpg" srcset="${srcset}">`, 'img')?.getAttribute('srcset')).toBe(
      'https://p.example/w_300,h_200/a.jpg 300w, https://p.example/w_600/a.jpg 600w, https://p.example/b.jpg',
    );
  });
});

describe('addresses on the reader’s own machine and network', () => {
  it.each([
    ...[
      'http://localhost/',
      'http://127.0.0.1/',
      'http://127.1/',
      'http://2130706433/',
      'http://0x7f.1/',
      'http://0/',
    ],
    ...[
      'http://10.1.2.3/',
      'http://172.31.0.1/',
      'http://192.168.0.1/',
      'http://169.254.169.254/',
      'http://100.64.0.1/',
    ],
    ...[
      'http://[::1]/',
      'http://[::]/',
      'http://[fd00::1]/',
      'http://[fe80::1]/',
      'http://[::ffff:127.0.0.1]/',
    ],
    ...[
      'http://[64:ff9b::7f00:1]/',
      'http://[2002:7f00:1::]/',
      'http://router/',
      'http://nas.local/',
      'http://a.localhost./',
    ],
    ...['http://printer.lan:9100/', 'http://metadata.google.internal/', 'http://127.0.0.1.nip.io/'],
  ])('%s is neither linked nor loaded', (url) => {
    expect(body(`<p><a href="${url}x">a</a></p><img src="${url}x.png" width="600" height="400">`)).toBe(
      '<p>a</p>',
    );
  });

  it.each([
    'http://172.32.0.1/',
    'http://8.8.8.8/',
    'http://[2001:4860::1]/',
    'https://internal.example/',
    'http://10.example/',
  ])('%s is as any other', (url) =>
    expect(first(`<a href="${url}">a</a>`, 'a')?.getAttribute('href')).toBe(url),
  );

  it('are good on a page that stands there itself', () => {
    expect(first('<img src="/a.png">', 'img', 'http://127.0.0.1:8080/x')?.getAttribute('src')).toBe(
      'http://127.0.0.1:8080/a.png',
    );
  });
});

describe('content made to break the sanitizer', () => {
  it('does not change the content it is given', () => {
    const content = new DOMParser().parseFromString(
      '<p id=a style="x" onclick=y>a<script>1</script></p>',
      'text/html',
    ).body;
    const before = content.outerHTML;
    sanitize(content, { page });
    expect(content.outerHTML).toBe(before);
  });

  it('reads a nest of two thousand levels without losing its text or overflowing', () => {
    const content = document.createElement('div');
    let inner: Element = content;
    for (let level = 0; level < 2000; level++) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = 'Di dasar.';
    const html = sanitize(content, { page }).body;
    expect(html).toContain('Di dasar.');
    expect(html.split('<div>').length).toBeLessThanOrEqual(101);
  });

  it('ends an endless article and says so', { timeout: 30_000 }, () => {
    const { body: html, removals } = result(`<p>${'panjang '.repeat(600_000)}</p><p>Ujung.</p>`);
    expect(html).not.toContain('Ujung.');
    expect(removals).toEqual([{ step: 'sanitize', rule: 'too-long', text: 'Ujung.' }]);
  });

  it('takes nothing relative from a page that is nowhere', () => {
    expect(body('<p><a href="/x">a</a></p><img src="/x.png">', 'about:srcdoc')).toBe('<p>a</p>');
  });
});
