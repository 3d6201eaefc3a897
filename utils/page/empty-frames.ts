/** So many frames are looked at, those within frames among them. */
const MOST = 200;

/**
 * Empties frames of a page that run on a policy of their own, which ours can't reach: those of third parties, and those
 * that are on their way to one. Each goes to about:blank, without a step in the history, and comes back when the page is
 * loaded again. `isQuiet` says whether the frame of an address is to be left alone; `renewed` ones are taken out of the
 * page and put back at once, which Firefox needs. Returns how many were emptied. Never throws.
 */
export function emptyFrames(page: Document, isQuiet: (url: string) => boolean, renewed: boolean): number {
  let emptied = 0;
  let seen = 0;
  const look = (within: Document) => {
    for (const node of Document.prototype.querySelectorAll.call(within, 'iframe, object')) {
      seen += 1;
      if (seen > MOST) return;
      const frame = node as HTMLIFrameElement | HTMLObjectElement;
      const inside = frame.contentDocument; // null where it is of another origin
      const address = 'src' in frame ? frame.src : frame.data;
      if (inside && !isComing(inside, address)) look(inside);
      else if (!isQuiet(address) && empty(frame, renewed)) emptied += 1;
    }
  };
  look(page);
  return emptied;
}

/** Whether a frame still shows the empty page that it began with, and will show another. */
function isComing(inside: Document, address: string): boolean {
  return inside.URL === 'about:blank' && /^https?:/.test(address);
}

/** Whether it had something to empty: a picture in an `object` is no frame. */
function empty(frame: HTMLIFrameElement | HTMLObjectElement, renewed: boolean): boolean {
  if (!frame.contentWindow) return false;
  try {
    if (renewed) renew(frame);
    frame.contentWindow?.location.replace('about:blank');
    return true;
  } catch {
    return false; // a browser that forbids it; the frame goes on
  }
}

/**
 * Takes a frame out and puts it back. Firefox gives a page that is loaded again the addresses that its frames had last,
 * but not to those that came into it later.
 */
function renew(frame: Element): void {
  const { parentNode, nextSibling } = frame;
  if (!parentNode) return;
  Node.prototype.removeChild.call(parentNode, frame);
  // Who heard of it may have moved what stood behind it.
  const behind = nextSibling?.parentNode === parentNode ? nextSibling : null;
  Node.prototype.insertBefore.call(parentNode, frame, behind);
}
