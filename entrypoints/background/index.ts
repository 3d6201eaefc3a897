import { browser, defineBackground } from '#imports';
import { answerInBackground } from '../../utils/messaging';
import { readSettings, watchSettings } from '../../utils/settings';
import { followButtonSetting, forgetFailure, openPopupOn, showPopupOn } from './button';
import { answerClick } from './click';
import { openTab } from './open-tab';
import { preparePage } from './read-page';
import { keepVisible } from './visibility';

export default defineBackground(() => {
  browser.action.onClicked.addListener(({ id }) => {
    if (id === undefined) return;
    // What fails here has been told where it could be; what is left is a tab that was closed meanwhile.
    answerClick(id).catch((error) => console.info('Saring: the tab was gone.', error));
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
      if (tab?.id !== undefined) await openPopupOn(tab.id, reason);
    },
    openTab: ({ url, active }, { tab }) => openTab(url, active, tab?.id),
    prepare: ({ tabId }) => preparePage(tabId),
    failureTold: ({ tabId }) => forgetFailure(tabId),
  });

  // A worker that wakes for something else sets it again: the browser forgets it when the extension is updated.
  void readSettings().then(followButtonSetting);
  watchSettings(followButtonSetting);
});
