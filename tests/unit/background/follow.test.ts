import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followLink, openTab } from '../../../entrypoints/background/follow';

const from = (url: string, id = 1) => ({ url, frameId: 0, tab: { id } });
const story = 'https://news.example/story';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => key);
  vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
});

const refused = [
  'http://localhost/',
  'http://127.1:8080/',
  'http://2130706433/',
  'http://10.0.0.1/',
  'http://172.31.0.1/',
  'http://192.168.1.1/reboot',
  'http://169.254.169.254/latest/meta-data',
  'http://printer.local/',
  'http://router/',
  'http://[::1]/',
  'http://[fd00::1]/',
  'http://[fe80::1]/',
  'http://[::ffff:10.0.0.1]/',
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'chrome://settings',
  'https://user:password@news.example/',
  '/relative',
  '',
];

const mail = 'mailto:sari@news.example';

describe('a link that a public page has followed', () => {
  it.each(refused)('leads neither into the network at home nor out of the web: %s', async (url) => {
    await expect(followLink(url, from(story))).rejects.toThrow('link_refused');
    await expect(openTab(url, from(story, 2))).rejects.toThrow('link_refused');
    await expect(openTab(url, { tab: { id: 2 } })).rejects.toThrow('link_refused');
    expect(fakeBrowser.tabs.update).not.toHaveBeenCalled();
    expect(fakeBrowser.tabs.create).not.toHaveBeenCalled();
  });

  it('takes its own tab there, and no other', async () => {
    await followLink('https://other.example/a', from(story, 7));
    await followLink(`${mail}?body=x`, from(story, 7));
    expect(vi.mocked(fakeBrowser.tabs.update).mock.calls).toEqual([
      [7, { url: 'https://other.example/a' }],
      [7, { url: mail }],
    ]);
  });

  it('opens no tab for what is no page', async () => {
    await expect(openTab(mail, from(story, 8))).rejects.toThrow('link_refused');
  });

  it('leads within the network at home from a page that is there', async () => {
    await followLink('http://192.168.1.1/next', from('http://192.168.1.1/'));
    expect(fakeBrowser.tabs.update).toHaveBeenCalledOnce();
  });
});

it('a page that speaks in our name fills no window with tabs', async () => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ windowId: 1 } as never);
  const open = (now: number, id = 3) => openTab('https://other.example/', from(story, id), now);
  for (let tab = 0; tab < 10; tab++) await open(1000 * tab);
  await expect(open(9999)).rejects.toThrow('link_tooMany');
  expect(fakeBrowser.tabs.create).toHaveBeenCalledTimes(10);
  await open(9999, 4); // another tab is nobody's fault
  await open(10_000); // and patience helps
  await expect(open(10_500)).rejects.toThrow('link_tooMany');
});
