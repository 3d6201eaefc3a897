/** The names an author gave an element (class, id, test id) as they stand; '' where it has none. */
export function givenNames(element: Element): string {
  const name = element.getAttribute('class');
  const { id } = element;
  const test = element.getAttribute('data-testid');
  if (test) return [name, id, test].filter(Boolean).join(' ');
  return id && name ? `${name} ${id}` : id || name || '';
}

/** Given names as one string of lower-case words between hyphens: `c-box relatedStories` is "-c-box-related-stories-". */
export function wordsIn(given: string): string {
  const words = given
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return `-${words}-`;
}

/** The names of an element as lower-case words between hyphens; '' where it has none. */
export function namesOf(element: Element): string {
  const given = givenNames(element);
  return given && wordsIn(given);
}
