import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../scripts/serve.mjs';
import { leave, opensIn, ownTab, ownTabs, press, readApart, shownIn } from './harness/own-tab';
import { silence } from './harness/silence';
import { storyLines, storyPage } from './harness/story';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const host = 'http://www.pasarpagi.co.id';
const story = `${host}/kota/pasar`;
const split = `${host}/kota/dua`;
const promo =
  '<div class="newsletter-signup"><p>Daftar buletin kami dan terima kabar pasar di kotak surat setiap pagi hari.</p></div>';
const other =
  '<aside class="app-promo"><p>Pasang aplikasi kami dan baca kabar pasar tanpa menunggu sampai besok pagi.</p></aside>';
const pager = (at: number) =>
  `<div class="paging">Halaman: ${[1, 2].map((page) => (page === at ? `<span class="active">${page}</span>` : `<a href="${split}?page=${page}">${page}</a>`)).join(' ')}</div>`;
const partLines = (page: number) => storyLines.map((line) => `Halaman ${page}. ${line}`);
const part = (page: number) =>
  storyPage({ title: 'Pasar di dua halaman', paragraphs: partLines(page), after: pager(page) });

const radio = `${host}/kota/siaran`;
const films = `${host}/kota/film`;
const film = (address: string) => `<iframe src="${address}" width="640" height="360"></iframe>`;
let letSecondGo: (() => void) | undefined;
const session = useBrowser(({ url }): string | Answer | Promise<Answer> | undefined => {
  if (url.href === story) return storyPage({ inside: promo + other });
  if (url.href === split) return part(1);
  if (url.href === `${split}?page=2`)
    return new Promise((resolve) => {
      letSecondGo = () => resolve({ body: part(2) });
    });
  if (url.href === radio) return storyPage({ after: '<audio id="siaran" src="/siaran.wav" loop></audio>' });
  if (url.href === `${host}/siaran.wav`) return { headers: { 'content-type': 'audio/wav' }, body: silence() };
  if (url.href === films)
    return storyPage({
      inside: `${film('https://player.vimeo.com/video/123456')}<p>Penutup. ${storyLines[0]}</p>${film('https://www.youtube.com/embed/k4pal_pagi0')}<p>Salam. ${storyLines[1]}</p>`,
    });
  return undefined;
});

const said = (tab: Page, words: RegExp) =>
  waitFor(`the sentence ${words}`, async () => words.exec((await shownIn(tab)).notice));
const bringBack = (tab: Page, beginning: string) =>
  tab.evaluate((text) => {
    const removed = [...document.querySelectorAll('.removed li')].find((one) =>
      one.textContent?.startsWith(text),
    );
    if (!removed) throw new Error(`not removed: ${document.querySelector('.removed')?.textContent}`);
    removed.querySelector('button')?.click();
  }, beginning);

describe('an article in a tab of its own', () => {
  beforeAll(() => opensIn(session, 'tab'));

  it('brings back what was removed, by its page, and says so where that is gone', async () => {
    const { page, tab } = await readApart(session, story);
    await bringBack(tab, 'Daftar buletin');
    await waitFor('the piece', async () =>
      (await shownIn(tab)).paragraphs.some((text) => text.startsWith('Daftar buletin')),
    );
    await page.close();
    await bringBack(tab, 'Pasang aplikasi');
    await said(tab, /needs the original page/);
  });

  it('grows as further pages come', async () => {
    const { tab } = await readApart(session, split);
    expect((await shownIn(tab)).paragraphs).toContain(partLines(1)[0]);
    const go = await waitFor('the request for the second page', () => letSecondGo);
    go();
    await waitFor('the second page', async () =>
      (await shownIn(tab)).paragraphs.includes(partLines(2)[7] as string),
    );
    expect((await shownIn(tab)).paragraphs).toEqual([...partLines(1), ...partLines(2)]);
  });

  it('says that a page does not come any more where the original was closed', async () => {
    letSecondGo = undefined;
    const { page, tab } = await readApart(session, split);
    await waitFor('the request for the second page', () => letSecondGo);
    await page.close();
    await waitFor('the missing page', () => tab.evaluate(() => document.querySelector('.missing') !== null));
    await press(tab, 'Try again');
    await said(tab, /needs the original page/);
  });

  it('shows a player in its stage, and a link alone where the service would refuse it here', async () => {
    const { tab } = await readApart(session, films);
    const cards = await tab.evaluate(() =>
      [...document.querySelectorAll('.body .card')].map((card) => [
        card.querySelector('a')?.href,
        card.querySelector('button')?.getAttribute('aria-label') ?? '',
      ]),
    );
    expect(cards).toEqual([
      ['https://vimeo.com/123456', 'Play here, from Vimeo'],
      ['https://www.youtube.com/watch?v=k4pal_pagi0', ''],
    ]);
    await press(tab, 'Play here, from Vimeo');
    const player = await waitFor('the player', () =>
      tab.evaluate(() => {
        const frame = document.querySelector<HTMLIFrameElement>('dialog.stage[open] > iframe.player');
        const box = frame?.getBoundingClientRect();
        return frame && box
          ? {
              host: new URL(frame.src).host,
              sandbox: frame.getAttribute('sandbox')?.split(' '),
              inTop: document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === frame,
            }
          : undefined;
      }),
    );
    expect(player).toMatchObject({ host: 'player.vimeo.com', inTop: true });
    expect(player.sandbox).not.toContain('allow-top-navigation');
    await press(tab, 'Back to the article');
    await waitFor('the stage to go', () =>
      tab.evaluate(() => document.querySelector('.stage, iframe') === null),
    );
    expect(await ownTabs(session)).toHaveLength(1);
  });

  it('is not talked over by its page, which goes on when one comes back', async () => {
    const page = await session.visit(radio);
    await page.click('body');
    const plays = () => page.evaluate(() => !document.querySelector<HTMLAudioElement>('#siaran')?.paused);
    await page.evaluate(() => document.querySelector<HTMLAudioElement>('#siaran')?.play());
    await session.drive.clickButton(page);
    const tab = await ownTab(session);
    await waitFor('silence', async () => !(await plays()));
    await leave(tab);
    await waitFor('the sound', plays);
  });

  it('leaves no error behind', async () => {
    expect(await session.drive.problems()).toEqual([]);
  });
});
