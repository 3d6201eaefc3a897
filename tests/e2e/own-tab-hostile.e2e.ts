import { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../helpers/harmless';
import { ownPayloads } from '../helpers/hostile';
import type { OwnGlobals } from './harness/own-globals';
import { addressIn, drawn, opensIn, readApart, shownIn } from './harness/own-tab';
import { storyPage } from './harness/story';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const story = 'http://www.pasarpagi.co.id/kota/pasar';
const session = useBrowser({ [story]: storyPage() });
const { DOMParser } = new JSDOM().window;

/** What a content script that a page has taken over might hand over. Payloads that hang a page by themselves are others' to test. */
const payloads = ownPayloads().filter((payload) => payload.class !== 'css-hang');
const forged = {
  handed: {
    article: {
      title: '<img src=x onerror=__PWNED__()>Pasar pagi',
      byline: ['<script>__PWNED__()</script>'],
      desk: [],
      siteName: 'Pasar <b onclick=__PWNED__()>Pagi</b>',
      lang: 'id" onload="__PWNED__()',
      dir: 'ltr',
      url: 'javascript:__PWNED__()',
      leadImage: { src: 'javascript:__PWNED__()', alt: '"><script>__PWNED__()</script>' },
      wall: { loginUrl: 'javascript:__PWNED__()' },
      alternatives: [{ kind: 'print', url: 'javascript:__PWNED__()' }],
      parts: payloads.map(({ html }, at) => ({
        number: at + 1,
        url: story,
        body: `<p>Alinea ${at + 1}. Kapal tiba.</p>${html.replaceAll('https://canary.test', 'http://canary.test')}`,
      })),
      pages: 1,
    },
    report: {
      detection: {},
      removals: [{ step: 'clean', rule: 'x', text: '<img src=x onerror=__PWNED__()>' }],
    },
    missing: [{ number: 900, url: 'javascript:__PWNED__()', why: 'failed' }],
  },
  from: { tab: 999_999, url: story },
  why: 'asked',
};

/** Keeps something as if it had been handed over, and opens its tab. */
async function openForged(id: string, article: unknown): Promise<Page> {
  const options = await session.drive.openExtensionPage('options.html');
  await options.evaluate(
    async (key, value) => {
      const { chrome, browser = chrome } = globalThis as unknown as OwnGlobals;
      await browser.storage.session.set({ [key]: value });
    },
    `article-${id}`,
    article,
  );
  return session.drive.openExtensionPage(`article.html?id=${id}&of=${encodeURIComponent(story)}`);
}

describe('what a page hands over that has taken our content script over', () => {
  it('runs nothing, asks nobody and covers nothing in the tab of its own', async () => {
    const tab = await openForged(crypto.randomUUID(), forged);
    await drawn(tab);
    await tab.evaluate(() => {
      const counted = globalThis as unknown as { ran: number; __PWNED__(): void };
      counted.ran = 0;
      counted.__PWNED__ = () => {
        counted.ran++;
      };
    });
    const shown = await tab.evaluate(() => {
      for (const element of document.querySelectorAll('.body *')) {
        element.scrollIntoView();
        for (const type of ['mouseover', 'focus', 'toggle', 'load', 'error', 'animationend'])
          element.dispatchEvent(new Event(type));
      }
      const button = document.querySelector('[aria-label=Save]') as HTMLElement;
      const { x, y, width, height } = button.getBoundingClientRect();
      return {
        bodies: [...document.querySelectorAll('.body')].map((body) => {
          const copy = body.cloneNode(true) as Element;
          // What the reader adds itself to pictures and cards.
          for (const made of copy.querySelectorAll('button.enlarge')) made.replaceWith(...made.childNodes);
          for (const made of copy.querySelectorAll('button.show-embed')) made.remove();
          for (const card of copy.querySelectorAll('.card, .embed')) card.removeAttribute('class');
          return copy.innerHTML;
        }),
        links: [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
        covered: !button.contains(document.elementFromPoint(x + width / 2, y + height / 2)),
        title: document.querySelector('h1')?.textContent,
        lang: document.documentElement.lang,
      };
    });
    expect(shown.bodies).toHaveLength(payloads.length);
    expect(
      shown.bodies.flatMap((body) => faultsOf(body, { DOMParser }).map((fault) => [fault, body])),
    ).toEqual([]);
    expect(shown.links.filter((link) => !/^(?:https?:|mailto:|#saring-)/.test(link))).toEqual([]);
    expect(shown).toMatchObject({ covered: false, title: forged.handed.article.title });
    expect(shown.lang).not.toContain('onload');
    expect(await tab.evaluate(() => (globalThis as unknown as { ran: number }).ran)).toBe(0);
    expect(session.asked.filter((address) => address.includes('canary'))).toEqual([]);
    expect(await addressIn(tab)).toContain('/article.html');
  });

  it('could run nothing even if it came through: the page’s policy lets no such script run', async () => {
    const tab = await openForged(crypto.randomUUID(), forged);
    const tried = await tab.evaluate(async () => {
      const heard: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        heard.push(effectiveDirective),
      );
      // What asks for Trusted Types throws instead of telling; so does a form, in Firefox.
      const attempt = (directive: string, act: () => void) => {
        try {
          act();
        } catch {
          heard.push(directive);
        }
      };
      const script = document.createElement('script');
      attempt('script-src-elem', () => {
        script.textContent = 'document.title = "ran"';
      });
      const far = document.createElement('script');
      attempt('script-src-elem', () => {
        far.src = 'http://canary.test/jauh.js';
      });
      const frame = document.createElement('iframe');
      frame.src = 'http://canary.test/bingkai';
      const form = document.createElement('form');
      form.action = 'http://canary.test/kirim';
      const image = document.createElement('img');
      attempt('script-src-attr', () => image.setAttribute('onerror', 'document.title = "ran"'));
      image.src = 'data:,';
      document.body.append(script, far, frame, form, image);
      attempt('form-action', () => form.submit());
      await new Promise((resolve) => {
        const all = ['form-action', 'frame-src', 'script-src-attr', 'script-src-elem'];
        const look = () =>
          all.every((one) => heard.includes(one)) ? resolve(undefined) : setTimeout(look, 20);
        setTimeout(resolve, 5000);
        look();
      });
      return { heard: [...new Set(heard)].sort(), title: document.title };
    });
    expect(tried.title).not.toBe('ran');
    expect(tried.heard).toEqual(
      expect.arrayContaining(['form-action', 'frame-src', 'script-src-attr', 'script-src-elem']),
    );
    expect(session.asked.filter((address) => address.includes('canary'))).toEqual([]);
  });

  it.each([
    ['nothing', null],
    ['a word', 'x'],
    ['an article without a body', { ...forged, handed: { article: { title: 'x' } } }],
  ])('is told to be no article where it is %s', async (_, article) => {
    const tab = await openForged(crypto.randomUUID(), article);
    await waitFor('words', () => tab.evaluate(() => document.querySelector('.gone h1') !== null));
    expect(await tab.evaluate(() => document.querySelector<HTMLAnchorElement>('.gone a')?.href)).toBe(story);
  });
});

it.each([
  ['fought', /^This page fights the reader/],
  ['shut', /^The reader can’t be shown on this page/],
])('an article says why it opened in a tab of its own unasked: %s', async (why, sentence) => {
  const tab = await openForged(crypto.randomUUID(), { ...forged, why });
  await waitFor('the sentence', async () => sentence.test((await shownIn(tab)).notice));
});

describe('an article that is not kept any more', () => {
  const gone = (query: string) => session.drive.openExtensionPage(`article.html?${query}`);
  const words = (tab: Page) =>
    waitFor('words', () => tab.evaluate(() => document.querySelector<HTMLElement>('.gone')?.innerText));

  it('says so, and leads to the original', async () => {
    const tab = await gone(`id=${crypto.randomUUID()}&of=${encodeURIComponent(story)}`);
    expect(await words(tab)).toMatch(
      /isn’t kept any more[\s\S]*http:\/\/www\.pasarpagi\.co\.id\/kota\/pasar/,
    );
    expect(await tab.evaluate(() => document.title)).toMatch(/isn’t kept/);
    await tab.click('.gone a');
    await waitFor('the original', async () => (await addressIn(tab)) === story);
  });

  it.each(['javascript:__PWNED__()', 'data:text/html,x', 'http://a@www.pasarpagi.co.id/', '//x', ''])(
    'leads nowhere by %s',
    async (address) => {
      const tab = await gone(`id=ownTabs&of=${encodeURIComponent(address)}`);
      expect(await words(tab)).toMatch(/isn’t kept any more/);
      expect(await tab.evaluate(() => document.querySelectorAll('.gone a').length)).toBe(0);
    },
  );

  it('is told so after the browser was restarted', async () => {
    await opensIn(session, 'tab');
    const { tab } = await readApart(session, story);
    const address = new URL(await addressIn(tab));
    await session.restart();
    expect(await words(await gone(address.search.slice(1)))).toMatch(/isn’t kept any more/);
  });

  it('leaves no error behind', async () => {
    expect(await session.drive.problems()).toEqual([]);
  });
});

it('no page can open or frame the tab of its own, nor see that it is there', async () => {
  const page = await session.visit(story);
  const seen = await page.evaluate(async (address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', () => resolve('load'));
      setTimeout(resolve, 1000, 'nothing');
    });
    document.body.append(frame);
    await loaded;
    const fetched = await fetch(address).then(
      () => 'came',
      () => 'refused',
    );
    return { fetched, inside: frame.contentDocument?.querySelector('#root') ?? null };
  }, `${session.drive.origin}/article.html?id=x`);
  expect(seen).toEqual({ fetched: 'refused', inside: null });
});
