import { settleEmbeds } from './embeds/settle';
import { settleGalleries } from './pictures/galleries';
import { settlePictures } from './pictures/settle';
import { setMediaAside } from './pictures/source-media';
import { localName } from './sanitize/node';
import { isLarger } from './size/larger';
import { boundDepth, isDeep } from './snapshot/depth';
import { type Bounds, copyPiecemeal } from './snapshot/piecemeal';
import { dropPlantedNames } from './snapshot/planted-names';
import { copyShadow } from './snapshot/shadows';
import { walkSideBySide } from './snapshot/side-by-side';
import { UNSEEN, unseenIn } from './snapshot/unseen';
import type { Steps } from './steps';

/** A page with more elements is copied node by node: to copy it at once would hold the thread. */
const AT_ONCE = 20_000;

/**
 * One copy of the live document, with what a copy loses written onto it: what a reader doesn't see is marked
 * (`UNSEEN`, on the outermost element), open shadow trees are laid into their hosts, pictures and embeds have their true
 * addresses, and nothing is nested deeper than a walk can bear. The live document is only read. Of a page that is larger
 * than its `bounds` the copy is the beginning, `isCut` then.
 */
export function* snapshot(live: Document, bounds?: Bounds): Steps<{ page: Document; isCut: boolean }> {
  const hosts: [Element, Element][] = [];
  const meet = (isUnseen: ReturnType<typeof unseenIn>) => (own: Element, here: Element) => {
    if (localName(here) !== 'form' && own.shadowRoot) hosts.push([own, here]);
    const isHidden = isUnseen(own, here);
    if (isHidden) setAttribute(here, UNSEEN, '');
    return isHidden; // What is below something hidden needs no question.
  };
  let page: Document;
  let isCut = false;
  if (bounds || isLarger(live, AT_ONCE)) {
    ({ page, isCut } = yield* copyPiecemeal(live, meet(unseenIn(live)), bounds));
    dropPlantedNames(page);
    yield;
  } else {
    page = live.cloneNode(true) as Document;
    dropPlantedNames(page);
    walkSideBySide(live, page, meet(unseenIn(live, page)));
  }
  for (const [there, here] of hosts) copyShadow(there, here);
  setMediaAside(page);
  yield;
  settlePictures(page);
  yield;
  settleGalleries(page);
  settleEmbeds(page);
  yield;
  if (hosts.length || isDeep(page)) boundDepth(page);
  return { page, isCut };
}

const setAttribute = (element: Element, name: string, value: string): void =>
  Element.prototype.setAttribute.call(element, name, value);
