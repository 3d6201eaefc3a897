// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { received } from '../../../utils/article/handed';
import type { Article, Extracted, SafeHtml } from '../../../utils/article/types';
import { anArticle } from '../../helpers/article';
import { faultsOf } from '../../helpers/harmless';
import { ownPayloads } from '../../helpers/hostile';

const page = 'https://regional.kabarnusa.example/read/2021/11/27/pasar-ikan';
const report: Extracted['report'] = {
  detection: { article: true, sure: true, score: 0.9, reasons: ['published'] },
  removals: [{ step: 'clean', rule: 'promo', text: 'Daftar buletin kami ' }],
};

/** As the content script hands an article over, with a change by somebody who took it over. */
const handed = (changed: Partial<Record<keyof Article, unknown>> = {}, more: object = {}) => {
  const { body: _, ...article } = anArticle();
  return { article: { ...article, ...changed }, report, missing: [], ...more };
};
const partsOf = (...bodies: unknown[]) => bodies.map((body, at) => ({ number: at + 1, url: page, body }));

describe('an article that was handed over', () => {
  it('loses nothing on the way', () => {
    expect(received(handed(), page)).toEqual({
      ok: true,
      article: { ...anArticle(), wordCount: expect.any(Number) },
      report,
      missing: [],
    });
  });

  it('keeps the ways to its notes, on further pages too', () => {
    const noted = (part: string) =>
      `<p>Kapal tiba.<sup><a href="#saring-${part}n" rel="noopener">1</a></sup></p><p id="saring-${part}n">Catatan kaki.</p>` as SafeHtml;
    const { article } = received(handed({ parts: partsOf(noted(''), noted('2~')) }), page) as Extracted;
    for (const { body } of article.parts) {
      const part = new DOMParser().parseFromString(body, 'text/html').body;
      const to = part.querySelector('a')?.getAttribute('href')?.slice(1) ?? '';
      expect(part.querySelector(`[id="${to}"]`)?.textContent).toBe('Catatan kaki.');
    }
    expect(new Set(article.body.match(/id="[^"]+"/g))).toHaveLength(2);
  });

  it.each(ownPayloads().map(({ id, html }) => [id, html]))('is sanitized once more: %s', (_, html) => {
    const came = received(handed({ parts: partsOf(`<p>Kapal tiba.</p>${html}`) }), page);
    expect(faultsOf(came?.article.body ?? '')).toEqual([]);
    expect(came?.article.parts.map(({ body }) => faultsOf(body))).toEqual([[]]);
  });

  it.each([
    'javascript:RUN()',
    'data:text/html,<script>RUN()</script>',
    'chrome-extension://abc/options.html',
    'file:///etc/passwd',
    'http://192.168.0.1/off',
    'https://name:word@bank.example/',
  ])('leads nowhere by the address %s', (address) => {
    const came = received(
      handed(
        {
          url: address,
          leadImage: { src: address, srcset: `${address} 2x`, alt: '' },
          wall: { loginUrl: address },
          alternatives: [{ kind: 'print', url: address }],
          parts: [{ number: 1, url: address, body: '<p>Kapal tiba.</p>' }],
        },
        { missing: [{ number: 2, url: address, why: 'failed' }] },
      ),
      page,
    );
    expect(JSON.stringify(came)).not.toContain(address);
    expect(came?.article).toMatchObject({ url: page, wall: {}, parts: [{ url: page }] });
  });

  it('may lead on the own network where its page is there', () => {
    const own = 'http://192.168.0.1/berita';
    const body = '<p>Kapal <a href="http://192.168.0.1/lain">tiba</a>.</p>';
    expect(received(handed({ parts: partsOf(body) }), own)?.article.body).toContain('192.168.0.1/lain');
    expect(received(handed({ parts: partsOf(body) }), page)?.article.body).not.toContain('192.168.0.1');
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'article'],
    ['a list', [handed()]],
    ['no article', { report, missing: [] }],
    ['an article without parts', handed({ parts: undefined })],
    ['parts that are no list', handed({ parts: { length: 1, 0: partsOf('<p>x</p>')[0] } })],
    ['bodies that are no text', handed({ parts: partsOf(5, null, {}, ['<p>x</p>']) })],
    ['bodies without a word', handed({ parts: partsOf('<script>x</script>') })],
    ['a title that is no text', handed({ title: { toString: () => 'x' } })],
  ])('is refused as a whole where it is %s', (_, value) => {
    expect(received(value, page)).toBeUndefined();
  });

  it('takes fields of a wrong kind as missing, and cuts what is longer than any', () => {
    const came = received(
      {
        article: {
          ...handed().article,
          byline: 'Sekar',
          desk: [5, 'Redaksi'],
          lang: '"><img>',
          dir: 'up',
          section: {},
          published: 7,
          standfirst: 'x'.repeat(100_000),
          pages: -1,
          leadImage: 'x',
        },
        report: { removals: [{ step: 'nobody', text: 'x' }, null, 5], detection: 'yes' },
        missing: [
          { number: 'NaN', url: page, why: 'failed' },
          { number: 2, url: page, why: 'because' },
        ],
      },
      page,
    );
    expect(came).toMatchObject({
      article: { byline: [], desk: ['Redaksi'], lang: '', dir: 'ltr', pages: 1 },
      report: { removals: [], detection: { article: false, reasons: [] } },
      missing: [],
    });
    for (const field of ['section', 'published', 'leadImage'])
      expect(came?.article).not.toHaveProperty(field);
    expect(came?.article.standfirst?.length).toBeLessThan(10_000);
  });
});
