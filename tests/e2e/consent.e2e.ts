import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { overlaidPage } from '../helpers/overlays/page';
import { driveCleaner } from './harness/cleaner';
import { expectReadable, isSeen } from './harness/overlaid';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const host = 'http://www.pasarpagi.co.id';
const sheet = 'position:fixed;inset:0;background:rgba(0,0,0,.6);z-index:9000';
const centre = 'position:fixed;left:25%;top:25%;width:50%;height:50%;background:#fff;z-index:9001';
const notes = `window.jawaban = []; const jawab = (apa) => { jawaban.push(apa); };`;

/** Walls as systems build them, with all their buttons; what was pressed is noted in `jawaban`. */
const walls = {
  onetrust: overlaidPage({
    head: `<script>${notes}</script>`,
    body_: 'style="overflow:hidden"',
    html: `<div id="onetrust-consent-sdk"><div class="onetrust-pc-dark-filter" style="${sheet}"></div><div id="onetrust-banner-sdk" style="${centre}"><p>We use cookies.</p>
      <button id="onetrust-accept-btn-handler" onclick="jawab('ya')">Accept All</button>
      <button id="onetrust-reject-all-handler" onclick="jawab('tidak'); document.querySelector('#onetrust-consent-sdk').remove(); document.body.style.overflow=''">Reject All</button></div></div>`,
  }),
  cookiebot: overlaidPage({
    head: `<script>${notes} window.Cookiebot = { hasResponse: false, dialog: { visible: true }, withdraw() { jawab('tidak'); }, hide() { document.querySelector('#CybotCookiebotDialog').remove(); } };</script>`,
    html: `<div id="CybotCookiebotDialog" style="${centre}"><p>This website uses cookies</p><button onclick="jawab('ya')">Allow all</button></div>`,
  }),
  sourcepoint: overlaidPage({
    head: `<script>${notes} addEventListener('message', ({ data, origin }) => { if (!origin.includes('//cmp.')) return; jawab(data); document.querySelector('[id^=sp_message_container]').remove(); });</script>`,
    html: `<div id="sp_message_container_7" style="${sheet}"><iframe id="sp_message_iframe_7" title="SP Consent Message" src="http://cmp.pasarpagi.co.id/index.html?message_id=7" style="${centre}"></iframe></div>`,
  }),
  unknown: overlaidPage({
    head: `<script>${notes}</script>`,
    html: `<div id="wall" role="dialog" style="${centre}"><h2>We value your privacy</h2><p>We use cookies and similar technologies to process personal data. You can accept or reject the use of cookies.</p>
      <button onclick="jawab('ya')">Accept all</button><button onclick="jawab('tidak'); this.parentNode.remove()">Reject all</button></div>`,
  }),
  onlyYes: overlaidPage({
    head: `<script>${notes}</script>`,
    html: `<div id="wall" role="dialog" style="${centre}"><h2>We value your privacy</h2><p>We use cookies and similar technologies to process personal data.</p><button onclick="jawab('ya')">Accept all</button></div>`,
  }),
};

const session = useBrowser(
  {
    ...Object.fromEntries(Object.entries(walls).map(([name, page]) => [`${host}/${name}`, page])),
    'http://cmp.pasarpagi.co.id/index.html?message_id=7': `<!doctype html><p>We and our partners</p><button class="sp_choice_type_11" onclick="parent.postMessage('ya','*')">Accept</button><button class="sp_choice_type_13" onclick="parent.postMessage('tidak','*')">Reject</button>`,
  },
  { willing: true },
);
const cleaner = driveCleaner(session);
const answers = (page: Page) => page.evaluate(() => (window as never as { jawaban: string[] }).jawaban);
const answered = (page: Page) =>
  waitFor('the answer to be told', async () => (await cleaner.state(page)).answered);

describe('a consent wall of a site that is granted', () => {
  beforeAll(() => session.drive.grant(['*://*.pasarpagi.co.id/*']));

  it.each(['onetrust', 'cookiebot', 'sourcepoint', 'unknown'])('is answered with no: %s', async (name) => {
    const page = await session.visit(`${host}/${name}`);
    await cleaner.clean(page);
    await answered(page);
    // The page's own word of it comes another way.
    await waitFor('the answer to come', async () => (await answers(page)).length > 0);
    expect(await answers(page)).toEqual(['tidak']);
    await expectReadable(page);
  });

  it('is hidden, and never answered with yes, where there is no other answer', async () => {
    const page = await session.visit(`${host}/onlyYes`);
    await cleaner.clean(page);
    await waitFor('it to go', async () => !(await isSeen(page, '#wall')));
    await expectReadable(page);
    await waitFor('the end of answering', async () =>
      page.evaluate(() => document.querySelector('#wall')?.getAttribute('data-saring-gone') === 'hide'),
    );
    expect(await cleaner.state(page)).toMatchObject({ answered: false, gone: { consent: 1 } });
    expect(await answers(page)).toEqual([]);
  });
});
