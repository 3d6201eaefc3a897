import { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer-core';
import type { Session } from '../../e2e/harness/use-browser';
import { waitFor } from '../../e2e/harness/wait';
import { apart, countHits, hits, provoke } from './alone';
import type { HostilePage } from './pages';
import { saveAll, structureFaults } from './saved';
import { look } from './shown';
import type { Site } from './site';

/** How long nothing may be asked for until a page counts as settled, in ms. */
const SETTLE = 250;
/** So often a page that asks for ever is waited for. */
const ROUNDS = 20;
/** Hosts that nothing of a payload may ask: the canary, and those of a private network. */
const FORBIDDEN = /^https?:\/\/(?:[^/]*canary\.test|10\.|127\.|192\.168\.|169\.254\.|localhost|\[)/;
const { DOMParser } = new JSDOM().window;

/**
 * Reads a page by the toolbar button, shows what was read apart, saves it in every format and opens the files from
 * disk. Gives what its payloads did meanwhile: a line for each fault.
 */
export async function examine(session: Session, site: Site, hostile: HostilePage): Promise<string[]> {
  const { url, apartUrl, show } = site.serve(hostile);
  const page = await session.drive.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined)); // gone with its frame: fine too
  await countHits(page);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  // What the page does by itself is no fault of ours, however late a busy machine lets it.
  await settled(session);
  const before = {
    asked: session.asked.length,
    hits: await hits(page),
    url: page.url(),
    tabs: await tabs(session),
  };
  if (!(await opens(session, page, hostile))) return faultsSince(session, page, hostile, before);

  const shown = await look(session.drive, page, hostile, DOMParser);
  const files = await saveAll(session, page);
  await pause();
  const faults = [
    ...(shown?.faults ?? ['no reader']),
    ...(await faultsSince(session, page, hostile, before)),
  ].map((fault) => `read: ${fault}`);

  show(apart(shown?.article ?? ''));
  for (const { what, url } of [{ what: 'shown apart', url: apartUrl }, ...files]) {
    const asked = session.asked.length;
    const tabsBefore = await tabs(session);
    await page.goto(url);
    const structure = url === apartUrl ? [] : await structureFaults(page);
    const text = await page.evaluate(() => document.body.textContent ?? '');
    const lost = hostile.paragraphs.filter((start) => !text.includes(start));
    await provoke(page);
    await pause();
    const since = await faultsSince(session, page, hostile, { asked, hits: 0, url, tabs: tabsBefore });
    const ran = (await hits(page)) ? ['a payload ran'] : [];
    faults.push(
      ...[...ran, ...structure, ...lost.map((start) => `lost: ${start}`), ...since].map(
        (fault) => `${what}: ${fault}`,
      ),
    );
  }
  await page.close();
  return faults;
}

/**
 * Clicks the button and waits for the reader; false where a popup says why there is none, which only a page without
 * true paragraphs may have. Rejects where neither comes.
 */
async function opens(session: Session, page: Page, { paragraphs }: HostilePage): Promise<boolean> {
  if (paragraphs.length) {
    await session.open(page);
    return true;
  }
  await session.drive.clickButton(page);
  const came = await waitFor('the reader or a popup', async () => {
    const drawn = await session.drive.inReader(
      page,
      ({ dialog, reader }) => dialog.open && reader.querySelector('.body > *') !== null,
    );
    return drawn ? 'reader' : (await session.drive.popup()) && 'popup';
  });
  if (came === 'reader') return true;
  const popup = await session.popup();
  await session.alertIn(popup);
  await popup.close();
  return false;
}

interface Before {
  asked: number;
  hits: number;
  url: string;
  tabs: number;
}

/** What the page asked for, ran, and where it went since. */
async function faultsSince(
  session: Session,
  page: Page,
  { payloads }: HostilePage,
  before: Before,
): Promise<string[]> {
  // The page's own style may ask again for what it has asked for; what is shown apart tells whether we do.
  const known = new Set(session.asked.slice(0, before.asked));
  const asked = session.asked.slice(before.asked).filter((address) => !known.has(address));
  const allowed = payloads.filter((one) => one.mayLoadPicture).map(({ id }) => id);
  const faults = asked
    .filter((url) => FORBIDDEN.test(url) && !allowed.some((id) => url.includes(id)))
    .map((url) => `asked ${url}`);
  // A link to a place on the same page leads nowhere else.
  if (page.url().split('#')[0] !== before.url.split('#')[0]) faults.push(`went to ${page.url()}`);
  if ((await tabs(session)) > before.tabs) faults.push('opened a window');
  // A page's own world runs its own scripts; these run there only where they got hold of something of ours.
  const ofWorld = payloads.some((one) => one.class.startsWith('world-'));
  if (ofWorld && (await hits(page)) > before.hits) faults.push('a payload ran');
  return faults;
}

const tabs = async (session: Session): Promise<number> => (await session.drive.browser.pages()).length;

/** Resolves once the server hears no more for a moment; a page that asks for ever is left to it. */
async function settled(session: Session): Promise<void> {
  let heard = -1;
  for (let round = 0; round < ROUNDS && heard !== session.asked.length; round += 1) {
    heard = session.asked.length;
    await pause();
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLE));
}
