import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { pagePolicy } from '../../scripts/page-policy.mjs';
import { storyPage } from './harness/story';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const folder = inject('extensions')[inject('kind')];
const ownPages = readdirSync(folder).filter((name) => name.endsWith('.html'));
const story = 'http://www.pasarpagi.co.id/kota/pasar';
const canary = 'http://canary.example';
const session = useBrowser({
  [story]: storyPage(),
  [`${story}/berhenti`]: storyPage({
    inside: `<figure><img src="${canary}/foto" width="800" height="450" alt="Lapak"><figcaption>Lapak di tepi sungai.</figcaption></figure>`,
    after: `<script>
      const henti = setInterval(() => document.querySelector('html > div') && stop(), 1);
      const lihat = new MutationObserver(() => stop());
      lihat.observe(document.documentElement, { childList: true });
      window.cukup = () => { clearInterval(henti); lihat.disconnect(); };</script>`,
  }),
  [`${canary}/lari`]: 'Ada',
});

/** Tries what somebody would who got markup of theirs, or a word, into a document. Runs in it. */
async function attempts(to: string) {
  const thrown: string[] = [];
  const attempt = (name: string, act: () => unknown) => {
    try {
      act();
    } catch {
      thrown.push(name);
    }
  };
  const put = (element: HTMLElement, attributes: Record<string, string> = {}, words = '') => {
    for (const [name, value] of Object.entries(attributes))
      attempt(`${element.localName} ${name}`, () => element.setAttribute(name, value));
    attempt(element.localName, () => element.append(words));
    attempt(element.localName, () => document.body.append(element));
    return element;
  };
  const make = (name: string) => document.createElement(name);
  put(make('script'), {}, 'document.body.dataset.ran = "script"');
  put(make('script'), { src: `${to}/script` });
  put(make('link'), { rel: 'stylesheet', href: `${to}/style` });
  put(make('object'), { data: `${to}/object` });
  put(make('embed'), { src: `${to}/embed` });
  put(make('iframe'), { srcdoc: '<script>parent.document.body.dataset.ran = "frame"</script>' });
  put(make('iframe'), { src: `${to}/frame` });
  put(make('base'), { href: `${to}/` });
  attempt('innerHTML', () => {
    make('div').innerHTML = '<img src="data:," onerror="document.body.dataset.ran = 1">';
  });
  // Not in the call of the driver, which may.
  await new Promise((resolve) => {
    setTimeout(() => {
      attempt('eval', () => new Function('document.body.dataset.ran = "eval"')());
      resolve(undefined);
    });
  });
  const broken = put(make('img'), { onerror: 'document.body.dataset.ran = "onerror"' });
  const asked = await fetch(`${to}/fetch`).then(
    () => 'answered',
    () => 'refused',
  );
  await new Promise((resolve) => {
    broken.addEventListener('error', resolve);
    attempt('img src', () => broken.setAttribute('src', 'data:,'));
  });
  return {
    thrown,
    asked,
    ran: document.body.dataset.ran,
    base: document.baseURI.startsWith(to),
    trusted: 'trustedTypes' in window,
  };
}

const askedOfCanary = () => session.asked.filter((address) => address.startsWith(canary));

describe('what would get into', () => {
  it.each(ownPages)('%s runs nothing, asks for nothing, and is no markup', async (name) => {
    const page = await session.drive.openExtensionPage(name);
    await waitFor('the page', () => page.evaluate(() => document.querySelector('main, .reader') !== null));
    const { thrown, trusted, ...did } = await page.evaluate(attempts, canary);
    expect(did).toEqual({ asked: 'refused', ran: undefined, base: false });
    if (trusted)
      expect(thrown).toEqual(expect.arrayContaining(['innerHTML', 'img onerror', 'iframe srcdoc']));
    expect(thrown).toContain('eval');
    expect(askedOfCanary()).toEqual([]);
    await page.close();
  });

  it.each([story, `${story}/berhenti`])('the reader runs nothing and asks for nothing (%s)', async (url) => {
    const page = await session.read(url);
    // What it stops would be stopped by it, and not by us.
    await page.evaluate('window.cukup?.()');
    await session.opened(page);
    const heard = session.asked.length;
    const tried = await session.drive.inReader(
      page,
      ({ document: inside }, to) => {
        const thrown: string[] = [];
        const put = (name: string, attributes: Record<string, string>) => {
          const element = inside.createElement(name);
          for (const [key, value] of Object.entries(attributes)) {
            try {
              element.setAttribute(key, value);
            } catch {
              thrown.push(`${name} ${key}`);
            }
          }
          inside.body.append(element);
        };
        put('script', { src: `${to}/script` });
        put('link', { rel: 'stylesheet', href: `${to}/style` });
        put('object', { data: `${to}/object` });
        put('embed', { src: `${to}/embed` });
        put('iframe', { src: `${to}/frame` });
        put('base', { href: `${to}/` });
        put('img', { src: `${to}/picture`, onerror: 'document.body.dataset.ran = 1' });
        const [policy] = inside.querySelectorAll<HTMLMetaElement>(
          'meta[http-equiv="Content-Security-Policy"]',
        );
        return {
          thrown,
          policy: policy?.content.split(/; /).toSorted(),
          base: inside.baseURI.startsWith(to),
        };
      },
      canary,
    );
    expect(tried?.policy).toEqual([
      "base-uri 'none'",
      "default-src 'none'",
      "form-action 'none'",
      'img-src http: https: data:',
      'media-src http: https:',
      "require-trusted-types-for 'script'",
      "style-src 'unsafe-inline'",
    ]);
    expect(tried?.base).toBe(false);
    const heardNow = () => session.asked.slice(heard).filter((address) => address.startsWith(canary));
    await waitFor('the picture, which was the last', () => heardNow().includes(`${canary}/picture`));
    const known = [`${canary}/picture`, `${canary}/foto`];
    // Chromium holds what an extension sets itself to no policy, but to the sandbox.
    if (session.drive.kind === 'chromium') known.push(`${canary}/style`, `${canary}/frame`);
    else expect(tried?.thrown).toEqual(expect.arrayContaining(['script src', 'img onerror']));
    expect(heardNow().filter((address) => !known.includes(address))).toEqual([]);
    const ran = await session.drive.inReader(page, ({ document: inside }) => inside.body.dataset.ran);
    expect(ran).toBeUndefined();
  });
});

describe('the policy', () => {
  it('of all our pages is the one that is declared', () => {
    const { content_security_policy: declared } = JSON.parse(
      readFileSync(join(folder, 'manifest.json'), 'utf8'),
    );
    expect(declared).toEqual({ extension_pages: pagePolicy });
  });
});
