import { after } from '../after';
import { rootOf } from '../dom';

/** How often the frame's document is set before we write it ourselves, and how long each time is waited for it, in ms. It takes 13 to 100. */
const TRIES = 3;
const PATIENCE = 500;
/** A document that is still there after so long, in ms, stays. */
const SETTLED = 60;
/** A timer that comes so many times too late says that the thread was busy, not that the frame is missing. */
const LATE = 1.2;
/**
 * Nothing runs, nothing is sent or framed, and no string becomes markup, whatever would get in: pictures, films and our
 * style are all that it takes. It comes beside the page's own policy, which a document in a page inherits. Chromium holds
 * what a content script sets itself to neither: there the sandbox is the wall.
 */
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src http: https: data:',
  'media-src http: https:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');
/** What the document loads, posters too, says nothing of the page. */
const REFERRER = 'no-referrer';
/** A document of our own, since an empty frame would be in quirks mode. */
const FRAME_DOCUMENT = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="referrer" content="${REFERRER}"><title>Saring</title>`;

/**
 * The document of our frame, to be filled. `forbidden` where the page's policy (CSP `sandbox`) keeps it from us for good;
 * `gone` where the page took the frame out. A page can keep a frame from loading (`window.stop()`), but not from having
 * an empty document: that is written into then.
 */
export async function frameDocument(
  page: Document,
  frame: HTMLIFrameElement,
): Promise<Document | 'forbidden' | 'gone'> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    frame.srcdoc = FRAME_DOCUMENT;
    await loaded(page, frame);
    if (!frame.isConnected) return 'gone';
    const inside = frame.contentDocument;
    if (!inside) return isSandboxed() ? 'forbidden' : 'gone';
    if (inside.URL === 'about:srcdoc' && inside.body) return inside;
  }
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const inside = writtenInto(frame);
    // Firefox may put another empty one in its place, a moment later.
    await new Promise<void>((resolve) => void after(SETTLED, resolve));
    if (inside && frame.contentDocument === inside) return inside;
  }
  return 'gone';
}

/** A page whose policy puts it into a sandbox has an origin of its own. One that only shuts us out of the frame hasn't. */
const isSandboxed = (): boolean => self.origin === 'null';

/** Resolves once the frame has loaded, was taken out, or 500 ms have passed in which the thread was free. */
function loaded(page: Document, frame: HTMLIFrameElement): Promise<void> {
  return new Promise((resolve) => {
    let callOff: () => void;
    // The page's thread may be busy (with our extraction) for longer than that: then the frame's turn comes first.
    const wait = () => {
      const from = performance.now();
      callOff = after(PATIENCE, () => {
        if (performance.now() - from > PATIENCE * LATE) wait();
        else done();
      });
    };
    const done = () => {
      takenOut.disconnect();
      callOff();
      frame.removeEventListener('load', done);
      resolve();
    };
    const takenOut = new MutationObserver(() => {
      if (!frame.isConnected) done();
    });
    takenOut.observe(page, { childList: true });
    const root = rootOf(page);
    if (root) takenOut.observe(root, { childList: true });
    wait();
    frame.addEventListener('load', done, { once: true });
  });
}

/** The empty document that every frame has, made like ours. Quirks mode is the price. */
function writtenInto(frame: HTMLIFrameElement): Document | undefined {
  frame.contentWindow?.stop(); // what is on its way would take the place of what we write
  const inside = frame.contentDocument;
  if (!inside?.body) return undefined;
  const policy = inside.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = POLICY;
  const referrer = inside.createElement('meta');
  referrer.name = 'referrer';
  referrer.content = REFERRER;
  inside.head.append(policy, referrer);
  inside.title = 'Saring';
  return inside;
}
