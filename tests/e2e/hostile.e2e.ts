import { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../helpers/harmless';
import { corpusPayloads, ownPayloads, type Payload } from '../helpers/hostile';
import { hostilePages } from '../helpers/hostile-pages';
import { useBrowser } from './harness/use-browser';

/** Left out: what hangs the page by itself, or sends the tab away before anything is opened. */
const NOT_HERE = new Set(['css-hang', 'meta-refresh']);
const SETTLE = 250;
const { DOMParser } = new JSDOM().window;

/** Payloads are asked about at a server that plain http reaches, so that its log has their names. */
const spread = [...ownPayloads(), ...oneOfEach(corpusPayloads({ repetitions: 600 }))]
  .filter((payload) => !NOT_HERE.has(payload.class))
  .map((payload) => ({
    ...payload,
    html: payload.html.replaceAll('https://canary.test', 'http://canary.test'),
  }));

const pages = hostilePages(spread).map((page, at) => ({
  ...page,
  at,
  url: `http://www.kabarlaut.co.id/pulau/${at}/kapal-ke-pulau-ranting`,
  apart: `http://terpisah.example/${at}`,
}));

/** What the reader drew, by page, to be shown once more where nothing holds it. */
const drawn = new Map<string, string>();
const session = useBrowser(({ url }) => {
  const page = pages.find((one) => one.url === url.href);
  const apart = drawn.get(url.href);
  return page?.html ?? (apart === undefined ? undefined : apartPage(apart));
});

describe('a page of hostile fragments', () => {
  it.each(pages)(
    '$at is read, and nothing of it does anything',
    async ({ url, apart, payloads, paragraphs }) => {
      const page = await visit(url);
      // What the page does by itself is no fault of ours, however late a busy machine lets it.
      await settled();
      const before = session.asked.length;
      await session.open(page);
      const shown = await session.drive.inReader(page, ({ reader, dialog, document, shadow, frame }) => {
        const scroller = reader.querySelector('.scroller');
        scroller?.scrollTo(0, 1e9); // late pictures
        const covered = [...reader.querySelectorAll('.bar button:not([hidden] *)')]
          .filter((button) => {
            const { x, y, width, height } = button.getBoundingClientRect();
            return !button.contains(
              (frame ? document : shadow).elementFromPoint(x + width / 2, y + height / 2),
            );
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
        return {
          open: dialog.open,
          sandbox: frame?.getAttribute('sandbox'),
          covered,
          article: reader.querySelector('article')?.outerHTML ?? '',
          body: body?.innerHTML ?? '',
          text: reader.querySelector('.body')?.textContent ?? '',
        };
      });
      await pause();
      // The page's own style may ask again for what it has asked for; the test apart shows whether we do.
      const known = new Set(session.asked.slice(0, before));
      const asked = session.asked.slice(before).filter((address) => !known.has(address));

      expect(shown).toMatchObject({ open: true, covered: [] });
      // A machine under load may be too slow for the frame; then there is none, but never one that runs scripts.
      expect(shown?.sandbox ?? 'allow-same-origin').toBe('allow-same-origin');
      expect(paragraphs.filter((start) => !shown?.text.includes(start))).toEqual([]);
      expect(faults(shown?.body ?? '', payloads)).toEqual([]);
      expect(canaries(asked, payloads)).toEqual([]);
      expect(page.url()).toBe(url);

      drawn.set(apart, shown?.article ?? '');
      const sinceThen = session.asked.length;
      await page.goto(apart);
      expect(await provoke(page)).toBe(0);
      expect(page.url()).toBe(apart);
      expect(canaries(session.asked.slice(sinceThen), payloads)).toEqual([]);
      await page.close();
    },
  );

  it('leaves no error of ours behind', async () => {
    const problems = await session.drive.problems();
    // Firefox says so of every answer that finds its tab gone, which is what this test does to it.
    expect(problems.filter((problem) => !/context is inactive/.test(problem))).toEqual([]);
  });
});

/** Opens a page in a new tab, whatever it says in dialogs of its own. */
async function visit(url: string): Promise<Page> {
  const page = await session.drive.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined)); // gone with its frame: fine too
  await page.goto(url);
  return page;
}

/** The article on a page with scripts and without any policy: the sandbox would hide a fault of the sanitizer. */
function apartPage(article: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Terpisah</title>
<script>window.hits = 0; window.__PWNED__ = () => { window.hits++; };</script>${article}`;
}

/** Does to everything what a person might, but for following links of the web; gives how often a script ran. */
async function provoke(page: Page): Promise<number> {
  await page.evaluate(() => {
    const events = [
      'mouseover',
      'mousedown',
      'focus',
      'keydown',
      'copy',
      'wheel',
      'pointerdown',
      'animationstart',
    ];
    for (const element of document.querySelectorAll<HTMLElement>('article, article *')) {
      for (const name of events) element.dispatchEvent(new Event(name, { bubbles: true }));
      const link = element.closest('a');
      if (!link || !/^(?:https?|mailto):/.test(link.href)) element.click?.();
    }
  });
  await pause();
  return page.evaluate(() => (window as unknown as { hits: number }).hits);
}

function faults(body: string, payloads: Payload[]): string[] {
  return faultsOf(body, { mayLoadPicture: payloads.some((one) => one.mayLoadPicture), DOMParser });
}

/** Requests to the canary that no payload may make. Its name tells whose they are, but not where TLS hides it. */
function canaries(asked: string[], payloads: Payload[]): string[] {
  const allowed = payloads.filter((one) => one.mayLoadPicture).map(({ id }) => id);
  return asked.filter((url) => /canary\.test/.test(url) && !allowed.some((id) => url.includes(id)));
}

function oneOfEach(payloads: Payload[]): Payload[] {
  return [...new Map(payloads.map((payload) => [payload.class, payload])).values()];
}

/** Resolves once the server hears no more for a moment; a page that asks for ever is left to it. */
async function settled(): Promise<void> {
  let heard = -1;
  for (let round = 0; round < 20 && heard !== session.asked.length; round += 1) {
    heard = session.asked.length;
    await pause();
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLE));
}
