import type { Freed } from '../../rules/overlays/types';
import { attr, connected, dropAttr, hasAttr, is, type ShadowOf, setAttr, within } from '../dom';
import { FREE, GONE } from './style';

/** Takes something back. */
export type Undo = () => void;

/**
 * How a thing goes: `hide` it isn't drawn; `veil` it isn't seen, but still there for who answers it; `dock` a floating
 * player is put back into its place in the text.
 */
export type How = 'hide' | 'veil' | 'dock';

/** Hides an element, and silences what plays in it. */
export function hide(element: Element, how: How, shadowOf: ShadowOf): Undo {
  const reopen =
    how === 'hide' && is(element, 'dialog:modal') ? closeQuietly(element as HTMLDialogElement) : undefined;
  const mark = markWith(element, GONE, how);
  const silenced = how === 'hide' ? silence(element, shadowOf) : undefined;
  return () => {
    mark();
    reopen?.();
    silenced?.();
  };
}

/** Frees an element of what keeps the page from being read. */
export function free(element: Element, what: readonly Freed[]): Undo {
  return markWith(element, FREE, what.join(' '));
}

/** Makes what was inert or hidden from assistive technology usable again. */
export function wake(element: Element): Undo[] {
  const undone: Undo[] = [];
  if (hasAttr(element, 'inert')) undone.push(without(element, 'inert'));
  if (attr(element, 'aria-hidden') === 'true') {
    // Its value, not the attribute: so its place among the others stays.
    setAttr(element, 'aria-hidden', 'false');
    undone.push(() => {
      if (attr(element, 'aria-hidden') === 'false') setAttr(element, 'aria-hidden', 'true');
    });
  }
  return undone;
}

function markWith(element: Element, name: string, value: string): Undo {
  const before = hasAttr(element, name) ? attr(element, name) : undefined;
  setAttr(element, name, value);
  return () => {
    if (before === undefined) dropAttr(element, name);
    else setAttr(element, name, before);
  };
}

/** Takes an attribute off; the undo gives it back at its old place, so that the page is as it was to the byte. */
function without(element: Element, name: string): Undo {
  const value = attr(element, name);
  const behind = Array.from(element.attributes)
    .map((one) => one.name)
    .slice(Array.from(element.attributes).findIndex((one) => one.name === name) + 1);
  dropAttr(element, name);
  return () => {
    if (hasAttr(element, name)) return;
    setAttr(element, name, value);
    for (const later of behind) {
      if (!hasAttr(element, later)) continue;
      const kept = attr(element, later);
      dropAttr(element, later);
      setAttr(element, later, kept);
    }
  };
}

/**
 * A modal dialog keeps the rest of the page inert even where it isn't drawn, so it has to be closed. The page doesn't hear
 * of it: it would open it again, or take it for an answer.
 */
function closeQuietly(dialog: HTMLDialogElement): Undo {
  const names = Array.from(dialog.attributes).map((one) => one.name);
  const behind = names.slice(names.indexOf('open') + 1);
  const view = dialog.ownerDocument.defaultView;
  const swallow = (event: Event) => {
    if (event.target !== dialog) return;
    event.stopImmediatePropagation();
    view?.removeEventListener('close', swallow, true);
  };
  view?.addEventListener('close', swallow, true);
  HTMLDialogElement.prototype.close.call(dialog);
  return () => {
    view?.removeEventListener('close', swallow, true);
    if (!connected(dialog) || hasAttr(dialog, 'open')) return;
    HTMLDialogElement.prototype.showModal.call(dialog);
    for (const later of behind) {
      const kept = attr(dialog, later);
      if (!hasAttr(dialog, later)) continue;
      dropAttr(dialog, later);
      setAttr(dialog, later, kept);
    }
  };
}

function silence(element: Element, shadowOf: ShadowOf): Undo {
  const inside = within(element, 'video, audio', shadowOf);
  const media = (is(element, 'video, audio') ? [element, ...inside] : inside) as HTMLMediaElement[];
  const playing = media.filter((one) => !one.paused);
  for (const one of playing) HTMLMediaElement.prototype.pause.call(one);
  return () => {
    for (const one of playing) {
      if (!connected(one)) continue;
      // Where the browser wants a fresh gesture for it, it stays silent.
      HTMLMediaElement.prototype.play.call(one).catch(() => undefined);
    }
  };
}
