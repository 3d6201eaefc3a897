import { browser } from '#imports';
import { policyFor } from '../../utils/page/quiet';

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
