/** Gives an element another name, with its attributes and children. Gives back the element that stands in its place. */
export function rename(element: Element, name: string): Element {
  const other = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of Array.from(element.attributes)) {
    try {
      other.setAttribute(attribute, value);
    } catch {
      // Parsers accept attribute names that setAttribute refuses; such a one means nothing here.
    }
  }
  while (element.firstChild) other.append(element.firstChild);
  element.replaceWith(other);
  return other;
}
