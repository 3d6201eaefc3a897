import '../../components/extension-page.css';
import '../../components/learnt/learnt.css';
import '../../components/settings/settings.css';
import { browser } from '#imports';
import type { CleanedPage } from '../../components/CleanPage';
import { mountPage } from '../../components/mount-page';
import { Popup } from '../../components/Popup';
import { askSurely } from '../../utils/ask-surely';
import { isReadFailure } from '../../utils/messages/guards';
import { askPage } from '../../utils/messaging';
import { giveBack } from '../../utils/permissions';
import type { LearnOutcome, PageState, ReadOutcome, ReadSize } from '../../utils/protocol';
import { downloadText } from '../../utils/save/download';
import type { SiteChoice } from '../../utils/sites';
import { text, uiLanguage } from '../../utils/text';
import { cleanPage, cleanStateOf, undoClean } from './clean-page';
import { articlesOf, learnSite } from './known-site';
import { chooseSite, readSiteState, type SiteState, siteOfTab, watchSiteState } from './this-site';

const tabId = await currentTab();
/** How long a busy page is waited for before the popup shows without its answer, in ms. */
const PATIENCE = 300;
const answer = pageState();
const here = await siteOfTab(tabId).catch(() => undefined);
let siteState = here && (await readSiteState(here.site));
/** How well the site is known, and what became of learning it. */
let articles = here && !here.isPrivate ? await articlesOf(here.site) : undefined;
let learning = false;
let learnt: LearnOutcome | undefined;
const cleanAnswer = cleanStateOf(tabId);
let cleaned: CleanedPage;
let busy = false;
let page = await Promise.race([answer, idleAfter(PATIENCE)]);
const draw = await mountPage(({ settings, onSetting, problem }) => (
  <Popup
    page={page}
    settings={settings}
    problem={problem}
    site={siteState && siteProps(siteState, settings.quiet)}
    known={settings.learn ? knownProps() : undefined}
    clean={page.state === 'failed' && page.reason === 'restricted' ? undefined : cleanProps()}
    onSetting={onSetting}
    onRead={(force, size) => attempt(() => read(force, size))}
    onClose={() => attempt(() => askPage(tabId, 'close').then(() => window.close()))}
    onSave={() => attempt(save)}
    onOptions={() => attempt(() => browser.runtime.openOptionsPage().then(() => window.close()))}
  />
));

// Before a busy page is waited for: what is chosen meanwhile is shown too.
if (here) {
  watchSiteState(() =>
    attempt(async () => {
      siteState = await readSiteState(here.site);
    }),
  );
}

page = await answer;
cleaned = await cleanAnswer;
draw();
if (page.state === 'failed') await attempt(() => askSurely('failureTold', { tabId }));

function siteProps(state: SiteState, quiet: boolean) {
  const choose = (change: SiteChoice) =>
    attempt(async () => {
      if (!(await chooseSite(state, change))) throw new Error(text('site_refused'));
    });
  return {
    ...state,
    isPrivate: here?.isPrivate ?? false,
    pausedUntil: state.pausedUntil ? clock(state.pausedUntil) : undefined,
    onRead: (read: SiteChoice['read']) => choose({ read }),
    onClean: (on: boolean) => choose({ clean: on || undefined }),
    onAllow: () => choose({}),
    onGiveBack: state.spare ? () => attempt(() => giveBack([state.site])) : undefined,
    onPause: (on: boolean) => attempt(() => askSurely('pause', { minutes: on ? 60 : 0 })),
    quiet:
      quiet && (page.state === 'reading' || Object.keys(state.choice).length)
        ? state.choice.quiet !== false
        : undefined,
    stopped: page.state === 'failed' ? undefined : page.stopped,
    onQuiet: (on: boolean) => choose({ quiet: on ? undefined : false }),
    onWhole: () => attempt(() => askPage(tabId, 'loadWhole').then(() => window.close())),
  };
}

function knownProps() {
  if (articles === undefined || (page.state === 'failed' && page.reason === 'restricted')) return undefined;
  return { articles, busy: learning, outcome: learnt, onLearn: () => attempt(learn) };
}

async function learn(): Promise<void> {
  learning = true;
  draw();
  try {
    learnt = await learnSite(tabId);
    articles = here && (await articlesOf(here.site));
  } finally {
    learning = false;
  }
}

function cleanProps() {
  const after = (act: () => Promise<typeof cleaned>) =>
    attempt(async () => {
      busy = true;
      draw();
      try {
        cleaned = await act();
      } finally {
        busy = false;
      }
    });
  return {
    cleaned,
    busy,
    onClean: () => after(() => cleanPage(tabId)),
    onUndo: () => after(() => undoClean(tabId)),
  };
}

// Declared, not assigned: it is drawn with before this file has run to its end.
function clock(time: number): string {
  return new Date(time).toLocaleTimeString(uiLanguage(), { hour: '2-digit', minute: '2-digit' });
}

/** The tab in front, and no other, whatever our address says. */
async function currentTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
}

/** What the page says of itself; where it is silent, the reason in our address, which the background put there. */
async function pageState(): Promise<PageState> {
  const reason = new URLSearchParams(location.search).get('reason');
  return askPage(tabId, 'state').catch(() =>
    isReadFailure(reason) ? { state: 'failed', reason } : { state: 'idle' },
  );
}

function idleAfter(ms: number): Promise<PageState> {
  return new Promise((resolve) => setTimeout(resolve, ms, { state: 'idle' }));
}

async function read(force: boolean, size?: ReadSize): Promise<void> {
  const prepared: ReadOutcome = await askSurely('prepare', { tabId });
  const outcome = prepared.ok ? await askPage(tabId, 'open', { force, ...(size && { size }) }) : prepared;
  if (outcome.ok) window.close();
  else page = { state: 'failed', ...outcome };
}

async function save(): Promise<void> {
  const prepared = await askSurely('prepare', { tabId });
  const answer = prepared.ok ? await askPage(tabId, 'file') : prepared;
  if (!answer.ok) page = { state: 'failed', reason: answer.reason };
  else downloadText(document, answer.file);
}

async function attempt(act: () => Promise<void>): Promise<void> {
  try {
    await act();
    draw();
  } catch (error) {
    draw(text('popup_problem', error instanceof Error ? error.message : String(error)));
  }
}
