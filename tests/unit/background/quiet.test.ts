import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { keepQuiet, letPlay, quietTab, unquietTab } from '../../../entrypoints/background/quiet';

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

describe('a page that speaks in our name', () => {
  const rules = () => vi.mocked(fakeBrowser.declarativeNetRequest.updateSessionRules);
  const filters = () =>
    (rules().mock.lastCall?.[0].addRules ?? []).map(({ condition }) => condition.urlFilter).filter(Boolean);

  it.each(['https://regional.example/a', 'https://vimeo.com/beranda', '*', 'ß'])(
    'opens no way out of a quiet tab but to players: %s',
    async (page) => {
      await storage.setItem('session:quiet', { tabs: [read], whole: [] });
      await letPlay(read.tab, page);
      expect(filters()).toEqual([]);
    },
  );

  it('lets play what is a player', async () => {
    await storage.setItem('session:quiet', { tabs: [read], whole: [] });
    await letPlay(read.tab, 'https://vimeo.com/123456');
    expect(filters()).toEqual(['|https://player.vimeo.com/video/123456?dnt=1&autoplay=1|']);
  });

  it('keeps no other tab quiet by never answering', async () => {
    await storage.setItem('session:quiet', { tabs: [read, crashed], whole: [] });
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (tab: number) => {
      if (tab === read.tab) await new Promise(() => undefined);
      throw new Error('Could not establish connection. Receiving end does not exist.');
    }) as never);
    keepQuiet();
    await vi.waitFor(async () =>
      expect(await storage.getItem('session:quiet')).toEqual({ tabs: [read], whole: [] }),
    );
  });

  it('does not keep the rules of all tabs from being set where the browser refuses what it brought', async () => {
    await storage.setItem('session:quiet', { tabs: [read, another], whole: [] });
    rules().mockRejectedValueOnce(new Error('Rule with id 3 is no rule.'));
    await expect(quietTab(crashed.tab, crashed.url, crashed.born)).rejects.toThrow('no rule');
    expect(await storage.getItem('session:quiet')).toEqual({ tabs: [read, another], whole: [] });
    await unquietTab(read.tab);
    expect(await storage.getItem('session:quiet')).toEqual({ tabs: [another], whole: [] });
  });
});
