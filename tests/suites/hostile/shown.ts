import type { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer-core';
import type { Drive } from '../../../scripts/drive/types';
import { faultsOf } from '../../helpers/harmless';
import type { HostilePage } from './pages';

export interface ShownArticle {
  /** Of the whole article, as the reader drew it. */
  article: string;
  faults: string[];
}

/** What an open reader shows, and what is wrong with it. Undefined where none is open. */
export async function look(
  { inReader }: Drive,
  page: Page,
  { payloads, paragraphs }: HostilePage,
  DOMParser: JSDOM['window']['DOMParser'],
): Promise<ShownArticle | undefined> {
  const shown = await inReader(page, ({ reader, dialog, document, shadow, frame }) => {
    const scroller = reader.querySelector('.scroller');
    scroller?.scrollTo(0, 1e9); // late pictures
    const covered = [...reader.querySelectorAll('.bar button:not([hidden] *)')]
      .filter((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        return !button.contains((frame ? document : shadow).elementFromPoint(x + width / 2, y + height / 2));
      })
      .map((button) => button.outerHTML);
    // What the reader itself adds to pictures and cards, and nothing that has more to it, is left out.
    const body = reader.querySelector('.body')?.cloneNode(true) as Element | undefined;
    for (const button of body?.querySelectorAll('button.enlarge[type=button]') ?? []) {
      const own = /^(?:type|class|aria-label|data-large)$/;
      if (button.getAttributeNames().every((name) => own.test(name)))
        button.replaceWith(...button.childNodes);
    }
    for (const button of body?.querySelectorAll('button.show-embed[type=button]') ?? []) {
      const own = /^(?:type|class|aria-label|data-embed)$/;
      if (button.getAttributeNames().every((name) => own.test(name))) button.remove();
    }
    for (const card of body?.querySelectorAll('.card, .embed') ?? []) {
      if (/^(?:card|embed|card embed)$/.test(card.className)) card.removeAttribute('class');
    }
    for (const link of body?.querySelectorAll('[role=doc-noteref], [role=doc-backlink]') ?? []) {
      link.removeAttribute('role');
      link.removeAttribute('aria-label');
    }
    return {
      open: dialog.open,
      sandbox: frame?.getAttribute('sandbox'),
      covered,
      article: reader.querySelector('article')?.outerHTML ?? '',
      body: body?.innerHTML ?? '',
      text: reader.querySelector('.body')?.textContent ?? '',
    };
  });
  if (!shown) return undefined;
  const mayLoadPicture = payloads.some((one) => one.mayLoadPicture);
  return {
    article: shown.article,
    faults: [
      ...(shown.open ? [] : ['the reader is not open']),
      // A machine under load may be too slow for the frame; then there is none, but never one that runs scripts.
      ...((shown.sandbox ?? 'allow-same-origin') === 'allow-same-origin' ? [] : [`sandbox ${shown.sandbox}`]),
      ...shown.covered.map((button) => `covered: ${button}`),
      ...paragraphs.filter((start) => !shown.text.includes(start)).map((start) => `lost: ${start}`),
      ...faultsOf(shown.body, { mayLoadPicture, DOMParser }),
    ],
  };
}
