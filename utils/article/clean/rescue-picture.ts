/**
 * Takes a `noscript` away; a lazy picture's true source often stands in it (as text, where scripts run), and goes to the
 * picture before it.
 */
export function rescuePicture(noscript: Element): void {
  const markup = noscript.innerHTML.includes('<') ? noscript.innerHTML : (noscript.textContent ?? '');
  const before = noscript.previousElementSibling;
  if (/<img\b/i.test(markup) && markup.length < 5000) {
    const holder = new DOMParser().parseFromString(markup, 'text/html'); // Without a window: nothing loads or runs.
    const picture = holder.querySelector('img[src^="http"], img[src^="/"]');
    const lazy = before?.localName === 'img' ? before : before?.querySelector('img');
    const isPixel =
      picture &&
      (Number(picture.getAttribute('width')) === 1 ||
        /[?&/]tr?[?/&]/.test(picture.getAttribute('src') ?? ''));
    if (picture && !isPixel && lazy && !/^https?:|^\//.test(lazy.getAttribute('src') ?? '')) {
      lazy.setAttribute('src', picture.getAttribute('src') ?? '');
    }
  }
  noscript.remove();
}
