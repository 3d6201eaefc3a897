import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showReadable } from '../../../entrypoints/background/unasked';

it.each([
  ['the dot where the button says nothing', '', '•'],
  ['what the button has to say of a failure', '!', '!'],
])('a page that may be read leaves %s', async (_, before, after) => {
  let badge = before;
  Object.assign(fakeBrowser, {
    action: {
      getBadgeText: () => Promise.resolve(badge),
      setBadgeBackgroundColor: vi.fn(),
      setBadgeText: ({ text }: { text: string }) => {
        badge = text;
      },
    },
  });
  await showReadable(1);
  expect(badge).toBe(after);
});
