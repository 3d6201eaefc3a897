import { settleEmbeds } from './embeds/settle';
import { settleGalleries } from './pictures/galleries';
import { settlePictures } from './pictures/settle';
import { setMediaAside } from './pictures/source-media';
import { boundDepth, isDeep } from './snapshot/depth';
import { dropPlantedNames } from './snapshot/planted-names';
import { copyShadow } from './snapshot/shadows';
import { walkSideBySide } from './snapshot/side-by-side';
import { UNSEEN, unseenIn } from './snapshot/unseen';

/**
 * One copy of the live document, with what a copy loses written onto it: what a reader doesn't see is marked
 * (`UNSEEN`, on the outermost element), open shadow trees are laid into their hosts, pictures and embeds have their true
 * addresses, and nothing is nested deeper than a walk can bear. The live document is only read.
 */
export function snapshot(live: Document): Document {
  const page = live.cloneNode(true) as Document;
  dropPlantedNames(page);
  const isUnseen = unseenIn(live, page);
  const hosts: [Element, Element][] = [];
  walkSideBySide(live, page, (own, here) => {
    if (here.localName !== 'form' && own.shadowRoot) hosts.push([own, here]);
    const isHidden = isUnseen(own, here);
    if (isHidden) here.setAttribute(UNSEEN, '');
    return isHidden; // What is below something hidden needs no question.
  });
  for (const [there, here] of hosts) copyShadow(there, here);
  setMediaAside(page);
  settlePictures(page);
  settleGalleries(page);
  settleEmbeds(page);
  if (hosts.length || isDeep(page)) boundDepth(page);
  return page;
}
