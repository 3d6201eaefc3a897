/**
 * The names an author gave an element (class, id, test id), as one string of lower-case words between hyphens:
 * `<div id="relatedStories" class="c-box">` is "-c-box-related-stories-". '' where it has none.
 */
export function namesOf(element: Element): string {
  const given = [element.getAttribute('class'), element.id, element.getAttribute('data-testid')]
    .filter(Boolean)
    .join(' ');
  if (!given) return '';
  const words = given
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return `-${words}-`;
}
