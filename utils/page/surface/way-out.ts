import { create } from '../dom';

/** Where nobody has told for so long that our scripts run, in ms, the way out is shown. */
const SILENCE = 3000;

export interface WayOutWords {
  said: string;
  close: string;
}

/**
 * A sentence and a button that closes the dialog it stands in without any script: Firefox ends a content script's
 * listeners at once where the extension is updated, disabled or removed. It shows itself once nobody has called
 * `tellAlive` for 3 s.
 */
export function makeWayOut(page: Document, { said, close }: WayOutWords): HTMLElement {
  const form = create(page, 'form');
  form.method = 'dialog';
  form.className = 'way-out';
  const sentence = create(page, 'span');
  sentence.textContent = said;
  const button = create(page, 'button');
  button.textContent = close;
  form.append(sentence, button);
  return form;
}

/** Our scripts run: the way out begins to wait anew. It touches no node and no style. */
export function tellAlive(dialog: HTMLDialogElement): void {
  for (const animation of dialog.querySelector('.way-out')?.getAnimations() ?? []) animation.currentTime = 0;
}

/** By its visibility, which no browser animates while the page's thread is busy. */
export const wayOutStyle = `
.way-out {
  all: initial; position: absolute; inset: 8px 8px auto auto; display: flex; align-items: center; gap: 12px;
  padding: 8px 8px 8px 16px; border-radius: 10px; border: 1px solid; background: Canvas; color: CanvasText;
  font: 15px/1.4 system-ui, sans-serif; visibility: hidden; animation: way-out 1ms ${SILENCE}ms forwards;
}
.way-out button { all: unset; min-height: 36px; padding: 0 12px; border-radius: 7px; cursor: pointer; background: CanvasText; color: Canvas; }
.way-out button:focus-visible { outline: 2px solid; outline-offset: 2px; }
@keyframes way-out { to { visibility: visible } }
`;
