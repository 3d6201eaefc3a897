import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { answerNoise, noise } from '../../bench/quiet/noise.mjs';
import { loadWhole } from './harness/bar';
import { countNoise, hush } from './harness/noisy';
import { clickInReader } from './harness/touch';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const session = useBrowser(answerNoise, { willing: true });
const everywhere = ['*://*/*'];
const own = [`*://*.${noise.site}/*`];
const { loud, further, triesOf, arrived } = countNoise(session);
const bar = (page: Page) => page.$('html > div');

beforeEach(async () => {
  await session.drive.revoke([...everywhere, ...own]).catch(() => undefined);
});

describe('with the click alone', () => {
  it('nothing new of a third party is asked for once the reader is open, and the pictures come', async () => {
    const page = await loud(noise.frameless);
    await session.open(page);
    expect((await further(page)).filter((path) => path !== '/worker')).toEqual([]);
    const pictures = await session.drive.inReader(page, async ({ reader }) => {
      const all = [...reader.querySelectorAll<HTMLImageElement>('.body img')];
      for (const one of all) {
        one.scrollIntoView({ behavior: 'instant' });
        await one.decode();
      }
      return all.map((one) => one.naturalWidth);
    });
    expect(pictures).toEqual([800, 800]);
  });

  it('frames that run are emptied, and nothing of the page is touched for it', async () => {
    const page = await loud(noise.article);
    const before = await page.evaluate(() =>
      [...document.querySelectorAll('iframe')].map((one) => one.outerHTML),
    );
    const steps = await page.evaluate(() => history.length);
    await session.open(page);
    expect(await further(page, { frames: false, own: false })).toEqual(['/worker']);
    const tried = await triesOf(page);
    expect(await further(page, { frames: false, own: false })).toEqual(['/worker']);
    expect(await triesOf(page)).toMatchObject({ frameTries: tried.frameTries, ownTries: tried.ownTries });
    const after = await page.evaluate(() =>
      [...document.querySelectorAll('iframe')].map((one) => one.outerHTML),
    );
    expect(after).toEqual(expect.arrayContaining(before.filter((one) => one.includes('running'))));
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  it('a worker of the page that runs goes on: it takes more leave to stop that', async () => {
    const page = await loud(noise.frameless);
    await session.open(page);
    expect(await further(page)).toEqual(['/worker']);
  });

  it.each([
    ['when the reader asks for it whole', loadWhole],
    ['when it is loaded again', (page: Page) => page.evaluate(() => location.reload())],
  ])('frames come back with the page, %s', async (_, again) => {
    const page = await loud(noise.article);
    await session.open(page);
    await further(page, { frames: false, own: false });
    await page.keyboard.press('Escape');
    await again(page);
    await waitFor('the frames', async () => {
      const { frameTries, ownTries } = await triesOf(page);
      return frameTries > 2 && ownTries > 2;
    });
    await hush(page);
  });

  it('leaves no node behind, and says after closing what was stopped', async () => {
    const page = await loud(noise.frameless);
    await session.open(page);
    await further(page);
    expect(await page.evaluate(() => document.querySelector('meta[http-equiv]'))).toBeNull();
    await page.keyboard.press('Escape');
    await waitFor('the bar', () => bar(page));
    await page.keyboard.press('Escape');
    await waitFor('the bar gone', async () => !(await bar(page)));
    expect(await page.evaluate(() => [document.querySelector('html > div'), 'own' in window])).toEqual([
      null,
      true,
    ]);
  });

  it('plays what the reader starts', async () => {
    const page = await loud(noise.frameless);
    await session.open(page);
    await clickInReader(session.drive, page, '.show-embed');
    await waitFor('the player', () => session.asked.some((address) => address.includes('youtube-nocookie')));
  });

  it('sends no word on the way out', async () => {
    const page = await loud(noise.frameless);
    await session.open(page);
    session.asked.length = 0;
    await page.evaluate((url) => location.assign(url), noise.front);
    await waitFor('the next page', async () => {
      return page.url() === noise.front && (await triesOf(page)).tries > 3;
    });
    expect(session.asked.filter((address) => /\/(?:pagehide|visibility)/.test(address))).toEqual([]);
  });
});

describe('with the site granted', () => {
  it('frames of its other hosts are quiet too', async () => {
    await session.drive.grant(own);
    const page = await loud(noise.article);
    await session.open(page);
    expect(await further(page, { frames: false })).toEqual(['/worker']);
  });
});

describe('with all sites granted', () => {
  it('nothing at all of a third party is asked for, frames and workers that run included', async () => {
    await session.drive.grant(everywhere);
    const page = await loud(noise.article);
    await session.open(page);
    expect(await further(page)).toEqual([]);
  });

  it('the pictures come, and what the reader plays', async () => {
    await session.drive.grant(everywhere);
    const page = await loud(noise.article);
    await session.open(page);
    const width = await session.drive.inReader(page, async ({ reader }) => {
      const picture = reader.querySelector<HTMLImageElement>('.body img');
      picture?.scrollIntoView({ behavior: 'instant' });
      await picture?.decode();
      return picture?.naturalWidth;
    });
    expect(width).toBe(800);
    await clickInReader(session.drive, page, '.show-embed');
    await waitFor('the player', () => session.asked.some((address) => address.includes('youtube-nocookie')));
  });

  it('frames go on after closing, and on the next page', async () => {
    await session.drive.grant(everywhere);
    const page = await loud(noise.article);
    await session.open(page);
    await page.keyboard.press('Escape');
    await waitFor('the frame again', async () => {
      const before = await triesOf(page);
      await waitFor('an attempt', async () => (await triesOf(page)).frameTries > before.frameTries + 2);
      return arrived(before).includes('/frame-bid');
    });
  });

  it('leave that is taken back while one reads ends that, and nothing else', async () => {
    await session.drive.grant(everywhere);
    const page = await loud(noise.article);
    await session.open(page);
    await session.drive.revoke(everywhere);
    let heard: string[] = [];
    await waitFor('the frame again', async () => {
      heard = await further(page);
      return heard.includes('/frame-bid');
    });
    expect(heard.filter((path) => !/\/frame-|\/worker/.test(path))).toEqual([]);
    expect(await session.drive.inReader(page, ({ dialog }) => dialog.open)).toBe(true);
  });
});

describe(`quiet tabs in ${inject('kind')}`, () => {
  it('leave no error behind', async () => {
    expect(await session.drive.problems()).toEqual([]);
  });
});
