/**
 * What a page writes itself. Ours are known from the page's own by this list, all of it and in this order: a name made up
 * for them would be one more thing that tells a page who is there.
 */
const WRITTEN = "data: blob: filesystem: mediastream: 'unsafe-inline' 'unsafe-eval' 'wasm-unsafe-eval'";
const IN_HEADER = '; worker-src blob: data:; frame-src blob: data:';
/** So many frames within frames are looked at, and so many that were stopped are known. */
const FRAMES = 60;

/**
 * The content security policy that leaves a page all that is its own (the registrable domain `site` with its
 * subdomains, every port, and what it writes itself) and stops all third parties. It can only be narrowed by others.
 * In a header it stops files that would run with a policy of their own as well, frames and workers of the site: nobody
 * sees that page, and it is offered whole. A page that is there already keeps them, since it is to work on.
 * `media` are origins that pictures and films may come from besides.
 */
export function policyFor(site: string, way: 'laid' | 'header', media: readonly string[] = []): string {
  // An IPv6 address can't be written in a policy; 'self' holds for it.
  const hosts = site.startsWith('[') ? [] : withSubdomains(site);
  const own = hosts.flatMap((host) =>
    ['http', 'https', 'ws', 'wss'].map((scheme) => `${scheme}://${host}:*`),
  );
  const all = ["'self'", ...own, WRITTEN].join(' ');
  const besides = media.length
    ? `; img-src ${all} ${media.join(' ')}; media-src ${all} ${media.join(' ')}`
    : '';
  return `default-src ${all}${besides}${way === 'header' ? IN_HEADER : ''}`;
}

/** Whether a host is of a site, as `siteOf` names it. */
export const isOfSite = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`);

const withSubdomains = (site: string): string[] =>
  /^(\d+\.){3}\d+$/.test(site) || !site.includes('.') ? [site] : [site, `*.${site}`];

/**
 * Lays the policy on a live page and on its frames of the same origin, until they are loaded anew: third-party
 * scripts, frames, requests, beacons, media and pictures that the page asks for from now on are stopped, but for
 * pictures and films of `media`. No node is left behind. false where the page has no head to lay it on.
 */
export function layQuiet(page: Document, site: string, media: readonly string[] = []): boolean {
  const policy = policyFor(site, 'laid', media);
  if (!lay(page, policy)) return false;
  for (const frame of framesOf(page)) {
    if (!laidOn.has(frame) && lay(frame, policy)) listen(frame);
  }
  stopped().laid = true;
  return true;
}

/** A second policy would stop nothing more, and tell everything twice. */
const laidOn = new WeakSet<Document>();

function lay(page: Document, policy: string): boolean {
  if (laidOn.has(page)) return true;
  // By the prototype: a page may have planted a form named `head` or `createElement`.
  const head = Document.prototype.querySelector.call(page, 'html > head');
  if (!head) return false;
  const meta = Document.prototype.createElement.call(page, 'meta') as HTMLMetaElement;
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = policy;
  Element.prototype.append.call(head, meta); // here the browser takes it, for good
  Element.prototype.remove.call(meta);
  laidOn.add(page);
  return true;
}

function framesOf(page: Document): Document[] {
  const found: Document[] = [];
  const look = (within: Document) => {
    for (const frame of Document.prototype.querySelectorAll.call(within, 'iframe, frame')) {
      const inside = (frame as HTMLIFrameElement).contentDocument; // null where it is of another origin
      if (!inside || found.length >= FRAMES) continue;
      found.push(inside);
      look(inside);
    }
  };
  look(page);
  return found;
}

/** What our policies have stopped on a page so far. */
export interface Stopped {
  count: number;
  /** Whether a policy was laid here, beside one that may have come with the page. */
  laid: boolean;
  /** Addresses of frames among them, without fragments; the first so many. */
  frames: Set<string>;
  watchers: Set<() => void>;
}

declare global {
  // In the isolated world, shared by the files of ours that run there.
  var saringStopped: Stopped | undefined;
}

/** What has been stopped on this page since the first call, which begins to count. A page that forges it only misleads the eye. */
export function stopped(): Stopped {
  // Its own, not the page's element with that id.
  const known = Object.hasOwn(globalThis, 'saringStopped') ? globalThis.saringStopped : undefined;
  if (known) return known;
  const begun: Stopped = { count: 0, laid: false, frames: new Set(), watchers: new Set() };
  globalThis.saringStopped = begun;
  listen(document);
  return begun;
}

function listen(page: Document): void {
  page.defaultView?.addEventListener('securitypolicyviolation', count, true);
}

function count(event: SecurityPolicyViolationEvent): void {
  const { isTrusted, originalPolicy, disposition, effectiveDirective, blockedURI } = event;
  const now = stopped();
  if (!isTrusted || disposition !== 'enforce' || !originalPolicy.includes(WRITTEN)) return;
  // Where both policies hold, each tells the same.
  if (originalPolicy.includes(IN_HEADER) === now.laid) return;
  now.count += 1;
  if (effectiveDirective === 'frame-src' && now.frames.size < FRAMES) now.frames.add(blockedURI);
  for (const watcher of [...now.watchers]) watcher();
}
