import { browser, defineBackground } from '#imports';
import { answerInBackground } from '../../utils/messaging';
import { readSettings, watchSettings } from '../../utils/settings';
import { followButtonSetting, showFailure, showPopupOn } from './button';
import { openTab } from './open-tab';
import { preparePage, readPage } from './read-page';
import { keepVisible } from './visibility';

export default defineBackground(() => {
  browser.action.onClicked.addListener(async (tab) => {
    if (tab.id === undefined) return;
    const outcome = await readPage(tab.id);
    if (!outcome.ok) await showFailure(tab.id, outcome.reason);
  });

  answerInBackground({
    readerOpened: async (_, { tab }) => {
      await showPopupOn(tab?.id, true);
      await keepVisible(tab?.id, true);
    },
    readerClosed: async (_, { tab }) => {
      await showPopupOn(tab?.id, false);
      await keepVisible(tab?.id, false);
    },
    readerFailed: async ({ reason }, { tab }) => {
      await keepVisible(tab?.id, false);
      if (tab?.id !== undefined) await showFailure(tab.id, reason);
    },
    openTab: ({ url, active }, { tab }) => openTab(url, active, tab?.id),
    prepare: ({ tabId }) => preparePage(tabId),
  });

  void readSettings().then(followButtonSetting);
  watchSettings(followButtonSetting);
});
