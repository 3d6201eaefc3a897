import { beforeAll, describe, expect, it } from 'vitest';
import { innocents } from '../helpers/overlays/innocents';
import { overlays } from '../helpers/overlays/kinds';
import { overlaidPage } from '../helpers/overlays/page';
import { driveCleaner } from './harness/cleaner';
import { expectReadable, isSeen, markupOf } from './harness/overlaid';
import { silence } from './harness/silence';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const host = 'http://www.pasarpagi.co.id';
const address = (group: string, at: number, path = '/') => `${host}${path}${group}-${at}`;
const there = overlays.filter(({ late, early }) => !late && !early).map((one, at) => ({ ...one, at }));
const belonging = innocents.map((one, at) => ({ ...one, at }));
const session = useBrowser(
  {
    ...Object.fromEntries(there.map((one) => [address('kota', one.at), overlaidPage(one)])),
    ...Object.fromEntries(belonging.map((one) => [address('baik', one.at, one.path), overlaidPage(one)])),
    [`${host}/siaran.wav`]: { headers: { 'content-type': 'audio/wav' }, body: silence() },
  },
  { willing: true },
);
const cleaner = driveCleaner(session);

beforeAll(() => session.drive.grant(['*://*.pasarpagi.co.id/*']));

describe('what lies over a page goes, text and scrolling come back, and undo gives it back to the byte:', () => {
  it.each(there)('$name', async ({ sel, kind, at }) => {
    const page = await session.visit(address('kota', at));
    await waitFor('the overlay', () => isSeen(page, sel));
    const before = await markupOf(page);
    const outcome = await cleaner.clean(page);
    expect(outcome).toMatchObject({ ok: true, on: true });
    if (sel !== '.gerbang') expect(outcome).toHaveProperty(`gone.${kind}`);
    expect(await isSeen(page, sel)).toBe(false);
    await expectReadable(page);
    await cleaner.undo(page);
    expect(await markupOf(page)).toBe(before);
    expect(await isSeen(page, sel)).toBe(true);
  });
});

describe('what belongs to a page stays:', () => {
  it.each(belonging)('$name', async ({ sel, click, before, path, at }) => {
    const page = await session.visit(address('baik', at, path));
    if (click) {
      if (!before) await cleaner.clean(page);
      await page.bringToFront();
      await page.click(click);
    }
    await waitFor('it to be there', () => isSeen(page, sel));
    if (/video|#n15/.test(click ?? '')) {
      await waitFor('it to play', () =>
        page.evaluate(() =>
          [...document.querySelectorAll<HTMLMediaElement>('video, audio')].some((one) => !one.paused),
        ),
      );
    }
    await cleaner.clean(page);
    expect(await isSeen(page, sel)).toBe(true);
  });
});
