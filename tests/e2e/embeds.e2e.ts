import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { storyLines, storyPage } from './harness/story';
import { clickInReader } from './harness/touch';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const host = 'http://www.pasarpagi.co.id';
const film =
  '<iframe data-src="https://www.youtube.com/embed/k4pal_pagi0" title="Kapal pertama pagi ini" width="640" height="360"></iframe>';
const post =
  '<blockquote class="twitter-tweet"><p lang="id">Atap baru datang hari Jumat, kata saya juga apa.</p>— Sekar Wening (@sekarw) <a href="https://twitter.com/sekarw/status/1234567890123">2 Mei 2022</a></blockquote>';
const story = (policy?: string) => ({
  ...(policy ? { headers: { 'content-security-policy': policy } } : {}),
  body: storyPage({ inside: `${film}${post}<p>Penutup. ${storyLines[0]}</p>` }),
});
const session = useBrowser({
  [`${host}/film`]: story(),
  [`${host}/dilarang`]: story("frame-src 'none'"),
  [`${host}/kotak`]: story('sandbox'),
  [`${host}/sendiri`]: storyPage({
    inside: `<figure><video autoplay muted loop src="/pasar.mp4" poster="/pasar.jpg" width="640" height="360"></video><figcaption>Pasar dibuka.</figcaption></figure><p>Penutup. ${storyLines[0]}</p>`,
  }),
});
const services = () => session.asked.filter((address) => /youtube|ytimg|twitter|x\.com/.test(address));

const stage = (page: Page) =>
  session.drive.inReader(page, ({ reader, dialog, frame, document, shadow }) => {
    const player = dialog.querySelector<HTMLIFrameElement>('iframe.player');
    return {
      open: reader.querySelector<HTMLDialogElement>('.stage')?.open ?? false,
      words: reader.querySelector('.stage-words')?.textContent ?? '',
      link: reader.querySelector('.stage-foot a')?.getAttribute('href'),
      player: player?.src,
      sandbox: player?.getAttribute('sandbox') ?? '',
      focus: (frame ? document : shadow).activeElement?.getAttribute('aria-label'),
    };
  });

describe('a film of another service', () => {
  it('is a still card, for which nobody is asked', async () => {
    const page = await session.read(`${host}/film`);
    const cards = await session.drive.inReader(page, ({ reader }) =>
      [...reader.querySelectorAll('.body .embed')].map((card) => [
        card.querySelector('a')?.getAttribute('href'),
        card.querySelector('button')?.getAttribute('aria-label'),
        card.textContent,
      ]),
    );
    expect(cards).toEqual([
      [
        'https://www.youtube.com/watch?v=k4pal_pagi0',
        'Play here, from YouTube',
        'Kapal pertama pagi ini YouTubePlay here',
      ],
      [
        'https://x.com/sekarw/status/1234567890123',
        'Show here, from X',
        expect.stringContaining('Atap baru datang hari Jumat'),
      ],
    ]);
    expect(services()).toEqual([]);
  });

  it('is asked for at a click, at the address without cookies, and goes with Esc alone', async () => {
    const page = await session.read(`${host}/film`);
    expect(services()).toEqual([]);
    await clickInReader(session.drive, page, '.show-embed');
    await waitFor('the request', () =>
      services().some((address) => address.includes('www.youtube-nocookie.com')),
    );
    const now = await waitFor('the focus on the stage', async () => {
      const shown = await stage(page);
      return shown?.focus === 'Back to the article' && shown;
    });
    expect(now).toMatchObject({
      open: true,
      player: 'https://www.youtube-nocookie.com/embed/k4pal_pagi0?autoplay=1&rel=0',
      link: 'https://www.youtube.com/watch?v=k4pal_pagi0',
      focus: 'Back to the article',
    });
    expect(now?.sandbox).not.toMatch(/top-navigation|modals|downloads/);
    await page.keyboard.press('Escape');
    await waitFor('the stage closed', async () => (await stage(page))?.open === false);
    await waitFor('the focus back', async () => (await stage(page))?.focus === 'Play here, from YouTube');
    expect((await stage(page))?.player).toBeUndefined();
    await page.keyboard.press('Escape');
    await session.closed(page);
  });

  it('comes where the page allows no frames: what an extension shows is not for the page to forbid', async () => {
    const page = await session.read(`${host}/dilarang`);
    const before = services().length;
    await clickInReader(session.drive, page, '.show-embed');
    await waitFor('the request', () => services().length > before);
  });

  it('keeps its link, and no button, where the page is in a sandbox', async () => {
    const page = await session.read(`${host}/kotak`);
    const card = await session.drive.inReader(page, ({ reader }) => [
      reader.querySelector('.body .embed a')?.getAttribute('href'),
      reader.querySelector('.show-embed') === null,
    ]);
    expect(card).toEqual(['https://www.youtube.com/watch?v=k4pal_pagi0', true]);
  });
});

it('a film of the page itself waits with its own controls', async () => {
  const page = await session.read(`${host}/sendiri`);
  const film = await session.drive.inReader(page, ({ reader }) => {
    const video = reader.querySelector('video');
    return (
      video && [video.controls, video.autoplay, video.paused, video.getAttribute('src')?.split('/').at(-1)]
    );
  });
  expect(film).toEqual([true, false, true, 'pasar.mp4']);
});

describe('embeds', () => {
  it('leave no error behind', async () => {
    expect(await session.drive.problems()).toEqual([]);
  });
});
