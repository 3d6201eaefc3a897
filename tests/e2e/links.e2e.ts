import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { storyPage } from './harness/story';
import { clickInReader } from './harness/touch';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const host = 'http://www.pasarpagi.co.id';
const story = `${host}/cerita`;
const near = `${host}/lanjutan`;
const far = 'http://www.kabarlaut.co.id/kapal';
const heard = `${host}/terdengar`;

/** A page that stops every way out, and tells its server where it would have led. */
const nosy = storyPage({
  inside: `<p>Kapal <a href="${far}">berangkat malam</a>, pasar <a href="${near}">buka lagi</a>; surat ke <a href="mailto:redaksi@pasarpagi.co.id">redaksi</a>.</p>`,
  after: `<script>
    navigation.addEventListener('navigate', (event) => {
      fetch('${heard}?' + encodeURIComponent(event.destination.url), { keepalive: true });
      event.preventDefault();
    });
    addEventListener('click', (event) => { event.preventDefault(); }, true);
  </script>`,
});

/** With each address that was asked for, who the browser said had led there. */
const led = new Map<string, string | undefined>();
const session = useBrowser(({ url, headers }) => {
  led.set(url.href, headers.referer);
  if (url.href === story) return nosy;
  return url.href === near || url.href === far
    ? '<!doctype html><title>Tujuan</title><p>Sampai.</p>'
    : undefined;
});

const told = () => session.asked.filter((address) => address.startsWith(heard));
const link = (to: string) => `.body a[href="${to}"]`;
const arrived = (page: Page, to: string) =>
  waitFor(`the page at ${to}`, async () => page.url() === to && (await page.title()) === 'Tujuan');

describe('the page behind neither hears nor stops where a link of the reader leads', () => {
  beforeEach(() => {
    session.asked.length = 0;
    led.clear();
  });

  it.each([
    ['to another site, which does not hear where one comes from', far],
    ['on its own site', near],
  ])('%s', async (_, to) => {
    const page = await session.read(story);
    await clickInReader(session.drive, page, link(to));
    await arrived(page, to);
    expect(told()).toEqual([]);
    expect(led.get(to)).toBeUndefined();
    expect(await page.evaluate(() => document.referrer)).toBe('');
    // And back again, as by any link.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await waitFor(
      'the page before',
      async () => (await page.evaluate(() => location.href).catch(() => '')) === story,
    );
  });

  it('in a tab of its own, which does not hear where one comes from either', async () => {
    const page = await session.read(story);
    const coming = session.drive.browser.waitForTarget((target) => target.url() === far);
    await clickInReader(session.drive, page, link(far), { button: 'middle' });
    await coming;
    await waitFor('the other site to be asked', () => led.has(far));
    expect(led.get(far)).toBeUndefined();
    expect(told()).toEqual([]);
    expect(page.url()).toBe(story);
  });

  it('to a letter', async () => {
    const page = await session.read(story);
    await clickInReader(session.drive, page, link('mailto:redaksi@pasarpagi.co.id'));
    // What is heard of it is heard before the next link is gone to.
    await clickInReader(session.drive, page, link(far));
    await arrived(page, far);
    expect(told()).toEqual([]);
  });
});
