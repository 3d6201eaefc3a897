import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { keepQuiet, quietTab } from '../../../entrypoints/background/quiet';

const read = { tab: 1, site: 'kabarnusa.co.id', url: 'https://kabarnusa.co.id/a', born: 1, frames: [] };
const crashed = { ...read, tab: 2, born: 2 };
const another = { ...read, tab: 3, born: 3 };

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, {
    permissions: {
      getAll: () => Promise.resolve({ origins: ['*://*/*'] }),
      onAdded: { addListener: vi.fn() },
      onRemoved: { addListener: vi.fn() },
    },
    declarativeNetRequest: {
      getSessionRules: () => Promise.resolve([]),
      updateSessionRules: vi.fn(() => Promise.resolve()),
    },
  });
});

it('a tab whose page went without a word is quiet no longer when the background starts again', async () => {
  await storage.setItem('session:quiet', { tabs: [read, crashed, another], whole: [] });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (tab: number) => {
    if (tab === crashed.tab) throw new Error('Could not establish connection. Receiving end does not exist.');
    return { value: { state: tab === read.tab ? 'reading' : 'idle' } };
  }) as never);
  keepQuiet();
  await vi.waitFor(async () =>
    expect(await storage.getItem('session:quiet')).toEqual({ tabs: [read], whole: [] }),
  );
});

it('a page is quiet before its busiest frame has answered, and what that names is quiet then too', async () => {
  let answer: (told: { result: string[] }[]) => void = () => undefined;
  const busy = new Promise((resolve) => {
    answer = resolve;
  });
  const executeScript = ({ target }: { target: { allFrames?: boolean } }) =>
    target.allFrames ? busy : Promise.resolve([{ result: ['kabarnusa.co.id', 'frames.example'] }]);
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  const hosts = async () =>
    (await storage.getItem<{ tabs: { frames: string[] }[] }>('session:quiet'))?.tabs[0]?.frames;

  void quietTab(read.tab, read.url, read.born);
  await vi.waitFor(async () => expect(await hosts()).toEqual(['frames.example']));
  answer([{ result: ['kabarnusa.co.id', 'frames.example'] }, { result: ['within.example'] }]);
  await vi.waitFor(async () => expect(await hosts()).toEqual(['frames.example', 'within.example']));
});
