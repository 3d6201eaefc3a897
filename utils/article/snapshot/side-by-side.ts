import { ownerDocument } from '../sanitize/node';

/**
 * Walks what is below two roots in step, in order: the copy has the shape of what it was made of. `meet` is given an
 * element and its copy, and answers whether what is below them is passed over. It may set attributes, no more. The live
 * document may call anything its methods: none of its own are asked.
 */
export function walkSideBySide(live: Node, copy: Node, meet: (own: Element, here: Element) => boolean): void {
  const [there, copied] = [live, copy].map((root) =>
    Document.prototype.createTreeWalker.call(ownerDocument(root) as Document, root, 1 /* elements */),
  ) as [TreeWalker, TreeWalker];
  let own = there.nextNode();
  let here = copied.nextNode();
  while (own && here) {
    const isOver = meet(own as Element, here as Element);
    own = isOver ? nextBeyond(there) : there.nextNode();
    here = isOver ? nextBeyond(copied) : copied.nextNode();
  }
}

/** The next element that isn't below where a walker stands. */
export function nextBeyond(walker: TreeWalker): Node | null {
  for (let next = walker.nextSibling(); ; next = walker.nextSibling()) {
    if (next || !walker.parentNode()) return next;
  }
}
