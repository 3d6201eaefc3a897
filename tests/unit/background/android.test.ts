import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background';

const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() });
const onClicked = event();

/** What Firefox for Android has: no menus, no keys, no windows. */
beforeEach(() => {
  fakeBrowser.reset();
  const permissions = { origins: [] as string[], permissions: [] };
  // Firefox knows no such level.
  for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.session])
    Object.assign(area, { setAccessLevel: undefined });
  Object.assign(fakeBrowser, {
    contextMenus: undefined,
    commands: undefined,
    windows: undefined,
    action: {
      onClicked,
      setPopup: vi.fn(async () => undefined),
      getPopup: vi.fn(async () => ''),
      setBadgeText: vi.fn(async () => undefined),
      getBadgeText: vi.fn(async () => ''),
      setBadgeBackgroundColor: vi.fn(async () => undefined),
    },
    permissions: {
      getAll: vi.fn(async () => permissions),
      contains: vi.fn(async () => false),
      onAdded: event(),
      onRemoved: event(),
    },
    scripting: {
      getRegisteredContentScripts: vi.fn(async () => []),
      registerContentScripts: vi.fn(async () => undefined),
      unregisterContentScripts: vi.fn(async () => undefined),
      updateContentScripts: vi.fn(async () => undefined),
      executeScript: vi.fn(async () => []),
    },
    declarativeNetRequest: {
      getSessionRules: vi.fn(async () => []),
      updateSessionRules: vi.fn(async () => undefined),
    },
  });
});

it('a browser without menus, keys and windows starts us without a fault, and the button is heard', async () => {
  const faults: unknown[] = [];
  const onFault = (fault: unknown) => faults.push(fault);
  process.on('unhandledRejection', onFault);
  const told = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')];
  background.main();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
  await fakeBrowser.runtime.onStartup.trigger();
  await new Promise((resolve) => setTimeout(resolve, 50));
  process.off('unhandledRejection', onFault);
  expect(faults).toEqual([]);
  for (const tells of told) expect(tells.mock.calls).toEqual([]);
  expect(onClicked.addListener).toHaveBeenCalledOnce();
});
