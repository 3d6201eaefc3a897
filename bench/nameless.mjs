// @ts-check

/**
 * Takes every name that authors gave off a page (`class`, `id`, `data-…`), as on sites whose names are hashed or made of
 * utilities. What its own style sheets hide by name stays hidden; attributes that hold an address stay.
 * Runs in the page: it may use nothing from here.
 */
export function takeNames() {
  const all = Array.from(document.querySelectorAll('body, body *'));
  const hidden = all.filter((element) => getComputedStyle(element).display === 'none');
  for (const element of all) {
    if (element.closest('script, style, svg')) continue;
    for (const { name, value } of Array.from(element.attributes)) {
      if (/^(?:class|id)$/.test(name) || (name.startsWith('data-') && !/[/.]/.test(value)))
        element.removeAttribute(name);
    }
  }
  for (const element of hidden) {
    if (element instanceof HTMLElement && !/^(?:script|style|template|noscript)$/.test(element.localName))
      element.style.setProperty('display', 'none');
  }
}
