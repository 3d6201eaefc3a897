import { settleEmbeds } from './embeds/settle';
import { settleGalleries } from './pictures/galleries';
import { settlePictures } from './pictures/settle';
import { setMediaAside } from './pictures/source-media';
import { localName } from './sanitize/node';
import { isLarger } from './size/larger';
import { boundDepth, isDeep } from './snapshot/depth';
import { type Bounds, copyPiecemeal } from './snapshot/piecemeal';
import { dropPlantedNames } from './snapshot/planted-names';
import {
  copyShadow,
  declaredShadows,
  type Hosted,
  openShadowOf,
  type ShadowOf,
  shadowIn,
} from './snapshot/shadows';
import { walkSideBySide } from './snapshot/side-by-side';
import { UNSEEN, unseenIn } from './snapshot/unseen';
import type { Steps } from './steps';

/** A page with more elements is copied node by node: to copy it at once would hold the thread. */
const AT_ONCE = 20_000;

/**
 * One copy of the live document, with what a copy loses written onto it: what a reader doesn't see is marked
 * (`UNSEEN`, on the outermost element), shadow trees are laid into their hosts (`shadowOf` gives the closed ones), pictures
 * and embeds have their true addresses, and nothing is nested deeper than a walk can bear. The live document is only read.
 * Of a page that is larger than its `bounds` the copy is the beginning, `isCut` then.
 */
export function* snapshot(
  live: Document,
  bounds?: Bounds,
  shadowOf: ShadowOf = openShadowOf,
): Steps<{ page: Document; isCut: boolean }> {
  const hosts: Hosted[] = [];
  const meet = (isUnseen: ReturnType<typeof unseenIn>) => (own: Element, here: Element) => {
    const name = localName(here);
    const root = shadowIn(own, name, shadowOf);
    if (root) hosts.push({ root, copy: here });
    const hidden = isUnseen(own, here);
    if (hidden !== null) setAttribute(here, UNSEEN, hidden);
    return hidden !== null; // What is below something hidden needs no question.
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
    walkSideBySide(live.body, page.body, meet(unseenIn(live, page)));
  }
  if (!live.defaultView) hosts.push(...declaredShadows(page));
  const hasShadows = hosts.length > 0;
  const within = meet(unseenIn(live));
  // Those within others are met as these are laid.
  for (let hosted = hosts.shift(); hosted; hosted = hosts.shift()) {
    hosts.push(...copyShadow(hosted, within));
  }
  setMediaAside(page);
  yield;
  settlePictures(page);
  yield;
  settleGalleries(page);
  settleEmbeds(page);
  yield;
  if (hasShadows || isDeep(page)) boundDepth(page);
  return { page, isCut };
}

const setAttribute = (element: Element, name: string, value: string): void =>
  Element.prototype.setAttribute.call(element, name, value);
