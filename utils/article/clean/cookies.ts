import { leavesOf } from '../dom/blocks';
import { textOf } from '../dom/text';
import { each, type Steps } from '../steps';
import type { Cleaning } from './study';

/** The word is the same in nearly all languages. */
const WORD = /cookie|куки|クッキー/gi;
const POLICY = /cookie|priva|datenschutz|policy|legal|rgpd|gdpr/i;
/** A notice stands at most so many blocks above its lines, and is at most so long, in characters. */
const LEVELS = 4;
const LONGEST = 900;

/**
 * Notices of cookies with a link to more about them, however much of the page's prose they hold: on the page of a short
 * post that may be most of it. A story that tells of cookies stays: its title says so, or its other paragraphs, which
 * look alike, tell of other things.
 */
export function* removeCookieNotices(cleaning: Cleaning): Steps<void> {
  const { leaves, measures, metadata, headline, isUsual, remove } = cleaning;
  if (mentions(metadata.title)) return;
  const isParagraph = (leaf: Element) => isUsual(leaf) && measures.of(leaf).prose > 0;
  let isTold: boolean | undefined;
  yield* each(leaves, (leaf) => {
    if (!measures.of(leaf).prose || !leaf.isConnected || !mentions(measures.said(leaf))) return;
    isTold ??= leaves.some((other) => isParagraph(other) && !mentions(measures.said(other)));
    if (isTold && isUsual(leaf)) return;
    let notice: Element = leaf;
    for (let level = 0; level < LEVELS; level++) {
      const above: Element | null = notice.parentElement;
      if (!above || measures.of(above).text > LONGEST || (headline && above.contains(headline))) break;
      if (!leavesOf(above).every((line) => mentions(textOf(line)))) break;
      notice = above;
    }
    const leads = Array.from(notice.querySelectorAll('a[href]')).some((link) =>
      POLICY.test(`${link.getAttribute('href')} ${link.textContent}`),
    );
    if (leads && mentions(textOf(notice)) > 1) remove(notice, 'notice of cookies');
  });
}

const mentions = (text: string): number => text.match(WORD)?.length ?? 0;
