import { boundDepth } from './snapshot/depth';
import { dropPlantedNames } from './snapshot/planted-names';
import { copyShadows } from './snapshot/shadows';
import { markUnseen } from './snapshot/unseen';

/**
 * One copy of the live document, with what a copy loses written onto it: what a reader doesn't see is marked
 * (`UNSEEN`), open shadow trees are laid into their hosts, and nothing is nested deeper than a walk can bear.
 * The live document is only read.
 */
export function snapshot(live: Document): Document {
  const page = live.cloneNode(true) as Document;
  dropPlantedNames(page);
  const pairs = pairsOf(live, page);
  markUnseen(pairs);
  copyShadows(pairs);
  boundDepth(page);
  return page;
}

/** Elements of the body, live and copied, side by side: both documents have the same order. */
function pairsOf(live: Document, page: Document): [Element, Element][] {
  const there = live.body.getElementsByTagName('*');
  const here = Array.from(page.body.getElementsByTagName('*'));
  return Array.from(there, (element, at) => [element, here[at] as Element]);
}
