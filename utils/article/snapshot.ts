import { settleEmbeds } from './embeds/settle';
import { settleGalleries } from './pictures/galleries';
import { settlePictures } from './pictures/settle';
import { boundDepth, DEEPEST } from './snapshot/depth';
import { dropPlantedNames } from './snapshot/planted-names';
import { copyShadow } from './snapshot/shadows';
import { sideBySide } from './snapshot/side-by-side';
import { UNSEEN, unseenIn } from './snapshot/unseen';

/**
 * One copy of the live document, with what a copy loses written onto it: what a reader doesn't see is marked
 * (`UNSEEN`, on the outermost element), open shadow trees are laid into their hosts, pictures and embeds have their true
 * addresses, and nothing is nested deeper than a walk can bear. The live document is only read.
 */
export function snapshot(live: Document): Document {
  const page = live.cloneNode(true) as Document;
  dropPlantedNames(page);
  const isUnseen = unseenIn(live);
  const hosts: [Element, Element][] = [];
  let deepest = 0;
  let hidden = Number.POSITIVE_INFINITY; // how deep what is hidden begins, while the walk is in it
  sideBySide(live.body, page.body, (there, here, depth) => {
    if (depth > deepest) deepest = depth;
    if (depth > hidden) return; // What is below something hidden needs no question.
    hidden = Number.POSITIVE_INFINITY;
    if (here.localName !== 'form' && there.shadowRoot) hosts.push([there, here]);
    if (!isUnseen(there, here)) return;
    here.setAttribute(UNSEEN, '');
    hidden = depth;
  });
  for (const [there, here] of hosts) copyShadow(there, here);
  settlePictures(page);
  settleGalleries(page);
  settleEmbeds(page);
  if (hosts.length || deepest > DEEPEST / 2) boundDepth(page);
  return page;
}
