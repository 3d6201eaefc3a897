// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { isReloadOf, watchOwnReload } from '../../utils/page/own-reload';

const story = 'https://kabar.example/kota/pasar?id=3';

it.each([
  [story, true],
  [`${story}#komentar`, true],
  [`${story}&_=1796000000`, true],
  [`${story}&auto_refresh=1`, true],
  ['https://kabar.example/kota/pasar?id=4', false],
  ['https://kabar.example/kota/jembatan?id=3', false],
  ['https://lain.example/kota/pasar?id=3', false],
  ['', false],
])('a page asks for itself anew: %s: %s', (address, expected) => {
  expect(isReloadOf(story, address)).toBe(expected);
});

/** A window whose browser tells of navigations. */
function telling() {
  const navigation = new EventTarget();
  const view = { navigation, location: { href: story }, document } as unknown as Window;
  const navigate = (userInitiated: boolean, url: string, sameDocument = false) =>
    navigation.dispatchEvent(
      Object.assign(new Event('navigate'), { userInitiated, destination: { url, sameDocument } }),
    );
  return { isOwn: watchOwnReload(view, vi.fn()), navigate };
}

it('a reload by the browser’s own button is the reader’s wish', () => {
  expect(telling().isOwn()).toBe(false);
});

it.each([
  ['by its own doing', [false, story] as const, true],
  ['at a click', [true, story] as const, false],
  ['to another page', [false, 'https://kabar.example/'] as const, false],
  ['without a load', [false, story, true] as const, false],
])('a page that goes %s', (_, [userInitiated, url, sameDocument], expected) => {
  const { isOwn, navigate } = telling();
  navigate(userInitiated, url, sameDocument);
  expect(isOwn()).toBe(expected);
});

it('where the browser tells of no navigation, a page that declares it is believed', () => {
  const view = { location: { href: story }, document } as unknown as Window;
  const isOwn = watchOwnReload(view, vi.fn());
  expect(isOwn()).toBe(false);
  document.head.innerHTML = '<meta http-equiv="Refresh" content="60">';
  expect(isOwn()).toBe(true);
});
