import { describe, expect, inject, it } from 'vitest';
import { frontPage, newsPage } from './harness/news-site';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const host = 'http://kota.kabarnusa.co.id';
const story = `${host}/read/2026/11/20/12345678/pasar-pagi-di-tepi-sungai-buka-lagi`;
const session = useBrowser({ [`${host}/`]: frontPage([story]), [story]: newsPage() });
const kind = inject('kind');

// Chromium shows no question without a screen: there it stays unanswered, which must change as little as a no.
describe('where the reader does not allow it', () => {
  // First: a question that Chromium still has on the screen keeps the next popup shut.
  it('a link opens as it is, and the popup says how to read it', async () => {
    const page = await session.visit(`${host}/`);
    await page.bringToFront();
    const coming = session.drive.browser.waitForTarget((target) => target.url() === story);
    await session.drive.pickMenu('link', story);
    if (kind === 'firefox') await session.drive.refuse();
    const tab = await (await coming).asPage();
    const popup = await session.popup();
    expect(await session.alertIn(popup)).toContain('Click the button once more to read it.');
    await popup.close();
    await session.open(tab);
  });

  it('a site is not chosen, and the popup says so', async () => {
    const popup = await session.openPopup(await session.visit(`${host}/`));
    await popup.evaluate(() =>
      document.querySelector<HTMLInputElement>('input[name=read][value=always]')?.click(),
    );
    if (kind === 'firefox') {
      await session.drive.refuse();
      await waitFor('word of the no', () =>
        popup.evaluate(() => document.body.innerText.includes('You said no, so nothing has changed.')),
      );
      await popup.close();
    } else {
      await waitFor('the question to close the popup', async () => !(await session.drive.popup()));
    }
    const page = await session.visit(story);
    await session.open(page);
    expect(
      await session.drive.inReader(page, ({ reader }) => reader.querySelector('button.words')),
    ).toBeNull();
    const again = await session.openPopup(page);
    expect(
      await again.evaluate(() => document.querySelector<HTMLInputElement>('input[name=read]:checked')?.value),
    ).toBe('click');
  });
});
