/**
 * Walks the bodies of a document and its copy in step, in order: the copy has the shape of what it was made of. `meet` is
 * given an element and its copy, and answers whether what is below them is passed over. It may set attributes, no more.
 * The live document may call anything its methods: none of its own are asked.
 */
export function walkSideBySide(
  live: Document,
  copy: Document,
  meet: (own: Element, here: Element) => boolean,
): void {
  const [there, copied] = [live, copy].map((page) =>
    Document.prototype.createTreeWalker.call(page, page.body, 1 /* elements */),
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
