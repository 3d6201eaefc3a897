import type { Page } from 'puppeteer-core';
import type { Session } from '../e2e/harness/use-browser';
import { waitFor } from '../e2e/harness/wait';

/** Opens the reader, or what says why there is none, and closes it. Rejects where neither comes or goes. */
export async function openAndClose({ drive }: Session, page: Page): Promise<'read' | 'told'> {
  await drive.clickButton(page);
  const came = await waitFor('the reader or a popup', async () => {
    const drawn = await drive.inReader(
      page,
      ({ dialog, reader }) => dialog.open && reader.querySelector('.body > *') !== null,
    );
    if (drawn) return 'reader';
    const popup = await drive.popup();
    return (await popup?.evaluate(() => document.querySelector('main') !== null)) ? popup : undefined;
  });
  if (came !== 'reader') {
    await came.close();
    return 'told';
  }
  await waitFor('the button to offer the popup', async () => Boolean(await drive.buttonOpens()));
  await page.keyboard.press('Escape');
  await waitFor('the reader to close', async () => (await drive.inReader(page, () => true)) === undefined);
  await waitFor('the button to be told of clicks', async () => (await drive.buttonOpens()) === '');
  return 'read';
}
