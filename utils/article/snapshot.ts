import { boundDepth } from './snapshot/depth';
import { dropPlantedNames } from './snapshot/planted-names';
import { copyShadow } from './snapshot/shadows';
import { UNSEEN, unseenIn } from './snapshot/unseen';

/**
 * One copy of the live document, with what a copy loses written onto it: what a reader doesn't see is marked
 * (`UNSEEN`, on the outermost element), open shadow trees are laid into their hosts, and nothing is nested deeper than
 * a walk can bear. The live document is only read.
 */
export function snapshot(live: Document): Document {
  const page = live.cloneNode(true) as Document;
  dropPlantedNames(page);
  const isUnseen = unseenIn(live);
  const hosts: [Element, Element][] = [];
  // Both documents have the same order. A list can't be led astray, as a walk can by a form with planted names.
  const there = Array.from(live.body.getElementsByTagName('*'));
  const here = Array.from(page.body.getElementsByTagName('*'));
  let hidden: Element | undefined;
  for (let at = 0; at < here.length; at++) {
    const original = there[at] as Element;
    const copy = here[at] as Element;
    if (hidden?.contains(copy)) continue; // What is below something hidden needs no question.
    if (copy.localName !== 'form' && original.shadowRoot) hosts.push([original, copy]);
    if (!isUnseen(original, copy)) continue;
    hidden = copy;
    copy.setAttribute(UNSEEN, '');
  }
  for (const [original, copy] of hosts) copyShadow(original, copy);
  boundDepth(page);
  return page;
}
