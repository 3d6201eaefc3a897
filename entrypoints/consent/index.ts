import AutoConsent, { type ContentScriptMessage, filterCompactRules } from '@duckduckgo/autoconsent';
import rules from '@duckduckgo/autoconsent/rules/compact-rules.json';
import { defineUnlistedScript } from '#imports';
import { askBackground } from '../../utils/messaging';
import type { ConsentWord } from '../../utils/protocol';
import { settings } from './settings';
import { readShortTexts } from './short-texts';

declare global {
  // Set in the isolated world: the file may be injected again while its first run is still here.
  var saringConsent: true | undefined;
}

export default defineUnlistedScript(() => {
  if (globalThis.saringConsent === true) return;
  globalThis.saringConsent = true;
  readShortTexts();
  const compact = filterCompactRules(rules as never, {
    url: location.href,
    mainFrame: window === window.top,
  });
  const say = async (message: ContentScriptMessage) => {
    if (message.type === 'eval') {
      const { id, snippetId } = message;
      const result = snippetId ? await askBackground('consentSnippet', { id: snippetId }) : false;
      await consent.receiveMessageCallback({ type: 'evalResp', id, result });
    }
    const word = wordOf(message);
    if (word) await askBackground('consentSays', { word });
  };
  const consent = new AutoConsent(
    (message) => say(message).catch((error) => console.info('Saring: a wall was not answered.', error)),
    settings,
    { autoconsent: [], compact },
  );
});

function wordOf(message: ContentScriptMessage): ConsentWord['word'] | undefined {
  switch (message.type) {
    case 'popupFound':
      return 'found';
    case 'optOutResult':
      return message.result ? undefined : 'failed';
    case 'autoconsentDone':
      return message.isCosmetic ? 'failed' : 'answered';
    case 'report':
      return message.state.lifecycle === 'nothingDetected' ? 'nothing' : undefined;
    default:
      return undefined;
  }
}
