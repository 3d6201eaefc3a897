import { browser, defineBackground } from '#imports';
import { answerInBackground, askCleaner } from '../../utils/messaging';
import { watchGrants } from '../../utils/permissions';
import { readSettings, watchSettings } from '../../utils/settings';
import { followButtonSetting, forgetFailure, openPopupOn, showPopupOn, showStopped } from './button';
import { answerWish, chooseSites } from './choose';
import { cleanTab, layStyle } from './clean';
import { closeStorage } from './close-storage';
import { comeBack, forgetClosed, stayClosed } from './come-back';
import { commands } from './commands';
import { answerConsent, runSnippet } from './consent';
import { followLink, openTab } from './follow';
import { answerHeld, takeUpClick } from './held-click';
import { knownHere, learnHere } from './learnt/site';
import { forgetKnown, listKnown } from './learnt/store';
import { makeLimit } from './limit';
import { offerMenus } from './menus';
import { handMore, openOwnTab } from './own-tab';
import { endPauses, pauseFor } from './pause';
import { forgetPrivateWindows } from './private';
import { keepQuiet, keepWhole, letPlay, loadWhole, quietTab, quietWay, unquietTab } from './quiet';
import { preparePage } from './read-page';
import { syncScripts } from './registered';
import { mayClean } from './reloads';
import { readUnasked, showOriginal, showReadable } from './unasked';
import { renewReaders } from './updated';
import { keepVisible } from './visibility';

export default defineBackground(() => {
  closeStorage();
  browser.action.onClicked.addListener(({ id, url, incognito }) => {
    if (id === undefined) return;
    // What fails here has been told where it could be; what is left is a tab that was closed meanwhile.
    answerHeld({ id, url, incognito }).catch((error) => console.info('Saring: the tab was gone.', error));
  });

  // Firefox for Android has no keys.
  (browser.commands as typeof browser.commands | undefined)?.onCommand.addListener((name, tab) => {
    if (tab?.id === undefined) return;
    commands[name]?.(tab.id).catch((error) => console.info('Saring: the tab was gone.', error));
  });
  offerMenus();

  void takeUpClick();

  answerInBackground({
    clicked: takeUpClick,
    readerOpened: async ({ born }, { tab, url }) => {
      await quietTab(tab?.id, url, born).catch(warn('a tab is not quiet.'));
      await showPopupOn(tab?.id, true);
      await keepVisible(tab?.id, true);
      await forgetClosed(tab?.id);
    },
    readerClosed: async (_, { tab }) => {
      await unquietTab(tab?.id).catch(warn('a tab stays quiet.'));
      await stayClosed(tab?.id);
      await showPopupOn(tab?.id, false);
      await keepVisible(tab?.id, false);
    },
    readerFailed: async ({ reason }, { tab }) => {
      await unquietTab(tab?.id).catch(warn('a tab stays quiet.'));
      await keepVisible(tab?.id, false);
      if (tab?.id !== undefined && mayTell(tab.id)) await openPopupOn(tab.id, reason);
    },
    go: ({ url }, sender) => followLink(url, sender),
    openTab: ({ url }, sender) => openTab(url, sender),
    openUnasked: ({ born }, sender) => readUnasked(sender, born),
    readable: (_, { tab }) => showReadable(tab?.id),
    notThisTime: async (_, { tab, url }) => {
      await showOriginal(url, tab?.incognito);
      await keepWhole(tab?.id, url);
    },
    quietWay: (_, { url }) => quietWay(url),
    stopped: async ({ count }, { tab }) => {
      if ((await readSettings()).countStopped) await showStopped(tab?.id, count);
    },
    loadWhole: ({ asked }, sender) => loadWhole(sender, asked),
    playing: ({ page }, { tab }) => letPlay(tab?.id, page),
    readerLeft: ({ born }, { tab }) => unquietTab(tab?.id, born),
    reloads: comeBack,
    openOwnTab,
    handMore,
    ownTabShows: (_, { tab }) => showPopupOn(tab?.id, true),
    known: (_, sender) => knownHere(sender),
    teach: ({ seen }, sender) => learnHere(seen, sender),
    learnt: async ({ site }) => (await listKnown()).filter((one) => site === undefined || one.site === site),
    forgetLearnt: ({ site }) => forgetKnown(site),
    chooseSites,
    pause: ({ minutes }) => pauseFor(minutes),
    prepare: ({ tabId }) => preparePage(tabId),
    failureTold: ({ tabId }) => forgetFailure(tabId),
    clean: ({ tabId }) => cleanTab(tabId),
    mayClean: async (_, { tab, url }) => {
      if (tab?.id === undefined || !url || !(await mayClean(tab.id, url))) return false;
      await layStyle(tab.id);
      return true;
    },
    answerConsent: (_, sender) => answerConsent(sender),
    consentSnippet: ({ id }, sender) => runSnippet(id, sender),
    consentSays: async (input, { tab }) => {
      if (tab?.id !== undefined) await askCleaner(tab.id, 'consentSays', input);
    },
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') renewReaders().catch(warn('readers before the update were left.'));
  });

  // A worker that wakes for something else sets it again: the browser forgets it when the extension is updated.
  void readSettings().then(followButtonSetting);
  watchSettings(followButtonSetting);

  // Likewise: updates forget scripts, and a permission may have gone while nothing of ours ran.
  const sync = () =>
    syncScripts().catch((error) => console.warn('Saring: scripts were not registered.', error));
  watchSettings(sync);
  const answerGrants = () =>
    answerWish().catch((error) => console.warn('Saring: a choice was not kept.', error));
  void answerGrants();
  watchGrants(answerGrants);
  endPauses();
  forgetPrivateWindows();

  keepQuiet();
});

/** A reader that is given up more often isn't opened by a hand: its page would have the popup over it for ever. */
const mayTell = makeLimit(5, 60_000);

const warn = (said: string) => (error: unknown) => console.warn(`Saring: ${said}`, error);
