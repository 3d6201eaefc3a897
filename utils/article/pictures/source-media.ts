/** Where the `media` of a picture's source waits while its page is read. */
export const MEDIA_ASIDE = 'data-media';

/**
 * Takes `media` off the sources of a document without a window, and keeps it beside. For each that stands in a
 * picture Chromium holds a listener of the window, and with it the whole document, until the tab leaves the page:
 * a reader opened and closed again and again would fill the memory.
 */
export function setMediaAside(root: ParentNode): void {
  for (const source of root.querySelectorAll('source[media]')) {
    source.setAttribute(MEDIA_ASIDE, source.getAttribute('media') ?? '');
    source.removeAttribute('media');
  }
}
