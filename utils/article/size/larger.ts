/** Whether a document, or an element, holds more elements than that. Looks no further, and asks none of its own methods. */
export function isLarger(root: Document | Element, elements: number): boolean {
  const { prototype } = root.nodeType === 9 ? Document : Element;
  return prototype.getElementsByTagName.call(root, '*').item(elements) !== null;
}
