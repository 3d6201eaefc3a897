// @ts-check
import { takeNames } from './nameless.mjs';
import {
  breakCaptions,
  hideBehindDialog,
  hideBody,
  makeOwnElements,
  putIntoWidgets,
  slantCaptions,
} from './reshaped.mjs';
import { takeDeclared } from './undeclared.mjs';

/**
 * What may be taken off pages, or made of them, before they are read, by what they are called then. Each runs in the page,
 * and gives back what undoes it where it can be undone; those come first, so that a page can be read without each in turn.
 */
export const TAKINGS = {
  undeclared: takeDeclared,
  nameless: takeNames,
  widgets: putIntoWidgets,
  'own-elements': makeOwnElements,
  'behind-dialog': hideBehindDialog,
  'hidden-body': hideBody,
  'slanted-captions': slantCaptions,
  'broken-captions': breakCaptions,
};

/** @typedef {keyof typeof TAKINGS} Taking */

/**
 * @param {string | undefined} name
 * @returns {name is Taking}
 */
export const isTaking = (name) => name !== undefined && name in TAKINGS;
