import { describe, expect, it } from 'vitest';
import type { Popup } from '../../scripts/drive/types';
import { isSeen, markupOf } from './harness/overlaid';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const address = 'http://www.pasarpagi.co.id/rubrik';
const links = Array.from(
  { length: 40 },
  (_, at) => `<li><a href="/kabar/${at}">Kabar ${at} dari pasar</a></li>`,
).join('');
const session = useBrowser({
  [address]: `<!doctype html><html lang="id"><title>Rubrik</title><body style="overflow:hidden"><h1>Rubrik</h1><ul style="line-height:3">${links}</ul>
    <div id="onetrust-consent-sdk"><div id="onetrust-banner-sdk" style="position:fixed;inset:0;background:#fff"><p>We use cookies</p><button id="onetrust-reject-all-handler" onclick="document.title='tidak'">Reject All</button></div></div></body></html>`,
});
const press = (popup: Popup, words: string) =>
  popup.evaluate((text) => {
    const found = [...document.querySelectorAll('button')].find((one) => one.textContent === text);
    if (!found) throw new Error(`No button: ${text}`);
    found.click();
  }, words);
const status = (popup: Popup) =>
  popup.evaluate(() => document.querySelector('.clean [role=status]')?.textContent ?? '');

describe('with a click alone, and no site granted', () => {
  it('a page is cleaned from the popup, in words, and put back', async () => {
    const page = await session.visit(address);
    const before = await markupOf(page);
    const popup = await session.openPopup(page);
    await press(popup, 'Clean this page');
    const said = await waitFor('a word', () => status(popup));
    expect(said).toBe('One thing is hidden. Scrolling is back.');
    expect(await isSeen(page, '#onetrust-banner-sdk')).toBe(false);
    // The wall isn't answered: that takes the site's leave.
    expect(await page.title()).toBe('Rubrik');
    await press(popup, 'Put everything back');
    await waitFor('it to be back', () => isSeen(page, '#onetrust-banner-sdk'));
    expect(await markupOf(page)).toBe(before);
  });
});
