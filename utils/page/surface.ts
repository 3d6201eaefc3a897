import { hostStyle } from './host-style';

/** Where the reader lives on a page. */
export interface Surface {
  /** Our one element on the page, a child of the root element. */
  readonly host: HTMLElement;
  /** The modal dialog in the host's closed shadow root. */
  readonly dialog: HTMLDialogElement;
  /** An empty element to render into. */
  readonly mount: HTMLElement;
  /** false where the page forbids our frame, and `mount` stands in the shadow root itself. */
  readonly framed: boolean;
}

export interface SurfaceOptions {
  /** CSS of what is rendered into the surface. */
  styles: string;
  /** Names dialog and frame for assistive technology. */
  label: string;
}

/** How long an empty frame may take to be there, in ms. It takes 13 to 100. */
const FRAME_TIMEOUT = 1500;
/** A timer that comes so many times too late says that the thread was busy, not that the frame is missing. */
const LATE = 1.2;
/** A document of our own, since an empty frame would be in quirks mode. What it loads, posters too, says nothing of the page. */
const FRAME_DOCUMENT =
  '<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>Saring</title>';

/**
 * Builds the surface, not yet shown: a closed shadow root, in it a modal dialog (top layer; the page goes inert and
 * no node of it is touched), in that a sandboxed frame in which no script runs and whose keys, clicks and
 * selection the page doesn't see.
 */
export async function createSurface(page: Document, { styles, label }: SurfaceOptions): Promise<Surface> {
  // A plain div: the page can't have defined it as a custom element of its own.
  const host = page.createElement('div');
  host.dataset.saring = 'reader';
  const shadow = host.attachShadow({ mode: 'closed' });
  const dialog = page.createElement('dialog');
  dialog.setAttribute('aria-label', label);
  const frame = page.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.title = label;
  frame.srcdoc = FRAME_DOCUMENT;
  dialog.append(frame);
  addStyle(shadow, hostStyle);
  shadow.append(dialog);
  page.documentElement.append(host);

  const inside = await frameDocument(page, frame);
  const mount = page.createElement('div');
  mount.className = 'mount';
  if (inside) {
    addStyle(inside.head, styles);
    inside.body.append(mount);
  } else {
    frame.remove();
    addStyle(shadow, styles);
    dialog.append(mount);
  }
  return { host, dialog, mount, framed: inside !== null };
}

/** Takes the surface off the page. `close` first: a removed open dialog would leave the focus nowhere. */
export function removeSurface({ host, dialog }: Surface): void {
  dialog.close();
  host.remove();
}

/** The frame's document once it has loaded; null where the page's policy keeps it from us, or the page took it out. */
function frameDocument(page: Document, frame: HTMLIFrameElement): Promise<Document | null> {
  return new Promise((resolve) => {
    let late: ReturnType<typeof setTimeout>;
    // The page's thread may be busy (with our extraction) for longer than that: then the frame's turn comes first.
    const wait = () => {
      const from = performance.now();
      late = setTimeout(() => {
        if (performance.now() - from > FRAME_TIMEOUT * LATE) wait();
        else done();
      }, FRAME_TIMEOUT);
    };
    const done = () => {
      evicted.disconnect();
      clearTimeout(late);
      const inside = frame.contentDocument;
      resolve(inside?.URL === 'about:srcdoc' && inside.body ? inside : null);
    };
    const evicted = new MutationObserver(() => {
      if (!frame.isConnected) done();
    });
    evicted.observe(page, { childList: true });
    evicted.observe(page.documentElement, { childList: true });
    wait();
    frame.addEventListener('load', done, { once: true });
  });
}

function addStyle(parent: ParentNode & Node, css: string): void {
  const style = (parent.ownerDocument ?? document).createElement('style');
  style.textContent = css;
  parent.append(style);
}
