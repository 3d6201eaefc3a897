import { browser } from 'wxt/browser';
import type messages from '../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Gives the text of a message in the reader's language, `$1`… replaced by the substitutions. */
export type Translate = (key: MessageKey, ...substitutions: string[]) => string;

export const text: Translate = (key, ...substitutions) =>
  browser.i18n.getMessage(key as never, substitutions);

/** The language of the browser's own words, and so of ours. BCP 47. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();

/** The direction in which the reader's language is written. */
export const uiDirection = (): 'ltr' | 'rtl' =>
  browser.i18n.getMessage('@@bidi_dir' as never) === 'rtl' ? 'rtl' : 'ltr';
