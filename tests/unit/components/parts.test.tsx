// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Reader, type ReaderProps } from '../../../components/reader/Reader';
import type { MissingPart, Part, SafeHtml } from '../../../utils/article/types';
import { defaultSettings } from '../../../utils/settings-table';
import { anArticle } from '../../helpers/article';
import { button, draw, redraw } from '../../helpers/render';

const address = (page: number) => `https://kabar.example/kota/pasar?page=${page}`;
const part = (number: number): Part => ({
  number,
  url: address(number),
  body: `<p>Halaman ${number}.</p>` as SafeHtml,
});
const lacking = (number: number, why: MissingPart['why']): MissingPart => ({
  number,
  url: address(number),
  why,
});

function reader(parts: Part[], missing: MissingPart[] = [], changed: Partial<ReaderProps> = {}) {
  const props: ReaderProps = {
    article: anArticle({ parts }),
    report: { detection: { article: true, sure: true, score: 1, reasons: [] }, removals: [] },
    missing,
    media: { embedAt: () => undefined },
    settings: defaultSettings,
    theme: 'light',
    language: 'en',
    uiDir: 'ltr',
    onSetting: vi.fn(),
    onBringBack: vi.fn(),
    onRetry: vi.fn(),
    onSave: vi.fn(),
    onClose: vi.fn(),
    onLink: vi.fn(),
    ...changed,
  };
  return { props, view: <Reader {...props} /> };
}
const shown = (root: Element) =>
  [...root.querySelectorAll('.body p, .missing > p:first-child')].map((one) => one.textContent);
const status = (root: Element) => root.querySelector('article [role=status]')?.textContent;

describe('an article on one page', () => {
  it('has no marks and nothing to tell', async () => {
    const root = await draw(reader([part(1)]).view);
    expect(root.querySelector('.page-mark, .missing, [aria-label="Page 1"]')).toBeNull();
    expect(status(root)).toBe('');
  });
});

describe('a split article', () => {
  it('is counted by its pages where one address gave several of them', async () => {
    const article = anArticle({ parts: [part(1), part(2)], pages: 5 });
    const root = await draw(reader([], [], { article }).view);
    expect(status(root)).toBe('All pages are here: 5.');
  });

  it('marks where a page begins, in our language, for the eye and for the ear, and not in what is copied', async () => {
    const root = await draw(reader([part(1), part(2)]).view);
    const mark = root.querySelector('.page-mark');
    expect(mark?.textContent).toBe('Page 2');
    expect(mark?.getAttribute('lang')).toBe('en');
    expect(mark?.closest('section')?.getAttribute('aria-label')).toBe('Page 2');
    expect(root.querySelector('.body')?.textContent).not.toContain('Page');
  });

  it('tells in one line which page is coming, of how many, and that all are here', async () => {
    const root = await draw(reader([part(1)], [lacking(2, 'coming'), lacking(3, 'coming')]).view);
    expect(status(root)).toBe('Page 2 of 3 is coming…');
    const line = root.querySelector('article [role=status]');
    await redraw(root, reader([part(1), part(2)], [lacking(3, 'coming')]).view);
    expect(status(root)).toBe('Page 3 of 3 is coming…');
    await redraw(root, reader([part(1), part(2), part(3)]).view);
    expect(status(root)).toBe('All pages are here: 3.');
    // A new line would not be announced.
    expect(root.querySelector('article [role=status]')).toBe(line);
  });

  it('does not call it the end while there is more', async () => {
    const root = await draw(reader([part(1)], [lacking(2, 'coming')]).view);
    expect(root.querySelector('footer')?.textContent).not.toContain('end');
  });

  it('leaves what is shown as it is when a page comes before and behind it', async () => {
    const root = await draw(reader([part(2)], [lacking(1, 'coming'), lacking(3, 'coming')]).view);
    const paragraph = root.querySelector('.body p');
    await redraw(root, reader([part(1), part(2), part(3)]).view);
    expect(shown(root)).toEqual(['Halaman 1.', 'Halaman 2.', 'Halaman 3.']);
    expect(root.querySelectorAll('.body p')[1]).toBe(paragraph);
  });

  it.each([
    ['failed', 'Page 2 could not be loaded.'],
    ['forbidden', 'This site does not let the reader fetch page 2. It can be opened at the site.'],
    ['too-large', 'Page 2 is too large to be read here.'],
    ['other', 'What came as page 2 is not this article. Perhaps the site asks to log in first.'],
    ['limit', 'The article goes on at the site, from page 2.'],
  ] as const)('says in its place that a page is missing (%s), with the way to it', async (why, words) => {
    const { view, props } = reader([part(1), part(3)], [lacking(2, why)]);
    const root = await draw(view);
    expect(shown(root)).toEqual(['Halaman 1.', words, 'Halaman 3.']);
    root.querySelector<HTMLAnchorElement>('.missing a')?.click();
    expect(props.onLink).toHaveBeenCalledWith(address(2), false);
    expect(root.querySelectorAll('.missing button')).toHaveLength(why === 'failed' ? 1 : 0);
  });

  it('asks again for a page that failed, and keeps the keyboard in the text', async () => {
    const { view, props } = reader([part(1)], [lacking(2, 'failed')]);
    const root = await draw(view);
    button(root, 'Try again').focus();
    button(root, 'Try again').click();
    expect(props.onRetry).toHaveBeenCalledWith(lacking(2, 'failed'));
    expect(document.activeElement).toBe(root.querySelector('.scroller'));
  });
});

describe('a text that grows', () => {
  it('goes on where it ended, and leaves what is there', async () => {
    const root = await draw(reader([part(1)]).view);
    const paragraph = root.querySelector('.body p');
    const grown = { ...part(1), body: '<p>Halaman 1.</p><p>Sisanya.</p>' as SafeHtml };
    await redraw(root, reader([grown]).view);
    expect(shown(root)).toEqual(['Halaman 1.', 'Sisanya.']);
    expect(root.querySelector('.body p')).toBe(paragraph);
  });

  it('is drawn anew where it has changed', async () => {
    const root = await draw(reader([part(1)]).view);
    await redraw(root, reader([{ ...part(1), body: '<p>Lain.</p>' as SafeHtml }]).view);
    expect(shown(root)).toEqual(['Lain.']);
  });
});

describe('a text that is still to come', () => {
  it('is waited for in words, with a way out', async () => {
    const { view, props } = reader([], [], { article: undefined, report: undefined, loading: true });
    const root = await draw(view);
    expect(root.querySelector('.loading:not([hidden])')?.textContent).toBe('The story is loading…');
    button(root, 'Close').click();
    expect(props.onClose).toHaveBeenCalled();
  });

  it('hides the story of before, from the keyboard too', async () => {
    const root = await draw(reader([part(1)], [], { loading: true }).view);
    expect(root.querySelector('main')?.hasAttribute('inert')).toBe(true);
  });
});
