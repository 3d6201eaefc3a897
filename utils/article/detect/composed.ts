import { localName } from '../sanitize/node';
import { openShadowOf, type ShadowOf, shadowIn } from '../snapshot/shadows';
import { one } from './ask';

/** So many elements are asked for a shadow tree. */
const ASKED = 20_000;

/** Whether any element of a page's body has a shadow tree with something in it. */
export function hasShadows(page: Document, shadowOf: ShadowOf = openShadowOf): boolean {
  const body = one(page, 'body'); // a page of frames has none, and what stands beside it is ours
  if (!body) return false;
  const walker = Document.prototype.createTreeWalker.call(page, body, 1);
  let node = walker.nextNode() as Element | null;
  for (let asked = 0; node && asked < ASKED; asked++, node = walker.nextNode() as Element | null) {
    if (shadowIn(node, localName(node), shadowOf)?.firstChild) return true;
  }
  return false;
}

/** The text nodes below a root, in order; with `shadowOf`, those of shadow trees before what their hosts hold. */
export function* textsIn(root: Node, shadowOf?: ShadowOf): Generator<Text> {
  const page = root.ownerDocument as Document;
  const walker = Document.prototype.createTreeWalker.call(page, root, shadowOf ? 5 : 4 /* text, elements */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) yield node as Text;
    else if (shadowOf) {
      const shadow = shadowIn(node as Element, localName(node as Element), shadowOf);
      if (shadow) yield* textsIn(shadow, shadowOf);
    }
  }
}
