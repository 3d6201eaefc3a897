import { create, rootOf } from '../dom';
import { frameDocument } from './frame-document';
import { hostStyle } from './host-style';
import { makeHost } from './hosts';
import { makeWayOut, type WayOutWords, wayOutStyle } from './way-out';

/** Where the reader lives on a page. */
export interface Surface {
  /** Our one element on the page, a child of the root element. */
  readonly host: HTMLElement;
  /** The modal dialog in the host's closed shadow root. */
  readonly dialog: HTMLDialogElement;
  /** The sandboxed frame in the dialog; null where the page's policy forbids it, and `mount` stands in the shadow root itself. */
  readonly frame: HTMLIFrameElement | null;
  /** An empty element to render into. */
  readonly mount: HTMLElement;
}

export interface SurfaceOptions {
  /** CSS of what is rendered into the surface. */
  styles: string;
  /** Names dialog and frame for assistive technology. */
  label: string;
  /** Says that none of our scripts runs any more, and closes. */
  wayOut: WayOutWords;
}

/**
 * Builds the surface, not yet shown: a closed shadow root, in it a modal dialog (top layer; the page goes inert and
 * no node of it is touched), in that a sandboxed frame in which no script runs and whose keys, clicks and
 * selection the page doesn't see.
 */
export async function createSurface(
  page: Document,
  { styles, label, wayOut }: SurfaceOptions,
): Promise<Surface> {
  const dialog = create(page, 'dialog');
  dialog.setAttribute('aria-label', label);
  const frame = create(page, 'iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.title = label;
  dialog.append(frame, makeWayOut(page, wayOut));
  const host = makeHost(page, 'reader', dialog, hostStyle + wayOutStyle);
  rootOf(page)?.append(host);

  const inside = await frameDocument(page, frame);
  const mount = create(page, 'div');
  mount.className = 'mount';
  if (typeof inside !== 'string') {
    addStyle(inside.head, styles);
    inside.body.append(mount);
    return { host, dialog, frame, mount };
  }
  // Nothing is drawn for a page to see where it took the frame out: such a surface is in no place, and is built anew.
  if (inside === 'gone') return { host, dialog, frame, mount };
  frame.remove();
  addStyle(dialog, styles);
  dialog.append(mount);
  return { host, dialog, frame: null, mount };
}

/** Takes the surface off the page. `close` first: a removed open dialog would leave the focus nowhere. */
export function removeSurface({ host, dialog }: Surface): void {
  dialog.close();
  host.remove();
}

/** Whether a shown surface is where it was put, shown above the page, with what was drawn into it. A page can carry it off without an event. */
export function isInPlace(page: Document, { host, dialog, frame, mount }: Surface): boolean {
  return (
    host.ownerDocument === page &&
    host.parentNode === rootOf(page) &&
    dialog.matches(':modal') &&
    (!frame || frame.contentDocument === mount.ownerDocument)
  );
}

/** Brings the dialog back on top and keeps the reading position, which closing resets. */
export function raise({ dialog, mount }: Surface): void {
  const scroller = scrollerOf(mount);
  const top = scroller?.scrollTop ?? 0;
  dialog.close();
  dialog.showModal();
  scroller?.scrollTo({ top, behavior: 'instant' });
  scroller?.focus({ preventScroll: true });
}

/** What scrolls in the reader that is drawn into a mount. */
export const scrollerOf = (mount: ParentNode): HTMLElement | null =>
  mount.querySelector<HTMLElement>('.scroller');

function addStyle(parent: ParentNode & Node, css: string): void {
  const style = create(parent.ownerDocument ?? document, 'style');
  style.textContent = css;
  parent.append(style);
}
