import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { noise } from '../../../bench/quiet/noise.mjs';
import type { Session } from './use-browser';
import { waitFor } from './wait';

/** What of third parties runs on the page, and how often it has tried. */
export interface Tries {
  tries: number;
  workerTries: number;
  frameTries: number;
  ownTries: number;
}
const triesOf = (page: Page): Promise<Tries> =>
  page.evaluate(() => {
    const { tries = 0, workerTries = 0, frameTries = 0, ownTries = 0 } = window as unknown as Partial<Tries>;
    return { tries, workerTries, frameTries, ownTries };
  });

/** Ends what the page itself does at intervals. Chromium may never close a tab in which new frames come while it closes. */
export const hush = (page: Page) =>
  page.evaluate(() => {
    for (let id = Number(setTimeout(() => undefined)); id > 0; id -= 1) clearInterval(id);
  });

/** Counts what the noisy site of the bench asks third parties for in a browser that plays it. */
export function countNoise(session: Session) {
  /** The names of requests to third parties, by what the page tried after a moment of its own. */
  function arrived({ tries, workerTries, frameTries, ownTries }: Tries): string[] {
    const counts = [
      ['/worker', workerTries],
      ['/frame-', frameTries],
      ['/own-', ownTries],
      ['/', tries],
    ] as const;
    const later = session.asked.filter(noise.isNoise).filter((address) => {
      const { pathname, searchParams } = new URL(address);
      const [, at] = counts.find(([beginning]) => pathname.startsWith(beginning)) ?? ['/', tries];
      return Number(searchParams.get('n')) > at + 1; // one may be on its way
    });
    return [...new Set(later.map((address) => new URL(address).pathname))].sort();
  }

  /** Word of a worker or frame comes to a busy page late: what was heard of them has been tried too. */
  function withHeard(known: Tries): Tries {
    const heard = (beginning: string) =>
      session.asked
        .filter(noise.isNoise)
        .map((address) => new URL(address))
        .filter(({ pathname }) => pathname.startsWith(beginning))
        .map(({ searchParams }) => Number(searchParams.get('n')));
    return {
      ...known,
      workerTries: Math.max(known.workerTries, ...heard('/worker')),
      frameTries: Math.max(known.frameTries, ...heard('/frame-')),
      ownTries: Math.max(known.ownTries, ...heard('/own-')),
    };
  }

  /** Visits, and waits until each kind of noise has been heard. */
  async function loud(url: string): Promise<Page> {
    session.asked.length = 0;
    const page = await session.visit(url);
    await waitFor('noise of every kind', () => {
      const heard = session.asked.filter(noise.isNoise).map((address) => new URL(address).pathname);
      const framed = url === noise.article ? ['/frame-bid', '/own-bid'] : [];
      return [
        ...framed,
        '/more.js',
        '/slot.html',
        '/spot.mp4',
        '/more.css',
        '/p.gif',
        '/bid',
        '/seen',
        '/worker',
      ].every((path) => heard.includes(path));
    });
    return page;
  }

  /** What arrives of third parties while the page tries on, its frames too unless they are gone, and then asks its own site, which is heard. */
  async function further(page: Page, { frames = true, own = true } = {}): Promise<string[]> {
    const before = withHeard(await triesOf(page));
    await waitFor('further attempts', async () => {
      const now = await triesOf(page);
      const framed =
        before.frameTries === 0 ||
        ((!frames || now.frameTries >= before.frameTries + 8) &&
          (!own || now.ownTries >= before.ownTries + 8));
      return now.tries >= before.tries + 16 && now.workerTries >= before.workerTries + 8 && framed;
    });
    const sign = `http://kota.kabarnusa.co.id/sign?${before.tries}`;
    await page.evaluate((address) => fetch(address).then((answer) => answer.text()), sign);
    expect(session.asked).toContain(sign);
    return arrived(before);
  }

  return { loud, further, triesOf, arrived };
}
