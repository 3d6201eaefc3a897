// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { lines, page, paragraphs, read, storyUrl } from '../../helpers/story';

const ld = (more: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'New ferry for the outer islands', ...more })}</script>`;
const notFree = { isAccessibleForFree: 'False' };
const gate = `<div class="paywall"><h3>Subscribe to keep reading</h3><p>Already a subscriber? <a href="/account/login?next=1">Log in</a></p><a href="/subscribe">See offers</a></div>`;
/** So much text that no page would take it for a teaser. */
const long = Array.from({ length: 6 }, (_, at) =>
  lines.map((line) => `<p>Part ${at + 1}. ${line}</p>`).join(''),
).join('');

const wallOf = async (html: string, url = storyUrl) => (await read(html, { url })).article.wall;

describe('a preview is called one', () => {
  it.each([
    [
      'where the page says it is not free and shows a wall',
      page(`${paragraphs(0, 2)}${gate}`, { head: ld(notFree) }),
    ],
    [
      'where a part is not free and hidden',
      page(`${paragraphs(0, 2)}<div class="rest" hidden>${paragraphs(2, 6)}</div>`, {
        head: ld({
          ...notFree,
          hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.rest' },
        }),
      }),
    ],
    ['where the page says nothing but shows a wall by name and words', page(`${paragraphs(0, 2)}${gate}`)],
    [
      'in a box without a telling name, where the stated length is far greater',
      page(
        `${paragraphs(0, 2)}<div class="box"><p>Untuk melanjutkan membaca, masuk atau daftar.</p><a href="/masuk">Masuk</a></div>`,
        { head: ld({ wordCount: 900 }) },
      ),
    ],
    [
      'where the text fades out and is far shorter than the time to read it',
      page(`<div class="article-fade">${paragraphs(0, 2)}</div>`, {
        head: `${ld(notFree)}<meta name="twitter:label2" content="Est. reading time"><meta name="twitter:data2" content="7 minutes">`,
      }),
    ],
    [
      'by a schema.org address and a nested part',
      page(`${paragraphs(0, 2)}${gate}`, {
        head: ld({
          hasPart: [{ isAccessibleForFree: 'http://schema.org/False', cssSelector: '.paywall-rest' }],
        }),
      }),
    ],
  ])('%s', async (_, html) => {
    expect(await wallOf(html)).toBeDefined();
  });

  it('with the link to sign in, of the same site only', async () => {
    const html = page(`${paragraphs(0, 2)}${gate}`, { head: ld(notFree) });
    expect(await wallOf(html)).toEqual({ loginUrl: 'https://www.kabar.example/account/login?next=1' });
    expect(await wallOf(html.replace('/account/login', 'https://id.kabar.example/login'))).toEqual({
      loginUrl: 'https://id.kabar.example/login?next=1',
    });
    for (const label of ['ログイン', 'Войти', 'تسجيل الدخول'])
      expect(
        await wallOf(html.replace('/account/login?next=1', '/reader/42').replace('Log in', label)),
        label,
      ).toEqual({ loginUrl: 'https://www.kabar.example/reader/42' });
    for (const other of ['https://evil.test/login', 'javascript:login()', 'http://127.0.0.1/login'])
      expect(await wallOf(html.replace('/account/login', other)), other).toEqual({});
  });
});

describe('a whole text is called no preview', () => {
  it.each([
    ['that the page says is not free, read by a subscriber', page(long, { head: ld(notFree) })],
    [
      'as long as the page says, though a wall is in it',
      page(`${long}${gate}`, { head: ld({ ...notFree, wordCount: 800 }) }),
    ],
    [
      'whose part that is not free is shown',
      page(`${paragraphs(0, 2)}<div class="rest">${paragraphs(2, 6)}</div>`, {
        head: ld({ ...notFree, hasPart: { isAccessibleForFree: 'False', cssSelector: '.rest' } }),
      }),
    ],
    ['free, and short', page(paragraphs(0, 2))],
    [
      'free, with an offer at the end',
      page(
        `${long}<div class="promo"><p>Subscribe to our newsletter.</p><a href="/subscribe">Subscribe</a></div>`,
      ),
    ],
    [
      'free, with an offer amid it',
      page(
        `${paragraphs(0, 3)}<div class="piano-inline"><p>Already a subscriber? Our letter comes every morning.</p><a href="/login">Sign in</a></div>${paragraphs(3, 6)}`,
      ),
    ],
    [
      'counted by a meter',
      page(
        `${long}<div class="paywall-meter"><p>You have 2 free articles left this month.</p><a href="/subscribe">Subscribe</a></div>`,
        {
          head: ld(notFree),
        },
      ),
    ],
    [
      'that tells of walls',
      page(
        `${long}<p>The chair said members would be asked to subscribe to read the minutes, as they are already a member.</p>`,
      ),
    ],
    [
      'whose wall is hidden',
      page(`${long}${gate.replace('<div', '<div style="display:none"')}`, { head: ld(notFree) }),
    ],
    [
      'below a badge for subscribers',
      page(`<p class="badge">Subscriber only <a href="/subscribe">?</a></p>${long}`, { head: ld(notFree) }),
    ],
  ])('%s', async (_, html) => {
    expect(await wallOf(html)).toBeUndefined();
  });
});

describe('what a wall keeps is never shown, named or brought back', () => {
  it.each([
    [
      'in the part that the page declares',
      page(`${paragraphs(0, 2)}<div class="rest" hidden>${paragraphs(2, 6)}</div>${gate}`, {
        head: ld({ ...notFree, hasPart: { isAccessibleForFree: 'False', cssSelector: '.rest' } }),
      }),
    ],
    [
      'in a block that is called so',
      page(`${paragraphs(0, 2)}<div class="subscriber-only" style="display:none">${paragraphs(2, 6)}</div>`, {
        head: ld(notFree),
      }),
    ],
    [
      'beside the wall, though a button would ask for more',
      page(
        `${paragraphs(0, 2)}<button>Read more</button><div class="x" style="display:none">${paragraphs(2, 6)}</div>${gate}`,
      ),
    ],
    [
      'in the data it gives to machines',
      page(`${paragraphs(0, 2)}${gate}`, { head: ld({ ...notFree, articleBody: lines.join(' ') }) }),
    ],
    [
      'in a script',
      page(
        `${paragraphs(0, 2)}${gate}<script id="state" type="application/json">${JSON.stringify(lines)}</script>`,
        {
          head: ld(notFree),
        },
      ),
    ],
  ])('%s', async (_, html) => {
    const { article, body, report } = await read(html, {
      keep: [lines[2], lines.slice(2).join('\n').slice(0, 200)],
    });
    expect(article.wall).toBeDefined();
    for (const line of lines.slice(2)) expect(body.textContent).not.toContain(line);
    expect(JSON.stringify(report)).not.toContain(lines[2].slice(0, 60));
    expect(body.textContent).toContain(lines[1]);
  });
});
