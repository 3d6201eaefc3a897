import { browser } from '#imports';
import { isOfSite, policyFor } from '../../utils/page/quiet';

/** So many hosts of frames are blocked at most: a page may have as many frames as it likes. */
const HOSTS = 200;
/** As rules take them: one that is none would be refused, and its rule with it. */
const HOST = /^[a-z0-9_.-]{1,253}$/;
/** A page that is busy isn't waited for, in ms. */
const PATIENCE = 500;

/**
 * The hosts of a tab's frames that aren't of the page's own site, those on their way among them. Only where all sites
 * are granted can each frame tell: `known` are those that the page itself names, in no more than `PATIENCE`; `all` are
 * those that its frames tell of too, as soon as the busiest has. Neither rejects.
 */
export function hostsOfFrames(
  tabId: number,
  site: string,
): { known: Promise<string[]>; all: Promise<string[]> } {
  const late = new Promise<never>((_, reject) =>
    setTimeout(reject, PATIENCE, new Error('The page is busy.')),
  );
  return {
    known: orNone(Promise.race([askHosts({ tabId }, site), late])),
    all: orNone(askHosts({ tabId, allFrames: true }, site)),
  };
}

async function askHosts(target: { tabId: number; allFrames?: boolean }, site: string): Promise<string[]> {
  const told = await browser.scripting.executeScript({
    target,
    injectImmediately: true,
    func: hostsHere as never,
  });
  const hosts = told.flatMap(({ result }) => (Array.isArray(result) ? (result as string[]) : []));
  const others = hosts.filter((host) => HOST.test(host) && !isOfSite(host, site));
  return [...new Set(others)].slice(0, HOSTS).sort();
}

async function orNone(hosts: Promise<string[]>): Promise<string[]> {
  try {
    return await hosts;
  } catch (error) {
    console.info('Saring: frames of the page could not be counted.', error);
    return [];
  }
}

/** Runs in the frame, and sees nothing of this file. */
function hostsHere(): string[] {
  const within = Document.prototype.querySelectorAll.call(document, 'iframe, frame');
  const coming = Array.from(within, (frame) => (frame as HTMLIFrameElement).src).filter((src) =>
    URL.canParse(src),
  );
  return [location.hostname, ...coming.map((src) => new URL(src).hostname)];
}

/**
 * Lays the policy on frames of a tab that are of the page's own site but of another host, which the page's content
 * script can't reach. The permission for the site is held. Those of third parties are left: a policy stays after
 * closing, and rules stop them as long as the reader is open. Never rejects.
 */
export async function quietenFrames(tabId: number, site: string): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: lay as never,
      args: [policyFor(site, 'laid'), site],
    });
  } catch (error) {
    console.info('Saring: frames of the page could not be made quiet.', error);
  }
}

/** Runs in the frame, and sees nothing of this file. */
function lay(policy: string, site: string): void {
  const { hostname } = location;
  if (window === top || (hostname !== site && !hostname.endsWith(`.${site}`))) return;
  const meta = Document.prototype.createElement.call(document, 'meta') as HTMLMetaElement;
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = policy;
  Document.prototype.querySelector.call(document, 'html > head')?.append(meta);
  meta.remove();
}
