import { namesOf } from '../dom/names';
import type { Cleaning } from './study';

const MENTIONED = ['sign-in', 'signin', 'log-in', 'login']
  .flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`])
  .join(',');
const NAME = /-(sign-?in|log-?in)-/;
/** What readers are promised for signing in holds at most this share of the page's prose. */
const SHARE = 0.3;

/** Boxes that ask readers to sign in, with all they promise, where no link told so. */
export function removeSignIns({ page, remove, share, headline, opening }: Cleaning): void {
  for (const box of Array.from(page.body.querySelectorAll(MENTIONED))) {
    if (!box.isConnected || !/^(div|section|aside|form)$/.test(box.localName) || !NAME.test(namesOf(box)))
      continue;
    const holdsStory = [headline, opening].some((part) => part && box.contains(part));
    if (!holdsStory && share(box) <= SHARE) remove(box, 'sign-in');
  }
}
