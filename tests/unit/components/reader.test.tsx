// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Reader, type ReaderProps } from '../../../components/reader/Reader';
import { scrollWithin } from '../../../components/reader/wide';
import type { Article, SafeHtml } from '../../../utils/article/types';
import { defaultSettings } from '../../../utils/settings-table';
import { anArticle } from '../../helpers/article';
import { acting, button, draw } from '../../helpers/render';

const report = { detection: { article: true, sure: true, score: 1, reasons: [] }, removals: [] };
async function reader(article: Partial<Article> = {}, changed: Partial<ReaderProps> = {}) {
  const props: ReaderProps = {
    article: anArticle(article),
    report,
    settings: defaultSettings,
    theme: 'light',
    language: 'en',
    uiDir: 'ltr',
    media: { embedAt: () => undefined },
    onSetting: vi.fn(),
    onBringBack: vi.fn(),
    onRetry: vi.fn(),
    onSave: vi.fn(),
    onClose: vi.fn(),
    onLink: vi.fn(),
    ...changed,
  };
  const root = await draw(<Reader {...props} />);
  const text = (selector: string) => root.querySelector(selector)?.textContent;
  return { root, props, text };
}
const link = (html: string) => ({ body: html as SafeHtml });

describe('the reader', () => {
  it('shows the head of the article', async () => {
    const { root, text } = await reader();
    expect(text('.site')).toBe('Kabar Nusa');
    expect(text('.kicker')).toBe('Kilas Daerah');
    expect(text('h1')).toBe('Pasar ikan Karang Pandan pindah ke dermaga lama');
    expect(text('.standfirst')).toBe('Para pedagang minta atap sebelum musim hujan.');
    expect(text('.authors')).toBe('Sekar Wening and Bagas Prayoga');
    expect(text('.desk')).toBe('Tim Redaksi');
    expect(text('time')).toContain('27 November 2021'.split(' ')[1]);
    expect(root.querySelector('time')?.getAttribute('datetime')).toBe('2021-11-27T20:23:00+07:00');
    expect(text('.reading-time')).toBe('1 min read');
    expect(root.querySelector('a.original')?.getAttribute('href')).toBe(anArticle().url);
  });

  it('lets the lead image be opened large, and says which it is', async () => {
    const { root } = await reader();
    const opener = root.querySelector('.lead img')?.closest('button');
    expect(opener?.getAttribute('aria-label')).toContain(anArticle().leadImage?.alt);
  });

  it('leaves no empty places for what the page did not tell', async () => {
    const { root } = await reader({
      byline: [],
      desk: [],
      section: undefined,
      standfirst: undefined,
      published: undefined,
      leadImage: undefined,
    });
    expect(root.querySelector('.byline, .kicker, .standfirst, time, figure')).toBeNull();
  });

  it("is written in the article's language and direction inside the reader's own", async () => {
    const { root } = await reader({ lang: 'ar', dir: 'rtl' });
    expect(root.querySelector('article')?.getAttribute('dir')).toBe('rtl');
    expect(root.querySelector('article')?.getAttribute('lang')).toBe('ar');
    expect(root.querySelector('.reader')?.getAttribute('dir')).toBe('ltr');
  });

  it('asks no picture to load before its request says nothing of the page', async () => {
    const { root } = await reader(link('<figure><img src="https://a.example/1.jpg" alt="Peta"></figure>'));
    const image = root.querySelector('.body img');
    expect(image?.getAttribute('src')).toBe('https://a.example/1.jpg');
    expect(image?.getAttribute('referrerpolicy')).toBe('no-referrer');
  });

  it('shows no grey box for a picture that does not come, and keeps its caption', async () => {
    const { root, text } = await reader(
      link(
        '<figure><img src="https://a.example/gone.jpg" alt=""><figcaption>Peta pulau.</figcaption></figure>',
      ),
    );
    const image = root.querySelector<HTMLImageElement>('.body img');
    image?.dispatchEvent(new Event('error'));
    expect(image?.hidden).toBe(true);
    expect(text('.body figcaption')).toBe('Peta pulau.');
    // Asked for a second time, it may come all the same.
    expect(image?.getAttribute('loading')).toBeNull();
    image?.dispatchEvent(new Event('load'));
    expect(image?.hidden).toBe(false);
  });

  it('hands a followed link over, and never follows it in its own frame', async () => {
    const { root, props } = await reader(link('<p><a href="https://a.example/next">next</a></p>'));
    const anchor = root.querySelector<HTMLAnchorElement>('.body a');
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    anchor?.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    expect(props.onLink).toHaveBeenLastCalledWith('https://a.example/next', false);
    anchor?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
    expect(props.onLink).toHaveBeenLastCalledWith('https://a.example/next', true);
  });

  it('scrolls to a footnote instead of leaving', async () => {
    const { root, props } = await reader(
      link('<p><a href="#saring-1">1</a></p><ol><li id="saring-1">Catatan.</li></ol>'),
    );
    const note = root.querySelector('li');
    const scrolled = vi.fn();
    if (note) note.scrollIntoView = scrolled;
    root.querySelector<HTMLAnchorElement>('.body a')?.click();
    expect(scrolled).toHaveBeenCalled();
    expect(props.onLink).not.toHaveBeenCalled();
  });

  it('tells what was removed, by whom and why', async () => {
    const removals = [
      { step: 'clean' as const, rule: 'promo', text: 'Gabung sekarang' },
      { step: 'sanitize' as const, rule: 'tracking-pixel', text: 'https://a.example/1.gif' },
    ];
    const { root, text, props } = await reader({}, { report: { ...report, removals } });
    expect(text('.removed summary')).toContain('2');
    expect([...root.querySelectorAll('.removed li')].map((li) => li.textContent)).toEqual([
      'Gabung sekarang clean: promoBring back',
      'https://a.example/1.gif sanitize: tracking-pixel',
    ]);
    await acting(() => button(root, 'Bring back').click());
    expect(props.onBringBack).toHaveBeenCalledWith(removals[0]);
  });

  it('folds appearance open and shut, and Escape shuts it without closing the reader', async () => {
    const { root } = await reader();
    const opener = button(root, 'Appearance');
    const panel = root.querySelector<HTMLElement>('.panel');
    expect(panel?.hidden).toBe(true);
    await acting(() => opener.click());
    expect(panel?.hidden).toBe(false);
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    const outside = vi.fn();
    root.addEventListener('keydown', outside);
    await acting(() => panel?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(panel?.hidden).toBe(true);
    expect(outside).not.toHaveBeenCalled();
  });

  it('folds appearance when one goes on reading, not when one clicks between its controls', async () => {
    const { root } = await reader();
    const panel = root.querySelector<HTMLElement>('.panel');
    await acting(() => button(root, 'Appearance').click());
    await acting(() => panel?.focus());
    expect(panel?.hidden).toBe(false);
    await acting(() => root.querySelector<HTMLElement>('.scroller')?.focus());
    expect(panel?.hidden).toBe(true);
  });

  it.each([
    ['ltr', 'ArrowRight'],
    ['rtl', 'ArrowLeft'],
  ] as const)('moves through the toolbar by arrows where one writes %s', async (uiDir, key) => {
    const { root } = await reader({}, { uiDir });
    button(root, 'Close').focus();
    button(root, 'Close').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    expect(document.activeElement).toBe(button(root, 'Appearance'));
  });

  it('wears the settings', async () => {
    const { root } = await reader(
      {},
      { settings: { ...defaultSettings, fontSize: 26, images: false }, theme: 'dark' },
    );
    const view = root.querySelector<HTMLElement>('.reader');
    expect(view?.dataset.theme).toBe('dark');
    expect(view?.dataset.images).toBe('hidden');
    expect(view?.style.getPropertyValue('--font-size')).toBe('26px');
  });

  it('says below a preview that it is one, and leads to where the page lets its readers in', async () => {
    const { root, text } = await reader({ wall: { loginUrl: 'https://akun.kabarnusa.example/masuk' } });
    expect(text('.wall')).toBe('Preview only: the rest is for subscribers.Log in at akun.kabarnusa.example');
    expect(root.querySelector('.wall a')?.getAttribute('href')).toBe('https://akun.kabarnusa.example/masuk');
    expect(root.querySelector('article + .wall')).not.toBeNull();
    expect(root.textContent).not.toContain('reached the end');
    const other = await reader({ wall: {} });
    expect(other.root.querySelector('.wall a')?.getAttribute('href')).toBe(anArticle().url);
    expect((await reader()).root.querySelector('.wall')).toBeNull();
  });

  it('offers better sources with their hosts, and opens none by itself', async () => {
    const { root, props } = await reader({
      alternatives: [{ kind: 'canonical', url: 'https://www.kabarnusa.example/kapal' }],
    });
    expect(root.querySelector('.alternatives')?.getAttribute('lang')).toBe('en');
    expect(root.querySelector('.alternatives')?.textContent).toBe(
      'Open the full version www.kabarnusa.example',
    );
    expect(props.onLink).not.toHaveBeenCalled();
    await acting(() => root.querySelector<HTMLElement>('.alternatives a')?.click());
    expect(props.onLink).toHaveBeenCalledWith('https://www.kabarnusa.example/kapal', false);
    expect((await reader()).root.querySelector('.alternatives')).toBeNull();
  });

  it('tells who listens what the marks of notes and the arrows back are', async () => {
    const { root } = await reader(
      link(
        '<p>Kapal<sup id="saring-r"><a href="#saring-n">1</a></sup> tiba.</p><ol><li id="saring-n">Catatan. <a href="#saring-r">↩</a></li></ol>',
      ),
    );
    const [mark, back] = root.querySelectorAll<HTMLElement>('.body a');
    expect(mark?.getAttribute('role')).toBe('doc-noteref');
    expect(back?.getAttribute('aria-label')).toBe('Back to the text');
    Element.prototype.scrollIntoView = vi.fn();
    await acting(() => mark?.click());
    expect(document.activeElement?.id).toBe('saring-n');
    await acting(() => back?.click());
    expect(document.activeElement).toBe(mark);
  });

  it('puts one box around a table, however often the text goes on behind it', async () => {
    const target = document.createElement('div');
    target.innerHTML = '<table><tr><td>1</td></tr></table>';
    scrollWithin(target, 'Table', 'Code')();
    target.insertAdjacentHTML('beforeend', '<p>Lanjut.</p><table><tr><td>2</td></tr></table>');
    scrollWithin(target, 'Table', 'Code')();
    expect([...target.children].map((child) => child.innerHTML.slice(0, 6))).toEqual([
      '<table',
      'Lanjut',
      '<table',
    ]);
  });
});
