import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const TAB = 7;
const address = 'https://kabar.example/kota/pasar';
type Call = (...args: never[]) => unknown;

/** What outlives the background: the page, the button, and how often each has been seen to open. */
const world = { url: address, state: 'idle', fails: false, files: false, opened: 0, popup: '', popups: 0 };
/** The background ends at its next call but so many; it is sent, and nothing of the answer is heard. */
let left = Number.POSITIVE_INFINITY;
const ended = () => left < 0;

const act = {
  sendMessage: (_: number, { saring }: { saring: string }) => {
    if (!world.files) throw new Error('Receiving end does not exist.');
    if (saring !== 'open') {
      const { state } = world;
      return { value: state === 'failed' ? { state, reason: 'not-article' } : { state } };
    }
    if (world.state === 'reading') return { value: { ok: true, already: true } };
    if (!world.fails) world.opened += 1;
    world.state = world.fails ? 'failed' : 'reading';
    return { value: world.fails ? { ok: false, reason: 'not-article' } : { ok: true } };
  },
  executeScript: ({ files }: { files?: string[] }) => {
    if (files) world.files = true;
  },
  setPopup: ({ popup }: { popup: string }) => {
    world.popup = popup;
  },
  openPopup: () => {
    world.popups += 1;
  },
};

const { get, set, remove } = fakeBrowser.storage.session;
const stored: Record<string, Call> = { get, set, remove };

/** A call that the background makes, which may be its last. */
function counted<F extends Call>(run: F) {
  return (async (...args: Parameters<F>) => {
    if (ended()) return new Promise(() => undefined);
    left -= 1;
    const answer = await run(...args);
    return ended() ? new Promise(() => undefined) : answer;
  }) as unknown as F;
}

/** A run of the background. */
async function start() {
  vi.resetModules();
  return import('../../../entrypoints/background/held-click');
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 15));

/** Clicks; the background ends at its call number `end`, and starts again. Says whether it came so far. */
async function clickEndingAt(end: number): Promise<boolean> {
  const background = await start();
  left = end;
  background.answerHeld({ id: TAB, url: world.url }).catch(() => undefined);
  await settled();
  const came = ended();
  left = Number.POSITIVE_INFINITY;
  await (await start()).takeUpClick();
  return came;
}

beforeEach(() => {
  fakeBrowser.reset();
  left = Number.POSITIVE_INFINITY;
  Object.assign(world, {
    url: address,
    state: 'idle',
    fails: false,
    files: false,
    opened: 0,
    popup: '',
    popups: 0,
  });
  Object.assign(fakeBrowser, {
    scripting: { executeScript: counted(act.executeScript) },
    action: {
      setPopup: counted(act.setPopup),
      getPopup: counted(() => world.popup),
      openPopup: counted(act.openPopup),
      setBadgeText: counted(() => undefined),
    },
  });
  for (const [name, run] of Object.entries(stored))
    vi.spyOn(fakeBrowser.storage.session, name as 'get').mockImplementation(counted(run) as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(counted(act.sendMessage) as never);
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(
    counted(() => ({ id: TAB, url: world.url, active: true })) as never,
  );
});

describe('a click whose background ends at whatever it waits for', () => {
  const reset = () => {
    fakeBrowser.storage.session.remove('click');
    Object.assign(world, { state: 'idle', files: false, opened: 0, popup: '', popups: 0 });
  };

  it('opens the reader, and once', async () => {
    let ends = 0;
    while (await clickEndingAt(ends)) {
      expect({ ends, opened: world.opened, popups: world.popups }).toEqual({ ends, opened: 1, popups: 0 });
      ends += 1;
      reset();
    }
    expect(ends).toBeGreaterThan(5);
    expect(world.opened).toBe(1);
  });

  it('tells why not, or lets the next click tell it, and never twice', async () => {
    world.fails = true;
    let ends = 0;
    while (await clickEndingAt(ends)) {
      expect({ ends, told: world.popups === 1 || world.popup.includes('not-article') }).toEqual({
        ends,
        told: true,
      });
      expect(world.popups).toBeLessThan(2);
      ends += 1;
      reset();
    }
    expect(ends).toBeGreaterThan(5);
    expect(world.popups).toBe(1);
  });

  it('is forgotten where the tab shows another page by then', async () => {
    const background = await start();
    left = 2;
    background.answerHeld({ id: TAB, url: world.url }).catch(() => undefined);
    await settled();
    left = Number.POSITIVE_INFINITY;
    world.url = 'https://lain.example/';
    await (await start()).takeUpClick();
    expect(world.opened).toBe(0);
    world.url = address;
    await (await start()).takeUpClick();
    expect(world.opened).toBe(0);
  });

  it('is no wish any more after ten seconds', async () => {
    vi.spyOn(Date, 'now').mockReturnValueOnce(Date.now() - 11_000);
    await clickEndingAt(2);
    expect(world.opened).toBe(0);
  });
});

it('a second click while the first is answered is the same one', async () => {
  const { answerHeld, takeUpClick } = await start();
  await Promise.all([answerHeld({ id: TAB }), answerHeld({ id: TAB }), takeUpClick()]);
  await takeUpClick();
  expect([world.opened, world.popups]).toEqual([1, 0]);
});
