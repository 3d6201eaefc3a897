// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyFrames } from '../../../utils/page/empty-frames';

const none = () => false;

/** A frame as the browser shows it to us: its document where it is of our origin, and a window that may be sent on. */
function frame(within: Document, markup: string, inside: Document | null): ReturnType<typeof vi.fn> {
  const replace = vi.fn();
  within.body.insertAdjacentHTML('beforeend', markup);
  const node = within.body.lastElementChild as Element;
  Object.defineProperty(node, 'contentDocument', { value: inside });
  Object.defineProperty(node, 'contentWindow', { value: { location: { replace } } });
  return replace;
}
const blank = (url = 'about:blank') => {
  const made = document.implementation.createHTMLDocument();
  Object.defineProperty(made, 'URL', { value: url });
  return made;
};

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('emptying frames', () => {
  it('sends those of other origins to an empty page, within frames of the page too', () => {
    const within = blank('https://kabarnusa.co.id/bingkai');
    const own = frame(document, '<iframe src="/bingkai"></iframe>', within);
    const deep = frame(within, '<iframe src="https://iklan.net/dalam"></iframe>', null);
    const object = frame(document, '<object data="https://iklan.net/benda"></object>', null);
    expect(emptyFrames(document, none, false)).toBe(2);
    expect(own).not.toHaveBeenCalled();
    for (const gone of [deep, object]) expect(gone.mock.calls).toEqual([['about:blank']]);
  });

  it('stops those that are still on their way, and leaves those that a page writes itself', () => {
    const coming = frame(document, '<iframe src="https://iklan.net/segera"></iframe>', blank());
    const written = frame(document, '<iframe></iframe>', blank());
    expect(emptyFrames(document, none, false)).toBe(1);
    expect(coming).toHaveBeenCalled();
    expect(written).not.toHaveBeenCalled();
  });

  it('leaves what is the site’s own, and what is no frame', () => {
    const own = frame(document, '<iframe src="https://media.kabarnusa.co.id/a"></iframe>', null);
    document.body.insertAdjacentHTML('beforeend', '<object data="foto.png" type="image/png"></object>');
    Object.defineProperty(document.body.lastElementChild, 'contentWindow', { value: null });
    expect(emptyFrames(document, (url) => url.includes('kabarnusa'), false)).toBe(0);
    expect(own).not.toHaveBeenCalled();
  });

  it('puts those that are renewed back where they were', () => {
    const replace = frame(document, '<iframe src="https://iklan.net/"></iframe>', null);
    document.body.insertAdjacentHTML('beforeend', '<p>Pasar</p>');
    const before = document.body.innerHTML;
    expect(emptyFrames(document, none, true)).toBe(1);
    expect(document.body.innerHTML).toBe(before);
    expect(replace).toHaveBeenCalled();
  });

  it('ends on a page with frames without number', () => {
    for (let at = 0; at < 210; at += 1) frame(document, '<iframe src="https://iklan.net/"></iframe>', null);
    expect(emptyFrames(document, none, false)).toBe(200);
  });
});
